package io.github.guihua.clean;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Headings known by their name: 前言, and the usual parts of a plan that counts none of them. */
final class NamedHeadings implements StandingHeadings.Finder {
    private static final int SHORTEST_TEXT = 15;

    private final Rule named;
    private final Rule section;

    NamedHeadings(Rules rules) {
        named = rules.rule("headings", "preface");
        section = rules.rule("headings", "section-name");
    }

    @Override
    public void find(List<Item> items, Set<Integer> found) {
        sections(items, found);
        prefaces(items, found);
    }

    private void prefaces(List<Item> items, Set<Integer> found) {
        String before = "";
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece) {
                if (named(named, piece) && !Starts.annex(before)) {
                    found.add(i);
                }
                before = piece.text();
            }
        }
    }

    /** The usual names of a plan's parts, two at least or beside chapters that are found already, where nothing of the first level has a number. */
    private void sections(List<Item> items, Set<Integer> found) {
        List<Integer> names = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            Label label = Label.of(piece.text());
            if (label != null && label.level() == 1) {
                return;
            }
            if (named(section, piece)
                    && StandingHeadings.next(items, i) instanceof Item.Piece below
                    && opens(below.text())) {
                names.add(i);
            }
        }
        if (names.size() > 1 || !found.isEmpty()) {
            found.addAll(names);
        }
    }

    private static boolean named(Rule names, Item.Piece piece) {
        return piece.text().length() <= StandingHeadings.LONGEST_WORD && names.found(piece.text());
    }

    private static boolean opens(String text) {
        return text.length() >= SHORTEST_TEXT || Label.of(text) != null;
    }
}
