package io.github.guihua.compare;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Target;
import io.github.guihua.model.Value;
import java.util.List;

/** Makes sides of what a plan says: its passages, indicators, targets and bodies. */
final class Sides {
    private Sides() {}

    static Side passage(Spot spot, String title, String text) {
        return SideBuilder.at(spot).saying(title, text).build();
    }

    /**
     * An indicator; without value, operator and year where the plan sets no number.
     *
     * @param t the figure that it sets; null where it sets none
     */
    static Side indicator(Spot spot, Indicator i, Value t) {
        SideBuilder side = SideBuilder.at(spot)
                .named(i.name(), i.origin())
                .saying(null, row(i))
                .every(Frequency.in(i.name()).words())
                .measured(i.unit(), i.nature());
        if (t != null) {
            side.figure(t.op(), t.value(), null, t.raw(), t.year());
        }
        return i.baseline() == null
                ? side.build()
                : side.from(i.baseline().value(), i.baseline().year()).build();
    }

    /** An indicator's row as its cells are printed; null for one of running text. */
    private static String row(Indicator i) {
        List<String> cells = i.values().stream()
                .filter(v -> v.raw() != null && !v.raw().isEmpty())
                .map(v -> (v.year() == null ? "" : v.year() + "年 ") + v.raw())
                .toList();
        if (!"table".equals(i.origin()) || cells.isEmpty()) {
            return null;
        }
        return i.name()
                + (i.unit() == null ? "" : "（" + i.unit() + "）")
                + "｜"
                + String.join("｜", cells)
                + (i.nature() == null ? "" : "｜" + i.nature());
    }

    /** A target, named by what it measures, else by its sentence. */
    static Side target(Spot spot, Target t) {
        String name = t.subject() == null ? t.text() : t.subject();
        String op = t.op() == null || t.op().equals("=") ? "" : t.op();
        String raw = op + Figure.plain(t.value(), t.valueMax()) + (t.unit() == null ? "" : t.unit());
        return SideBuilder.at(spot)
                .named(name, Side.TARGET)
                .saying(null, t.text())
                .every(Frequency.in(name).words())
                .measured(t.unit(), null)
                .figure(t.op(), t.value(), t.valueMax(), raw, t.deadline())
                .build();
    }

    /** A body's tasks. */
    static Side duties(String function, String name, List<Duty> duties) {
        return SideBuilder.at(new Spot(function, null, null, null, null, null))
                .named(name, null)
                .having(duties)
                .build();
    }
}
