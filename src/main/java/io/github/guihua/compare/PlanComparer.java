package io.github.guihua.compare;

import io.github.guihua.model.Notice;
import io.github.guihua.model.Plan;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two plans. Immutable; safe to share between threads. */
public final class PlanComparer {
    private final ComparisonRules rules;

    public PlanComparer(Rules rules) {
        this.rules = new ComparisonRules(rules);
    }

    /** Never fails: what one of the plans lacks is simply on one side only. */
    public Comparison compare(Plan basePlan, Plan otherPlan) {
        Plan base = Whole.of(basePlan);
        Plan other = Whole.of(otherPlan);
        PlanRelation relation = Kinship.of(base.id(), base.notice(), other.id(), other.notice());
        Bodies bodies = new Bodies(List.of(base, other), rules);
        PassageJudge judge = new PassageJudge(rules, bodies);
        Passages sections = new Passages(PlanUnits.sections(base), PlanUnits.sections(other), rules, judge);
        Passages items = new Passages(PlanUnits.actions(base), PlanUnits.actions(other), rules, judge);
        Passages principles =
                new Passages(PlanUnits.principles(base, rules), PlanUnits.principles(other, rules), rules, judge);
        Passages tasks = new Passages(PlanUnits.tasks(base), PlanUnits.tasks(other), rules, judge);
        Set<String> counterparts = new HashSet<>(sections.counterparts());
        counterparts.addAll(items.counterparts());
        MeasureComparer measures = measures(base, other, relation, counterparts);

        Map<String, List<Entry>> families = new LinkedHashMap<>();
        families.put("indicators", measures.indicators());
        Moves moves = new Moves(base, other, judge);
        List<Entry> figures = new ArrayList<>(families.get("indicators"));
        figures.addAll(measures.targets());
        PassageFigures told = new PassageFigures(figures, rules);
        Carried carried = new Carried(PlanUnits.sections(base), PlanUnits.sections(other), figures, judge, rules);
        families.put("items", told.told(Neighbours.add(moves.actions(items.entries(true)), base, other)));
        families.put(
                "sections",
                told.told(Neighbours.add(carried.sections(moves.sections(sections.entries())), base, other)));
        families.put("targets", measures.targets());
        families.put("duties", Duties.compare(base, other, counterparts, bodies));
        families.put("principles", principles.entries());
        families.put("tasks", tasks.entries());
        return new Comparison(
                Comparison.SCHEMA,
                PlanRef.of(base),
                PlanRef.of(other),
                relation,
                Summary.of(families),
                families.get("indicators"),
                families.get("items"),
                families.get("sections"),
                families.get("targets"),
                families.get("duties"),
                families.get("principles"),
                families.get("tasks"),
                warnings(base, other));
    }

    private MeasureComparer measures(Plan base, Plan other, PlanRelation relation, Set<String> counterparts) {
        List<Measure> baseIndicators = Measures.indicators(base, rules);
        List<Measure> otherIndicators = Measures.indicators(other, rules);
        List<Measure> baseTargets = Measures.targets(base, rules);
        List<Measure> otherTargets = Measures.targets(other, rules);
        List<Measure> all = new ArrayList<>(baseIndicators);
        all.addAll(otherIndicators);
        all.addAll(baseTargets);
        all.addAll(otherTargets);
        Footing footing = Footing.of(base.notice(), other.notice(), relation);
        Measures measures = new Measures(all, rules, counterparts, footing.down());
        return new MeasureComparer(
                new MeasureJudge(rules.measures(), measures, footing),
                measures,
                baseIndicators,
                otherIndicators,
                new Restatements(baseTargets, baseIndicators),
                new Restatements(otherTargets, otherIndicators));
    }

    private static List<Reason> warnings(Plan base, Plan other) {
        List<Reason> warnings = new ArrayList<>();
        Notice b = base.notice();
        Notice o = other.notice();
        if (base.id() != null && base.id().equals(other.id())) {
            warnings.add(Reason.of("same-plan"));
        } else if (!new Topic(b).same(new Topic(o))) {
            warnings.add(Reason.of("subjects-differ", Kinship.subjects(b, o)));
        }
        if (base.outline().isEmpty() && base.indicators().isEmpty()) {
            warnings.add(Reason.of("empty-plan", PlanRef.of(base).place()));
        }
        if (other.outline().isEmpty() && other.indicators().isEmpty()) {
            warnings.add(Reason.of("empty-plan", PlanRef.of(other).place()));
        }
        return warnings;
    }
}
