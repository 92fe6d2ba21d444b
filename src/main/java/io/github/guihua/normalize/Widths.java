package io.github.guihua.normalize;

/** Full-width digits as ASCII ones; the length stays. */
final class Widths {
    private Widths() {}

    static String halfDigits(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                if (out == null) {
                    out = new StringBuilder(text);
                }
                out.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return out == null ? text : out.toString();
    }
}
