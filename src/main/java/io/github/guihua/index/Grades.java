package io.github.guihua.index;

import io.github.guihua.index.SearchEvaluation.Scored;
import io.github.guihua.model.Plan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each place of the judged plans is worth to each query, and what an answer is worth by that. */
final class Grades {
    /** So many hits of an answer count for recall. */
    static final int RECALL = 100;

    private static final int DEPTH = 10;

    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Map<String, Integer>> grades = new HashMap<>();

    Grades(List<Plan> plans, List<Judged> queries) {
        for (Plan plan : plans) {
            List<Passage> passages = Passages.of(plan);
            for (Passage p : passages) {
                places.put(PassageDocuments.id(plan.id(), p.key()), Judged.place(plan.id(), p));
            }
            for (Judged q : queries) {
                grades.computeIfAbsent(q.id(), id -> new HashMap<>()).putAll(q.grades(plan.id(), passages));
            }
        }
    }

    /** Whether some passage answers the query. */
    boolean answerable(String query) {
        return grades.get(query).containsValue(2);
    }

    /** A place counts once, where it is first found; what repeats it is a wasted rank. */
    Scored score(Judged q, List<String> ids) {
        Map<String, Integer> wanted = grades.get(q.id());
        Set<String> seen = new HashSet<>();
        double gain = 0;
        double reciprocal = 0;
        int found = 0;
        for (int i = 0; i < ids.size(); i++) {
            String place = places.get(ids.get(i));
            int grade = seen.add(place) ? wanted.getOrDefault(place, 0) : 0;
            if (grade > 0) {
                found++;
                gain += i < DEPTH ? gain(grade, i) : 0;
            }
            if (grade == 2 && reciprocal == 0) {
                reciprocal = 1.0 / (i + 1);
            }
        }
        double ideal = 0;
        List<Integer> best = wanted.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        for (int i = 0; i < best.size(); i++) {
            ideal += gain(best.get(i), i);
        }
        double recall = wanted.isEmpty() ? 0 : (double) found / Math.min(wanted.size(), RECALL);
        List<String> first = ids.stream()
                .limit(DEPTH)
                .map(id -> id + "=" + wanted.getOrDefault(places.get(id), 0))
                .toList();
        return new Scored(q.id(), q.kind(), ideal == 0 ? 0 : gain / ideal, recall, reciprocal, first);
    }

    private static double gain(int grade, int index) {
        return (Math.pow(2, grade) - 1) / (Math.log(index + 2) / Math.log(2));
    }
}
