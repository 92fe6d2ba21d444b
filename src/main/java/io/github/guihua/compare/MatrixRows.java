package io.github.guihua.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Rows of a matrix, with rank and spread. */
final class MatrixRows {
    private MatrixRows() {}

    static Matrix.Row measures(List<Rows.Member<Measure>> members, int plans, ComparisonRules rules) {
        Measure[] at = new Measure[plans];
        members.forEach(m -> at[m.plan()] = m.thing());
        Matrix.Cell[] cells = new Matrix.Cell[plans];
        for (int p = 0; p < plans; p++) {
            if (at[p] != null) {
                cells[p] = new Matrix.Cell(at[p].side(), rank(at, p, rules));
            }
        }
        List<String> units =
                members.stream().map(m -> m.thing().side().unit()).distinct().toList();
        boolean oneUnit = units.size() == 1;
        double[] values = members.stream()
                .map(m -> m.thing().side().value())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        boolean spread = oneUnit && values.length > 0;
        return new Matrix.Row(
                commonest(members, m -> m.side().name()),
                oneUnit ? units.get(0) : null,
                Arrays.asList(cells),
                members.size(),
                spread ? values[0] : null,
                spread ? values[values.length - 1] : null);
    }

    /** One more than the number of figures that ask for more. */
    private static Integer rank(Measure[] at, int p, ComparisonRules rules) {
        if (at[p].figure() == null) {
            return null;
        }
        boolean lower = rules.measures().direction().lowerIsBetter(at[p].side());
        int rank = 1;
        for (Measure o : at) {
            if (o != null && o != at[p] && o.figure() != null) {
                Verdict v = Verdicts.of(at[p].figure(), o.figure(), lower).verdict();
                if (v == Verdict.INCOMPARABLE) {
                    return null;
                }
                rank += v == Verdict.STRICTER ? 1 : 0;
            }
        }
        return rank;
    }

    static Matrix.Row units(List<Rows.Member<Unit>> members, int plans) {
        Matrix.Cell[] cells = new Matrix.Cell[plans];
        members.forEach(m -> cells[m.plan()] = new Matrix.Cell(m.thing().side(), null));
        return new Matrix.Row(
                commonest(members, u -> u.side().heading()), null, Arrays.asList(cells), members.size(), null, null);
    }

    /** @param names of the bodies, one for each plan that has it or more */
    static Matrix.Row duties(List<String> names, Side[] sides) {
        Matrix.Cell[] cells = new Matrix.Cell[sides.length];
        int present = 0;
        for (int p = 0; p < sides.length; p++) {
            if (sides[p] != null) {
                present++;
                int own = sides[p].duties().size();
                long more = Arrays.stream(sides)
                        .filter(s -> s != null && s.duties().size() > own)
                        .count();
                cells[p] = new Matrix.Cell(sides[p], (int) more + 1);
            }
        }
        double[] counts = Arrays.stream(sides)
                .filter(Objects::nonNull)
                .mapToDouble(s -> s.duties().size())
                .sorted()
                .toArray();
        return new Matrix.Row(
                commonest(names), null, Arrays.asList(cells), present, counts[0], counts[counts.length - 1]);
    }

    private static <T> String commonest(List<Rows.Member<T>> members, Function<T, String> name) {
        return commonest(members.stream().map(m -> name.apply(m.thing())).toList());
    }

    /** Of equally common ones the first. */
    private static String commonest(List<String> names) {
        Map<String, Integer> counts = new HashMap<>();
        String best = names.get(0);
        int most = 0;
        for (String name : names) {
            int n = counts.merge(name, 1, Integer::sum);
            if (n > most) {
                most = n;
                best = name;
            }
        }
        return best;
    }
}
