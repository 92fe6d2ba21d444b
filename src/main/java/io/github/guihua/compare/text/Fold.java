package io.github.guihua.compare.text;

/** One spelling for what print varies: width, quotes, brackets, dashes, case, white space. {@code （２）％} is {@code (2)%}. */
public final class Fold {
    private Fold() {}

    /** The folded text; null gives the empty string. */
    public static String of(CharSequence text) {
        if (text == null) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = one(text.charAt(i));
            if (c == '㎡') {
                out.append("平方米");
            } else if (c != 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Letters and digits alone: what is left when punctuation cannot make a difference. */
    public static String letters(CharSequence text) {
        String folded = of(text);
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%') {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The character's fold; 0 for one that goes. */
    static char one(char c) {
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\ufeff') {
            return 0;
        }
        if (c >= '！' && c <= '～') {
            return Character.toLowerCase((char) (c - '！' + '!'));
        }
        return switch (c) {
            case '“', '”', '„', '‟', '「', '」', '『', '』' -> '"';
            case '‘', '’' -> '\'';
            case '〔', '［', '【' -> '(';
            case '〕', '］', '】' -> ')';
            case '〈' -> '《';
            case '〉' -> '》';
            case '—', '–', '―', '－', '─' -> '-';
            case '·', '•', '・' -> '・';
            default -> Character.toLowerCase(c);
        };
    }
}
