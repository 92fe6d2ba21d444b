package io.github.guihua.read.word;

import io.github.guihua.read.Characters;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Line;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.Wrap;
import io.github.guihua.read.number.ListCounters;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** A paragraph of the binary format: its text without field codes and deleted text, and how it looks. */
final class DocRuns {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0b;
    private static final char NON_BREAKING_HYPHEN = 0x1e;

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int codes;
    private int visible;
    private int bold;
    private double size;

    DocRuns(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isVanished()) {
                continue;
            }
            int before = visible;
            run.text().chars().forEach(c -> put((char) c));
            if (visible > before) {
                bold += run.isBold() ? visible - before : 0;
                size = size == 0 ? run.getFontSize() / 2.0 : size;
            }
        }
    }

    private void put(char c) {
        switch (c) {
            case FIELD_BEGIN -> codes++;
            case FIELD_SEPARATOR, FIELD_END -> codes = Math.max(0, codes - 1);
            case LINE_BREAK -> lines.add(new StringBuilder());
            default -> {
                char shown = c == NON_BREAKING_HYPHEN ? '-' : c;
                if (codes == 0 && (shown >= 0x20 || shown == '\t')) {
                    lines.get(lines.size() - 1).append(shown);
                    visible += Character.isWhitespace(shown) || shown == '\u00a0' ? 0 : 1;
                }
            }
        }
    }

    /** @param cell whether a number alone is text too */
    List<Line> lines(String number, boolean cell, boolean centered, int heading, Furniture furniture, Flow flow) {
        List<String> texts = new ArrayList<>();
        lines.stream().filter(l -> !Characters.blank(l)).forEach(l -> texts.add(l.toString()));
        if (texts.isEmpty()) {
            if (!cell || number.isBlank()) {
                return List.of();
            }
            texts.add("");
        }
        texts.set(0, ListCounters.joined(number, texts.get(0)));
        Style style = new Style(size, visible > 0 && bold == visible, centered, heading, furniture);
        List<Line> made = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean ends = i + 1 == texts.size() || texts.get(i + 1).startsWith("\u3000");
            made.add(flow.line(texts.get(i), ends ? Wrap.PARAGRAPH : Wrap.HARD, style));
        }
        return made;
    }

    /** Text in which fields stand as their results. */
    static String withoutFieldCodes(String text) {
        StringBuilder b = new StringBuilder();
        int codes = 0;
        for (char c : text.toCharArray()) {
            if (c == FIELD_BEGIN) {
                codes++;
            } else if (c == FIELD_SEPARATOR || c == FIELD_END) {
                codes = Math.max(0, codes - 1);
            } else if (codes == 0 && (c >= 0x20 || c == '\t')) {
                b.append(c);
            }
        }
        return b.toString();
    }
}
