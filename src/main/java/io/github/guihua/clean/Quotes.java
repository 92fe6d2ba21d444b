package io.github.guihua.clean;

/**
 * Double quotation marks of recognized text, whose directions engines guess: they open and close by turns. One that a
 * line leaves open is closed in the next line or not at all.
 */
final class Quotes {
    private boolean open;
    private int since;
    private boolean whole;

    void forget() {
        open = false;
        whole = false;
    }

    /** What follows is all of a text; where its marks are even none was lost, however its lines cut them apart. */
    void begin(String text) {
        open = false;
        whole = marks(text) % 2 == 0;
    }

    /** The line with its marks opening and closing by turns, as the line before left them. */
    String paired(String line) {
        int marks = marks(line);
        if (!whole && open && (marks % 2 == 0 || since > 1)) {
            // A mark was lost: this line stands for itself.
            open = marks > 0 || since > 1 ? false : open;
            since++;
        }
        if (marks == 0) {
            return line;
        }
        StringBuilder paired = new StringBuilder(line);
        for (int i = 0; i < line.length(); i++) {
            if (mark(line.charAt(i))) {
                paired.setCharAt(i, open ? '”' : '“');
                open = !open;
            }
        }
        since = 0;
        return paired.toString();
    }

    private static int marks(String line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            marks += mark(line.charAt(i)) ? 1 : 0;
        }
        return marks;
    }

    private static boolean mark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '＂';
    }
}
