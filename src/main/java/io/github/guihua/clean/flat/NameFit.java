package io.github.guihua.clean.flat;

import java.util.List;

/** How well lines make the name of an indicator, by what the names of the whole table show. */
final class NameFit {
    private static final int WRAP_LEAVES = 3;

    private final Kinds kinds;
    private final int widest;
    private final boolean bracketed;

    /** @param between the words before each row's values, by lines; one more at the end */
    NameFit(Kinds kinds, List<List<List<Word>>> between) {
        this.kinds = kinds;
        widest = between.stream()
                .flatMap(List::stream)
                .mapToInt(line -> Word.text(line).length())
                .max()
                .orElse(0);
        long endings = between.stream()
                .filter(lines -> lines.stream().anyMatch(line -> kinds.unitEnding(Word.text(line))))
                .count();
        bracketed = endings * 2 >= between.size() - 1;
    }

    /** The most characters of a line. */
    int widest() {
        return widest;
    }

    /** Whether a wrap can have ended the line: it is about as long as they get. */
    boolean wraps(String line) {
        return line.length() >= widest - WRAP_LEAVES;
    }

    /** Whether the name ends as the table's names do. */
    boolean ended(String name) {
        return !bracketed || kinds.unitEnding(name);
    }

    static boolean opens(String text) {
        return "（(".indexOf(text.charAt(0)) >= 0;
    }

    /** How well the lines make one name, with the words that the row has already. */
    int score(List<Word> row, List<List<Word>> lines) {
        String name = Word.text(row);
        int score = 0;
        String before = name;
        for (List<Word> line : lines) {
            String text = Word.text(line);
            boolean cut = !before.isEmpty() && !opens(text);
            score -= cut && kinds.unitEnding(before) ? 4 : 0;
            score -= cut && !wraps(before) ? 2 : 0;
            name += text;
            before = text;
        }
        if (name.isEmpty()) {
            return -6;
        }
        score += bracketed && kinds.unitEnding(name) ? 3 : 0;
        return balanced(name) ? score : score - 5;
    }

    static boolean balanced(String name) {
        return name.chars().filter(c -> c == '（' || c == '(').count()
                == name.chars().filter(c -> c == '）' || c == ')').count();
    }
}
