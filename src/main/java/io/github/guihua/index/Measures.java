package io.github.guihua.index;

import static io.github.guihua.index.Passages.text;

import io.github.guihua.index.Passage.Measure;
import io.github.guihua.model.Indicator;
import io.github.guihua.model.Quantity;
import io.github.guihua.model.Target;
import java.util.ArrayList;
import java.util.List;

/** What a commitment can be found by in a numeric search: its value as printed and in the base unit. */
final class Measures {
    private Measures() {}

    static List<Measure> of(Indicator i) {
        List<Measure> measures = new ArrayList<>();
        if (i.target() != null) {
            if (i.target().value() != null) {
                measures.add(new Measure(i.target().value(), text(i.unit())));
            }
            normalized(i.target().normalized(), measures);
        }
        return measures;
    }

    static List<Measure> of(Target t) {
        List<Measure> measures = new ArrayList<>();
        measures.add(new Measure(t.value(), text(t.unit())));
        if (t.valueMax() != null) {
            measures.add(new Measure(t.valueMax(), text(t.unit())));
        }
        normalized(t.normalized(), measures);
        return measures;
    }

    private static void normalized(Quantity q, List<Measure> into) {
        if (q != null && !into.contains(new Measure(q.value(), text(q.unit())))) {
            into.add(new Measure(q.value(), text(q.unit())));
        }
    }
}
