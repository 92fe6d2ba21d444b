package io.github.guihua.compare;

import io.github.guihua.model.Plan;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds matrices. Immutable; safe to share between threads. */
public final class MatrixBuilder {
    private final ComparisonRules rules;

    public MatrixBuilder(Rules rules) {
        this.rules = new ComparisonRules(rules);
    }

    /**
     * @param family one of {@link Matrix#FAMILIES}
     */
    public Matrix build(List<Plan> plans, String family) {
        List<Plan> whole = plans.stream().map(Whole::of).toList();
        List<Matrix.Row> rows =
                switch (family) {
                    case "indicators" -> measures(whole, false);
                    case "targets" -> measures(whole, true);
                    case "actions" -> actions(whole);
                    case "duties" -> duties(whole);
                    default -> throw new IllegalArgumentException(family);
                };
        List<Matrix.Row> shared = new ArrayList<>(rows);
        shared.sort(Comparator.comparingInt(Matrix.Row::present).reversed());
        return new Matrix(Matrix.SCHEMA, family, whole.stream().map(PlanRef::of).toList(), shared);
    }

    private List<Matrix.Row> measures(List<Plan> plans, boolean targets) {
        List<List<Measure>> columns = plans.stream()
                .map(p -> targets
                        ? new Restatements(Measures.targets(p, rules), List.of()).first()
                        : Measures.indicators(p, rules).stream()
                                .filter(m -> !m.further())
                                .toList())
                .toList();
        List<Measure> all = columns.stream().flatMap(List::stream).toList();
        Measures measures = new Measures(all, rules, Set.of(), 0);
        double least = targets ? Measures.LEAST_TARGET + 0.1 : Measures.LEAST_INDICATOR;
        return new Rows<Measure>(
                        (a, b) -> targets && a.terms().dice(b.terms()) < 0.2
                                ? 0
                                : targets ? measures.stated(a, b) : measures.named(a, b),
                        least)
                .of(columns).stream()
                        .map(r -> MatrixRows.measures(r, plans.size(), rules))
                        .toList();
    }

    private List<Matrix.Row> actions(List<Plan> plans) {
        List<List<Unit>> columns = plans.stream()
                .map(PlanUnits::actions)
                .map(units -> units.stream().filter(u -> !u.container()).toList())
                .toList();
        UnitLikeness likeness =
                new UnitLikeness(columns.stream().flatMap(List::stream).toList());
        return new Rows<Unit>(likeness::of, UnitLikeness.LEAST)
                .of(columns).stream()
                        .map(r -> MatrixRows.units(r, plans.size()))
                        .toList();
    }

    private List<Matrix.Row> duties(List<Plan> plans) {
        Bodies bodies = new Bodies(plans, rules);
        Map<String, Side[]> byFunction = new LinkedHashMap<>();
        Map<String, List<String>> names = new HashMap<>();
        for (int p = 0; p < plans.size(); p++) {
            DutyBook book = new DutyBook(plans.get(p), bodies);
            for (String function : book.functions()) {
                byFunction.computeIfAbsent(function, f -> new Side[plans.size()])[p] = book.side(function);
                names.computeIfAbsent(function, f -> new ArrayList<>()).addAll(book.plainNames(function));
            }
        }
        return byFunction.entrySet().stream()
                .map(e -> MatrixRows.duties(names.get(e.getKey()), e.getValue()))
                .toList();
    }
}
