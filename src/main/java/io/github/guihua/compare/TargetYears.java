package io.github.guihua.compare;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The years that an indicator's row sets figures for: a table of 2022, 2025 and 2030 has a base and two targets. */
final class TargetYears {
    private TargetYears() {}

    /**
     * The indicator's target first, then its other target years, latest first; empty where no number is set.
     *
     * @param since the year from which figures are targets and not what was reached; null where not known
     */
    static List<Value> of(Indicator i, Integer since) {
        List<Value> set = new ArrayList<>();
        Value main = i.target();
        if (main != null && main.value() != null) {
            set.add(main);
        }
        Integer base = i.baseline() == null ? null : i.baseline().year();
        if (base == null && since == null) {
            return set;
        }
        i.values().stream()
                .filter(v -> v.value() != null && v.year() != null)
                .filter(v -> base == null || v.year() > base)
                .filter(v -> since == null || v.year() >= since)
                .filter(v -> main == null || !Objects.equals(v.year(), main.year()))
                .sorted((a, b) -> b.year() - a.year())
                .forEach(set::add);
        return set;
    }
}
