package io.github.guihua.web.pages;

/** Numbers from addresses, which anybody may have typed. */
final class Numbers {
    private Numbers() {}

    /** The number, brought into the bounds; the fallback where it is none. */
    static int of(String text, int fallback, int least, int most) {
        if (text == null || !text.matches("\\d{1,9}")) {
            return fallback;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text)));
    }
}
