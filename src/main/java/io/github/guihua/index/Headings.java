package io.github.guihua.index;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import io.github.guihua.model.SpecialColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings under which things of a plan stand, outermost first. */
final class Headings {
    private final Map<String, List<String>> sections = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    Headings(Plan plan) {
        collect(plan.outline(), List.of());
        for (SpecialColumn c : plan.specialColumns()) {
            columns.put(c.id(), Passages.text(c.title()));
        }
    }

    private void collect(List<Section> outline, List<String> above) {
        for (Section s : outline) {
            List<String> path = with(above, Passages.text(s.title()));
            sections.putIfAbsent(s.id(), path);
            collect(s.children(), path);
        }
    }

    /** The section's own heading is the last; none for an unknown section. */
    List<String> of(String section) {
        return section == null ? List.of() : sections.getOrDefault(section, List.of());
    }

    /** With the special column's title behind. */
    List<String> of(String section, String column) {
        String title = column == null ? null : columns.get(column);
        return title == null ? of(section) : with(of(section), title);
    }

    static List<String> with(List<String> above, String last) {
        List<String> path = new ArrayList<>(above);
        path.add(last);
        return path;
    }
}
