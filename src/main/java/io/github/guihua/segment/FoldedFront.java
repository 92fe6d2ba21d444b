package io.github.guihua.segment;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.rules.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first heading of a text whose line breaks were lost, in lines again: title, document number,
 * addressees, letter, signature, date, the plan's title, its introduction.
 */
final class FoldedFront {
    private static final int FRONT = 6000;
    private static final int TITLE = 80;
    private static final int CLOSING = 120;

    private static final Pattern NUMBER =
            Pattern.compile("(?<=[知见案划法定复告施函点][）)》]?)[\\u4e00-\\u9fa5&&[^知]]{1,9}[〔\\[]20\\d{2}[〕\\]]\\d{1,4}号");
    private static final Pattern ADDRESSEES = Pattern.compile("(?<=号|[知见案划法定复告施函点](?=各))[^。；！？：:〔]{2,300}[：:]");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<=[。）])(?:[^。，；：、0-9（）]{2,60}(?:会|政府|室|厅|局|委|部|院))?(?:20\\d{2}|二[〇○零]\\S{2})\\s?年\\s?\\S{1,3}?\\s?月\\s?\\S{1,3}?\\s?日(?!前|起|期|至|—)");
    private static final Pattern DISCLOSURE = Pattern.compile("[（(](?:此件|本件).{0,10}(?:公开|发布)(?:发布)?[）)]");

    private static final Pattern COVERED = Pattern.compile("(?:印发|转发|发布)[《〈]?([^《》〈〉。]{4,80}?)[》〉]?的(?:通知|公告)");

    private FoldedFront() {}

    /** The last section with its signature, date and disclosure as lines of their own. */
    static List<Paragraph> closing(Paragraph p) {
        int from = Math.max(0, p.text().length() - CLOSING);
        List<Integer> cuts = new ArrayList<>();
        String text = Widths.half(p.text());
        around(DISCLOSURE, text, around(SIGNATURE, text, from, cuts), cuts);
        return FoldedText.pieces(p, cuts);
    }

    static List<Paragraph> pieces(Paragraph p, Vocabulary words) {
        String text = Widths.half(p.text().substring(0, Math.min(FRONT, p.text().length())));
        List<Integer> cuts = new ArrayList<>();
        int from = around(NUMBER, text, 0, cuts);
        from = around(ADDRESSEES, text, from, cuts);
        int signed = around(SIGNATURE, text, from, cuts);
        from = around(DISCLOSURE, text, signed, cuts);
        Matcher covered = COVERED.matcher(text);
        boolean named = covered.find() && text.startsWith(covered.group(1), from);
        int title = named ? from + covered.group(1).length() : words.titleEnd(text, from, TITLE);
        if (title > from) {
            cuts.add(title);
        }
        return FoldedText.pieces(p, cuts.stream().distinct().sorted().toList());
    }

    /** Marks the first find's ends; where there is none nothing moves. */
    private static int around(Pattern pattern, String text, int from, List<Integer> cuts) {
        Matcher m = pattern.matcher(text);
        if (!m.find(from)) {
            return from;
        }
        cuts.add(m.start());
        cuts.add(m.end());
        return m.end();
    }
}
