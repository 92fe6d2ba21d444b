package io.github.guihua.compare;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Responsibility;
import io.github.guihua.model.Task;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who leads each measure of a plan and by when, by section or {@code column/item}. */
final class Clauses {
    private final Map<String, String> leads = new HashMap<>();
    private final Map<String, Set<String>> deadlines = new HashMap<>();

    Clauses(Plan plan) {
        for (Responsibility r : plan.responsibilities()) {
            String path = path(r);
            String lead = lead(r.lead());
            if (lead != null) {
                leads.putIfAbsent(path, lead);
            }
            if (r.deadline() != null) {
                deadlines.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(r.deadline());
            }
        }
    }

    /** The section, column or {@code column/item} that a clause closes. */
    static String path(Responsibility r) {
        return r.column() == null ? r.section() : r.item() == null ? r.column() : r.column() + "/" + r.item();
    }

    /** The passage with its first clause's lead and its deadlines. */
    Side led(Side passage) {
        Set<String> by = deadlines.get(passage.id());
        String lead = leads.get(passage.id());
        return by == null && lead == null ? passage : passage.led(lead, by == null ? null : String.join("、", by));
    }

    static Side led(Side passage, Task t) {
        return passage.led(lead(t.lead()), t.deadline());
    }

    /** The bodies that are named as leading; null where none is: the first of several 责任单位 is no lead. */
    private static String lead(List<String> lead) {
        return lead.isEmpty() ? null : String.join("、", lead);
    }
}
