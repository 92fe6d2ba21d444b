package io.github.guihua.report;

import io.github.guihua.compare.Matrix;
import java.util.ArrayList;
import java.util.List;

/** A matrix for the terminal. */
final class MatrixText {
    private static final int WIDEST = 44;
    private final Wording words;

    MatrixText(Wording words) {
        this.words = words;
    }

    String of(Matrix m) {
        Sheet sheet = MatrixSheets.of(m, words).get(0);
        List<List<String>> lines = new ArrayList<>();
        lines.add(sheet.header());
        for (List<Object> row : sheet.rows()) {
            lines.add(row.stream()
                    .map(c -> c == null ? "" : c instanceof Double d ? Wording.number(d) : c.toString())
                    .toList());
        }
        int columns = sheet.header().size();
        int[] width = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                width[i] = Math.max(width[i], Math.min(WIDEST, width(line.get(i))));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                String cell = cut(line.get(i));
                out.append(cell).append(" ".repeat(Math.max(0, width[i] - width(cell)) + 2));
            }
            out.setLength(out.toString().stripTrailing().length());
            out.append('\n');
        }
        return out.toString();
    }

    private static String cut(String text) {
        if (width(text) <= WIDEST) {
            return text;
        }
        int end = 0;
        for (int w = 0; end < text.length() && w < WIDEST - 2; end++) {
            w += wide(text.charAt(end)) ? 2 : 1;
        }
        return text.substring(0, end) + "…";
    }

    /** Columns on a terminal: Chinese takes two. */
    private static int width(String text) {
        return text.chars().map(c -> wide((char) c) ? 2 : 1).sum();
    }

    private static boolean wide(char c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60);
    }
}
