package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between two spaces of a line.
 *
 * @param line index of its line
 * @param first whether it opens its line
 * @param last whether it ends its line
 */
record Word(String text, int line, boolean first, boolean last) {
    private static final String AFTER_OPERATOR = "([≥≤<>＜＞≧≦]) +(?=[\\d〔\\[])";
    private static final String AFTER_POINT = "(?<=\\d)([.．]) (?=\\d)";
    private static final String BEFORE_PERCENT = "(?<=\\d) +(?=[%％‰])";
    private static final String IN_BRACKETS = "(?<=[〔\\[［]) +(?=\\d)|(?<=\\d) +(?=[〕\\]］])";
    private static final Pattern TORN =
            Pattern.compile(String.join("|", AFTER_OPERATOR, AFTER_POINT, BEFORE_PERCENT, IN_BRACKETS));
    /** 60约束性: the last two cells of a row without a space. */
    private static final Pattern GLUED = Pattern.compile("(?<=[\\d%％‰〕\\]—])(?=(?:预期|约束)性$)");

    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");

    /** The words of a line; a value that spaces have torn is one. */
    static List<Word> of(String text, int line) {
        String tidy = TORN.matcher(text.strip())
                .replaceAll(m -> m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : "");
        String[] parts = SPACES.split(GLUED.matcher(tidy).replaceAll(" "));
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            words.add(new Word(parts[i], line, i == 0, i == parts.length - 1));
        }
        return words;
    }

    boolean number(int n) {
        return text.equals(Integer.toString(n));
    }

    Word with(String other) {
        return new Word(other, line, first, last);
    }

    /** As a line of its own, which knows where it comes from. */
    Line in(List<Line> lines) {
        Line l = lines.get(line);
        return new Line(text, l.wrap(), l.style(), l.box(), l.ordinal(), l.confidence());
    }

    static String text(List<Word> words) {
        StringBuilder b = new StringBuilder();
        words.forEach(w -> b.append(w.text));
        return b.toString();
    }
}
