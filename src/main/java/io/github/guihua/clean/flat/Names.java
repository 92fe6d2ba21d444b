package io.github.guihua.clean.flat;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals out the words that stand between the values of one row and those of the next: the rest of the name above, the
 * name of a group, the beginning of the name below. What counts the rows decides; without a count the brackets with the
 * units, and how much of a line a wrap would have filled.
 */
final class Names {
    static final int LONGEST_GROUP = 12;
    /** What a narrow column leaves for the next line. */
    private static final int TORN = 3;

    private final Kinds kinds;
    private final Beginnings beginnings;
    private final boolean beside;
    private final boolean categories;
    private NameFit fit;

    /**
     * @param header which says whether columns to the left count the rows and name groups of them
     * @param beside whether a column of texts stands to the right of the values
     */
    Names(Kinds kinds, Header header, boolean beside) {
        this.kinds = kinds;
        this.beside = beside;
        this.categories = header.find("category") >= 0;
        this.beginnings = new Beginnings(kinds, categories, header.find("index") >= 0);
    }

    /** A row's words to the left of its values; any of the lists may be empty, {@code group} stands above it. */
    static final class Named {
        final List<Word> group = new ArrayList<>();
        final List<Word> category = new ArrayList<>();
        final List<Word> name = new ArrayList<>();
        /** What goes on with the text beside the values. */
        final List<Word> text = new ArrayList<>();

        Word number;
        int end;
    }

    /** A place where the words part: those before go up, a group's name may stand there in some lines, the others go down. */
    private record Part(int at, int group, int score) {}

    /**
     * @param between the words before each row's values, by lines; one more at the end, after the last row
     * @param alone whether a row's values have a line of their own
     */
    List<Named> deal(List<List<List<Word>>> between, List<Boolean> alone) {
        fit = new NameFit(kinds, between);
        List<Named> rows = new ArrayList<>();
        for (int i = 0; i < between.size(); i++) {
            List<List<Word>> lines = between.get(i);
            boolean end = i == between.size() - 1;
            Named above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            boolean halved = above != null && alone.get(i - 1) && lines(above) == 1;
            Part part = end ? rest(above, lines) : part(above, lines, i + 1, halved);
            for (List<Word> line : lines.subList(0, part.at())) {
                (beside && fit.ended(Word.text(above.name)) ? above.text : above.name).addAll(line);
                above.end = line.get(0).line() + 1;
            }
            if (!end) {
                rows.add(beginnings.row(lines, part.at(), part.group(), i + 1));
            }
        }
        return rows;
    }

    private static int lines(Named row) {
        return (int) row.name.stream().mapToInt(Word::line).distinct().count();
    }

    private Part part(Named above, List<List<Word>> lines, int number, boolean halved) {
        for (int i = 0; i < lines.size(); i++) {
            boolean group = i + 1 < lines.size() && kinds.group(Word.text(lines.get(i)));
            if (group) {
                return new Part(above == null ? 0 : i, 1, 0);
            }
            if (beginnings.counted(lines.get(i), number) >= 0) {
                int named = torn(above, lines, i) ? 2 : i > 0 && grouping(above, lines, i - 1) ? 1 : 0;
                return new Part(above == null ? 0 : i - named, named, 0);
            }
        }
        Part best = null;
        for (int at = 0; at <= (above == null ? 0 : lines.size()); at++) {
            int score = fit.score(above == null ? List.of() : above.name, lines.subList(0, at))
                    + (halved && at == 1 ? 1 : 0);
            Part plain = new Part(at, 0, score + fit.score(List.of(), lines.subList(at, lines.size())));
            best = best == null || plain.score() > best.score() ? plain : best;
            if (at < lines.size() && grouping(above, lines, at)) {
                Part named = new Part(at, 1, score + fit.score(List.of(), lines.subList(at + 1, lines.size())));
                best = named.score() > best.score() ? named : best;
            }
        }
        return best;
    }

    /** Whether the line can name a group: a few words that no wrap would have cut off. */
    private boolean grouping(Named above, List<List<Word>> lines, int at) {
        String text = Word.text(lines.get(at));
        boolean complete = above == null || at > 0 || fit.ended(Word.text(above.name));
        return complete
                && !beside
                && at + 1 < lines.size()
                && text.length() <= LONGEST_GROUP
                && !fit.wraps(text)
                && text.chars().noneMatch(c -> "（(）)".indexOf(c) >= 0 || Character.isDigit(c))
                && !NameFit.opens(Word.text(lines.get(at + 1)));
    }

    /** Whether a category's name, torn into two lines, stands between a whole name and the row at {@code counted}. */
    private boolean torn(Named above, List<List<Word>> lines, int counted) {
        return categories
                && counted == 2
                && above != null
                && kinds.unitEnding(Word.text(above.name))
                && grouping(above, lines, 0)
                && Word.text(lines.get(1)).length() <= TORN
                && grouping(above, lines, 1);
    }

    /** What below the table still is its last row's name: only what the name cannot do without. */
    private Part rest(Named above, List<List<Word>> lines) {
        int best = 0;
        String name = above == null ? "" : Word.text(above.name);
        boolean whole = NameFit.balanced(name) && fit.ended(name);
        for (int at = 1; above != null && !whole && at <= Math.min(2, lines.size()); at++) {
            String more = Word.text(lines.get(at - 1));
            name += more;
            if (more.length() <= fit.widest() && NameFit.balanced(name) && fit.ended(name)) {
                best = at;
                break;
            }
        }
        return new Part(best, 0, 0);
    }
}
