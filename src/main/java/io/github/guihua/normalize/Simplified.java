package io.github.guihua.normalize;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;

/**
 * Traditional characters folded to simplified ones, for matching: the result has the same length, so offsets hold. Text
 * without a character that only traditional writing has comes back as it is.
 */
public final class Simplified {
    /** Frequent characters that simplified text never has. */
    private static final String TRADITIONAL = "國會這個為與於來時們後對學發關開門問間聞東車軍連運過還進遠達選邊長張強實現業務區縣鄉鎮鄰裡說話語記設計許訴評議護認證讓"
            + "變質責財費資貿買賣負貧點電線網組織經營級結給統續維綜總練紅約紀純細終緊縮繼績農產機構標樣權條極樓橋歷歲氣決溝濟"
            + "滿漢無單雙廣應廠廳庫慶愛態憑憲據擴擔擇擬處號術衛補複規視覽觀覺體驗勞動勵勢勝圍團圖圓場壓壞壘報聯職聲聽聰肅脅"
            + "當畫療準離難雲霧靈領頭題額顯類風飛飯養館馬駐騎龍齊齡專導屬層島帶師幫幹廢異從復";

    private Simplified() {}

    public static String fold(String text) {
        if (!hasTraditional(text)) {
            return text;
        }
        String folded = TraditionalChineseDictionary.convertToSimplifiedChinese(text);
        if (folded.length() == text.length()) {
            return folded;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = TraditionalChineseDictionary.convertToSimplifiedChinese(text.substring(i, i + 1));
            out.append(one.length() == 1 ? one.charAt(0) : text.charAt(i));
        }
        return out.toString();
    }

    private static boolean hasTraditional(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u4DFF' && TRADITIONAL.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
