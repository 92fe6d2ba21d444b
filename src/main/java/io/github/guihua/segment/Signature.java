package io.github.guihua.segment;

import io.github.guihua.clean.Starts;

/** Signature lines that end in their date: {@code 某市人民政府办公室 2023年1月19日}. */
final class Signature {
    private static final int LONGEST = 80;

    private Signature() {}

    static boolean dated(String line, Vocabulary words) {
        if (line.length() > LONGEST || !line.endsWith("日")) {
            return false;
        }
        int year = line.lastIndexOf('年');
        int from = Math.max(0, year - 5);
        for (int i = from; year > 0 && i <= year - 4; i++) {
            if (Starts.date(line.substring(i).strip())) {
                return i > 0 && words.issuingBody(line.substring(0, i).strip());
            }
        }
        return false;
    }
}
