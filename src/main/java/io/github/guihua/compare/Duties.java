package io.github.guihua.compare;

import io.github.guihua.model.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which function is given which task on each side. */
final class Duties {
    private Duties() {}

    /**
     * @param counterparts {@code id|id} of paired sections and items: where the two plans' tasks meet
     */
    static List<Entry> compare(Plan base, Plan other, Set<String> counterparts, Bodies bodies) {
        DutyBook b = new DutyBook(base, bodies);
        DutyBook o = new DutyBook(other, bodies);
        Set<String> functions = new LinkedHashSet<>(b.functions());
        functions.addAll(o.functions());
        List<Entry> entries = new ArrayList<>();
        for (String function : functions) {
            Side left = b.side(function);
            Side right = o.side(function);
            if (right == null) {
                entries.add(Entry.onlyBase(left, List.of(), null));
            } else if (left == null) {
                entries.add(Entry.onlyOther(right, List.of(), null));
            } else {
                entries.add(both(left, right, counterparts));
            }
        }
        return entries;
    }

    private static Entry both(Side left, Side right, Set<String> counterparts) {
        List<Change> changes = new ArrayList<>();
        Set<Duty> met = new HashSet<>();
        int kept = 0;
        for (Duty l : left.duties()) {
            Duty r = right.duties().stream()
                    .filter(d -> !met.contains(d))
                    .filter(d -> counterparts.contains(l.path() + "|" + d.path()))
                    .findFirst()
                    .orElse(null);
            if (r == null) {
                changes.add(Change.of("task-dropped", task(l), null));
                continue;
            }
            met.add(r);
            kept++;
            if (!l.role().equals(r.role())) {
                changes.add(Change.of("role", l.role() + " " + task(l), r.role() + " " + task(r)));
            }
        }
        for (Duty r : right.duties()) {
            if (!met.contains(r)) {
                changes.add(Change.of("task-added", null, task(r)));
            }
        }
        Relation relation = changes.isEmpty() ? Relation.VERBATIM : kept > 0 ? Relation.ADAPTED : Relation.RELATED;
        double similarity = 2.0 * kept / (left.duties().size() + right.duties().size());
        return new Entry(
                left,
                right,
                null,
                relation,
                similarity,
                Entry.HIGH,
                List.of(Reason.of("same-function", left.id())),
                changes,
                List.of(),
                null);
    }

    private static String task(Duty d) {
        return d.path() + " " + d.title();
    }
}
