package io.github.guihua.clean;

import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Headings that count by a noun ({@code 行动一：数字赋能}, {@code 行动二：…}): two at least, counting on within the section
 * that holds the first, with text below them. A list of names without text is none.
 */
final class CountedNames implements StandingHeadings.Finder {
    /** A wrapped line that is longer may be the first of a paragraph. */
    private static final int LONGEST_WRAPPED = 26;

    private final NamedLabels labels;

    CountedNames(Rules rules) {
        labels = new NamedLabels(rules);
    }

    @Override
    public void find(List<Item> items, Set<Integer> found) {
        Series open = null;
        int holder = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            Label printed = Label.of(piece.text());
            boolean another = printed != null && printed.level() <= holder || Starts.annex(piece.text());
            if (open != null && another) {
                open.end(found);
                open = null;
            }
            if (open == null && printed != null) {
                holder = printed.level();
            }
            Label label = named(piece);
            if (label == null) {
                continue;
            }
            if (open != null && open.goesOn(label)) {
                open.add(i, label);
            } else if (label.number() == 1) {
                if (open != null) {
                    open.end(found);
                }
                open = holdsText(items, i) ? new Series(i, label) : null;
            }
        }
        if (open != null) {
            open.end(found);
        }
    }

    private Label named(Item.Piece piece) {
        boolean wrapped = piece.line().wrap() == Wrap.HARD && piece.text().length() > LONGEST_WRAPPED;
        return wrapped ? null : labels.of(piece.text());
    }

    /** Whether something else than the next name follows. */
    private boolean holdsText(List<Item> items, int at) {
        Item next = StandingHeadings.next(items, at);
        return next != null && !(next instanceof Item.Piece piece && labels.of(piece.text()) != null);
    }

    private static final class Series {
        private final List<Integer> places = new ArrayList<>();
        private Label last;

        Series(int at, Label first) {
            add(at, first);
        }

        void add(int at, Label label) {
            places.add(at);
            last = label;
        }

        boolean goesOn(Label next) {
            return last.followedBy(next) && NamedLabels.sameNoun(last, next);
        }

        void end(Set<Integer> found) {
            if (places.size() > 1) {
                found.addAll(places);
            }
        }
    }
}
