package io.github.guihua.clean;

import io.github.guihua.rules.Widths;
import java.util.regex.Pattern;

/**
 * References that a line's end cut before their number or before the whole of what they name: {@code 指标见表⏎1。},
 * {@code 依照第⏎五条}, {@code 名单详见⏎附件2。}. What stands there opens neither a heading nor an annex.
 */
final class Reference {
    /** A verb that refers, and the word that its number follows. */
    private static final Pattern NAMED =
            Pattern.compile("(?:(?<![意常罕偏成])见|[如按在])(?:附件|附表|附录|专栏|图|表)$" + "|(?:按照|依照|对照|参照|至|对)(?:附件|附表|附录|专栏)$|第$");

    private static final Pattern COUNTED = Pattern.compile("[^。：；，、]{2}(?:附件|附表|附录|专栏|图|表)$");
    private static final Pattern VERB = Pattern.compile("(?<![意常罕偏成])见$");
    private static final Pattern NAME = Pattern.compile("^(?:附件|附表|附录|专栏|图|表)[\\s\\u3000]?[0-9一二三四五六七八九十]");
    private static final int TAIL = 12;

    private Reference() {}

    /**
     * @param before the open paragraph's end
     * @param next the next line
     * @param running whether the line before is running text that reaches the margin
     */
    static boolean cut(String before, String next, boolean running) {
        String tail = before.substring(Math.max(0, before.length() - TAIL));
        char first = next.charAt(0);
        if (Ordinals.arabic(first) || Ordinals.chinese(first)) {
            return NAMED.matcher(tail).find()
                    || running && COUNTED.matcher(tail).find();
        }
        return VERB.matcher(tail).find() && NAME.matcher(Widths.half(next)).find();
    }
}
