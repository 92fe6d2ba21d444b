package io.github.guihua.read.word;

/** RTF's own grammar: groups, control words, bytes of text. */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;

    private final byte[] bytes;
    private int at;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Receives the file's parts in order. */
    interface Receiver {
        void open();

        void close();

        /** @param number null where the word has none */
        void word(String word, Integer number);

        /** One byte of text in the font's encoding. */
        void text(int b);
    }

    void each(Receiver to) {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xff;
            switch (c) {
                case '{' -> to.open();
                case '}' -> to.close();
                case '\\' -> control(to);
                case '\r', '\n', 0 -> {
                    // Line ends mean nothing.
                }
                default -> to.text(c);
            }
        }
    }

    private void control(Receiver to) {
        int c = at < bytes.length ? bytes[at] & 0xff : ' ';
        if (c == '\'') {
            int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            at = Math.min(bytes.length, at + 3);
            if (high >= 0 && low >= 0) {
                to.text(high * 16 + low);
            }
        } else if (letter(c)) {
            word(to);
        } else {
            at++;
            if (c == '\\' || c == '{' || c == '}') {
                to.text(c);
            } else {
                to.word(c == '\r' || c == '\n' ? "par" : String.valueOf((char) c), null);
            }
        }
    }

    private void word(Receiver to) {
        int start = at;
        while (at < bytes.length && letter(bytes[at]) && at - start < LONGEST_WORD) {
            at++;
        }
        String word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        Integer number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        to.word(word, number);
        if (word.equals("bin") && number != null && number > 0) {
            at = (int) Math.min(bytes.length, (long) at + number);
        }
    }

    private Integer number() {
        int start = at;
        boolean minus = at < bytes.length && bytes[at] == '-';
        int digits = minus ? at + 1 : at;
        int end = digits;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9' && end - digits < 9) {
            end++;
        }
        if (end == digits) {
            return null;
        }
        at = end;
        return Integer.valueOf(new String(bytes, start, end - start, java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
