package io.github.guihua.clean.flat;

import java.util.ArrayList;
import java.util.List;

/** Takes apart what a row begins with: the name of a group, a category, a number, the name. */
final class Beginnings {
    private final Kinds kinds;
    /** A count that the table itself has wrong by so much is still one. */
    private static final int MISCOUNTED = 3;

    private final boolean categories;
    private final boolean index;

    /**
     * @param categories whether a column to the left names groups of rows
     * @param index whether a column to the left counts them
     */
    Beginnings(Kinds kinds, boolean categories, boolean index) {
        this.index = index;
        this.kinds = kinds;
        this.categories = categories;
    }

    /**
     * @param from the first of its lines
     * @param group how many of them, from that one on, name a group of rows
     */
    Names.Named row(List<List<Word>> lines, int from, int group, int number) {
        Names.Named row = new Names.Named();
        int at = from;
        for (; at < from + group; at++) {
            (categories ? row.category : row.group).addAll(lines.get(at));
        }
        List<Word> words = new ArrayList<>();
        lines.subList(at, lines.size()).forEach(words::addAll);
        int counted = counted(words, number);
        if (counted == 1 && row.category.isEmpty()) {
            row.category.add(words.get(0));
        }
        if (counted >= 0) {
            row.number = words.get(counted).number(number) ? words.get(counted) : null;
            words = words.subList(row.number == null ? counted : counted + 1, words.size());
        } else if (index && words.size() > 1 && near(words.get(0), number)) {
            row.number = words.get(0);
            words = words.subList(1, words.size());
        } else if (!words.isEmpty() && glued(words.get(0), number)) {
            row.number = words.get(0).with(Integer.toString(number));
            Word rest = words.get(0)
                    .with(words.get(0).text().substring(row.number.text().length()));
            words.set(0, rest);
        }
        if (categories && row.category.isEmpty() && words.size() > 1 && category(words.get(0), words.get(1))) {
            row.category.add(words.get(0));
            words = words.subList(1, words.size());
        }
        row.name.addAll(words);
        return row;
    }

    private boolean category(Word word, Word next) {
        return word.text().length() <= Names.LONGEST_GROUP
                && word.first()
                && !NameFit.opens(next.text())
                && !kinds.unitEnding(word.text());
    }

    /** Which of the first words counts the row, {@code 3} or {@code 3.森林覆盖率}: 0, after a category 1; else -1. */
    int counted(List<Word> words, int number) {
        for (int i = 0; i < Math.min(words.size(), categories ? 2 : 1); i++) {
            Word word = words.get(i);
            if (word.number(number) || word.text().matches("[（(]?" + number + "[）)]?[.．、)）].{1,80}")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean near(Word word, int number) {
        return word.first()
                && word.text().matches("[1-9]\\d?")
                && Math.abs(Integer.parseInt(word.text()) - number) <= MISCOUNTED;
    }

    /** 3森林覆盖率 is the third row, 3岁以下 is not. */
    private static boolean glued(Word word, int number) {
        return word.first() && word.text().matches(number + "(?![岁年月天个项以])[\\p{IsHan}“].{2,60}");
    }
}
