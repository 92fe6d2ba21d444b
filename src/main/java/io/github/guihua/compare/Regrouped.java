package io.github.guihua.compare;

import java.util.List;

/** A heading without a counterpart: where what it holds has counterparts under other headings, nothing was dropped or added. */
final class Regrouped {
    /** A heading with more text of its own than this says something itself. */
    private static final int OWN_TEXT = 80;

    private Regrouped() {}

    static Entry onlyBase(List<Unit> units, int i, boolean[] paired) {
        Entry alone = Entry.onlyBase(units.get(i).side(), List.of(), null);
        return holdsPaired(units, i, paired) ? alone.regrouped() : alone;
    }

    static Entry onlyOther(List<Unit> units, int i, boolean[] paired) {
        Entry alone = Entry.onlyOther(units.get(i).side(), List.of(), null);
        return holdsPaired(units, i, paired) ? alone.regrouped() : alone;
    }

    private static boolean holdsPaired(List<Unit> units, int container, boolean[] paired) {
        Unit heading = units.get(container);
        if (!heading.container() || heading.plainText().length() > OWN_TEXT) {
            return false;
        }
        int held = 0;
        int met = 0;
        for (int i = container + 1; i < units.size() && units.get(i).depth() > heading.depth(); i++) {
            if (!units.get(i).container()) {
                held++;
                met += paired[i] ? 1 : 0;
            }
        }
        return met > 0 && 2 * met >= held;
    }
}
