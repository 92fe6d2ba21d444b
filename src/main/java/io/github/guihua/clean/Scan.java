package io.github.guihua.clean;

/** A line read character by character: hostile lines cost no more than honest ones. Offsets past the end are no error. */
record Scan(String line) {
    /** Digits of the longest number that counts headings. */
    private static final int LONGEST = 7;

    private static final int DIGITS = 5;

    boolean ends(int i) {
        return i >= line.length();
    }

    /** Whether one of the characters stands at {@code i}. */
    boolean at(int i, String characters) {
        return i < line.length() && characters.indexOf(line.charAt(i)) >= 0;
    }

    boolean chinese(int i) {
        return i < line.length() && Ordinals.chinese(line.charAt(i));
    }

    boolean arabic(int i) {
        return i < line.length() && Ordinals.arabic(line.charAt(i));
    }

    /** Offset behind the spaces at {@code i}. */
    int spaces(int i) {
        int k = i;
        while (k < line.length() && (Character.isWhitespace(line.charAt(k)) || line.charAt(k) == '\u00a0')) {
            k++;
        }
        return k;
    }

    /** Offset behind the Arabic number at {@code i}. */
    int digits(int i) {
        int k = i;
        while (k - i < DIGITS && arabic(k)) {
            k++;
        }
        return k;
    }

    /** Offset behind the Chinese number at {@code i}. */
    int chineseDigits(int i) {
        int k = i;
        while (k - i < LONGEST && chinese(k)) {
            k++;
        }
        return k;
    }

    /** Offset behind the number at {@code i}, in whichever digits. */
    int number(int i) {
        int k = i;
        while (k - i < LONGEST && (chinese(k) || arabic(k))) {
            k++;
        }
        return k;
    }

    /** @return the number between the offsets; -1 where it is none */
    int value(int from, int to) {
        if (from >= to) {
            return -1;
        }
        String number = line.substring(from, to);
        return arabic(from) ? Ordinals.arabic(number) : Ordinals.chinese(number);
    }

    /** Offset behind the mark at {@code i}, if it is one of these. */
    int skip(int i, String marks) {
        return at(i, marks) ? i + 1 : i;
    }

    /**
     * @param from offset of the label
     * @param end offset behind the label as printed
     * @param after offset behind the marks that follow it
     */
    Label label(LabelForm form, int value, int depth, int from, int end, int after) {
        String text = line.substring(from, end);
        boolean loose = text.chars().anyMatch(Character::isWhitespace);
        return new Label(form, value, depth, loose ? text.replaceAll("\\s", "") : text, spaces(after));
    }
}
