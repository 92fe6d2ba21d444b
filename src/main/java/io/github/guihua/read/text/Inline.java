package io.github.guihua.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The marks inside a line of Markdown. */
final class Inline {
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\[\\]]{0,500})]\\([^()\\s]{0,1000}(?: \"[^\"]{0,200}\")?\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]{1,5000})\\*\\*|__([^_]{1,5000})__");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![*\\\\])\\*([^*\\s][^*]{0,5000})\\*(?!\\*)|`([^`]{1,5000})`");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,300}>|<!--[^<>]{0,300}-->");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
    /** A footnote's number in the text. */
    private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,40}]");

    private Inline() {}

    /** Whether the whole line is strong. */
    static boolean bold(String line) {
        String t = line.strip();
        return t.length() > 4 && t.startsWith("**") && t.indexOf("**", 2) == t.length() - 2;
    }

    static String text(String marked) {
        String t = NOTE_MARK.matcher(marked).replaceAll("");
        t = LINK.matcher(t).replaceAll(m -> Matcher.quoteReplacement(m.group(1)));
        t = STRONG.matcher(t).replaceAll(m -> Matcher.quoteReplacement(either(m.group(1), m.group(2))));
        t = EMPHASIS.matcher(t).replaceAll(m -> Matcher.quoteReplacement(either(m.group(1), m.group(2))));
        t = TAG.matcher(t).replaceAll("");
        t = ESCAPE.matcher(t).replaceAll("$1");
        return Parser.unescapeEntities(t, false);
    }

    private static String either(String a, String b) {
        return a != null ? a : b;
    }
}
