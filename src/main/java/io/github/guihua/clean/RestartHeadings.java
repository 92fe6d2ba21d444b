package io.github.guihua.clean;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Set;

/**
 * Chapters without a number, which the count below them gives away: a few words on a line of their own, behind a complete
 * sentence, where （一） or 1. begins anew and no heading has closed the count before it.
 */
final class RestartHeadings implements StandingHeadings.Finder {
    private static final int SHORTEST = 2;

    private final Rule body;
    private final Rule lasting;

    RestartHeadings(Rules rules) {
        body = rules.rule("headings", "issuing-body");
        lasting = rules.rule("clauses", "lasting");
    }

    /** How far （一） and 1. have counted under the heading that is open, and the lines last passed; -1 where a table was. */
    private static final class Count {
        private int brackets;
        private int arabic;
        private boolean column;
        private int line = -1;
        private int before = -1;

        void pass(int at) {
            before = line;
            line = at;
        }
    }

    @Override
    public void find(List<Item> items, Set<Integer> found) {
        Count count = new Count();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece) {
                if (restarts(count, piece.text()) && chapter(items, count)) {
                    found.add(count.line);
                }
                count.pass(i);
            } else if (items.get(i) instanceof Item.Sheet) {
                count.pass(-1);
            }
        }
    }

    /** Takes the line into the count; whether it begins one anew that has not been closed. */
    private static boolean restarts(Count count, String line) {
        Label label = Label.of(line);
        if (label == null) {
            count.column |= Starts.column(line);
            if (Starts.annex(line)) {
                count.brackets = 0;
                count.arabic = 0;
            }
            return false;
        }
        boolean anew = false;
        if (label.form() == LabelForm.CHINESE_BRACKET) {
            anew = label.number() == 1 && count.brackets > 0;
            count.brackets = label.number();
        } else if (label.form() == LabelForm.ARABIC) {
            anew = label.number() == 1 && count.arabic > 0 && !count.column;
            count.arabic = label.number();
            return anew;
        } else if (label.level() < LabelForm.ARABIC.level()) {
            count.brackets = 0;
        } else {
            return false;
        }
        count.arabic = 0;
        count.column = false;
        return anew;
    }

    private boolean chapter(List<Item> items, Count count) {
        if (count.line < 0 || count.before < 0) {
            return false;
        }
        String line = ((Item.Piece) items.get(count.line)).text();
        return line.length() >= SHORTEST
                && line.length() <= StandingHeadings.LONGEST_WORD
                && line.chars().allMatch(c -> Characters.han((char) c) || "“”、".indexOf(c) >= 0)
                && Label.of(line) == null
                && !Starts.paragraph(line)
                && !body.found(line)
                && !lasting.found(line)
                && Characters.sentenceEnd(((Item.Piece) items.get(count.before)).text());
    }
}
