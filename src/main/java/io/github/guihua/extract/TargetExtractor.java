package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.extract.Commitments.Commitment;
import io.github.guihua.model.Evidence;
import io.github.guihua.model.Quantity;
import io.github.guihua.model.Target;
import io.github.guihua.model.Task;
import io.github.guihua.normalize.Units;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Quantified commitments in running text.
 *
 * <pre>{@code
 * 到2025年，每村至少培养10名“法律明白人”，社区居民满意度达到90%以上。
 *   -> 每村“法律明白人” >= 10 名, 2025;  社区居民满意度 >= 90 %, 2025
 * }</pre>
 */
final class TargetExtractor {
    /** An amount granted for the year before is no history. */
    private static final String GRANTED = "targets/granted-amount";

    private final Units units;
    private final Commitments commitments;
    private final Deadlines deadlines;
    private final LeadIns leadIns;
    private final Naming naming;
    private final SectionKinds sections;

    TargetExtractor(Rules rules) {
        this.units = new Units(rules);
        this.commitments = new Commitments(rules, units);
        this.deadlines = new Deadlines(rules);
        this.leadIns = new LeadIns(rules);
        this.naming = new Naming(rules);
        this.sections = new SectionKinds(rules);
    }

    /**
     * A commitment found in a text.
     *
     * @param measured whether it can be an indicator's value: a bare fraction cannot
     * @param start offset of its clause in the text
     * @param end offset after it
     * @param rule that decided
     */
    record Found(
            String text,
            String subject,
            String op,
            double value,
            Double valueMax,
            String unit,
            Integer deadline,
            Quantity normalized,
            boolean measured,
            int start,
            int end,
            String rule) {}

    /** The targets of one place, in print order; those that {@link IndicatorExtractor#fromProse} takes are not among them. */
    List<Target> extract(BodyText body) {
        List<Target> targets = new ArrayList<>();
        if (sections.achieved(body.titles())) {
            return targets;
        }
        boolean goals = sections.goal(body.titles());
        Lead lead = body.lead();
        for (Paragraph p : body.paragraphs()) {
            lead = leadIns.after(lead, p.text());
            for (Found f : find(p.text())) {
                Integer deadline = f.deadline() == null ? lead.year() : f.deadline();
                boolean granted = f.rule().equals(GRANTED);
                if (goals && f.measured() || !granted && (lead.conditions() || body.past(deadline))) {
                    continue;
                }
                Place place = new Place(body.section(), body.column(), body.item());
                targets.add(target(f, deadline, place, p.evidence(f.start(), f.end())));
            }
        }
        return targets;
    }

    /** The targets that the rows of task tables state, each row's content before its goal. */
    List<Target> fromTasks(List<Task> tasks) {
        List<Target> targets = new ArrayList<>();
        for (Task task : tasks) {
            for (String cell : new String[] {task.content(), task.goal()}) {
                for (Found f : cell == null ? List.<Found>of() : find(cell)) {
                    targets.add(target(f, f.deadline(), Place.section(task.annex()), task.evidence()));
                }
            }
        }
        return targets;
    }

    private static Target target(Found f, Integer deadline, Place place, Evidence evidence) {
        return new Target(
                f.text(),
                f.subject().isEmpty() ? null : f.subject(),
                f.op(),
                f.value(),
                f.valueMax(),
                f.unit(),
                deadline,
                place.section(),
                place.column(),
                place.item(),
                f.normalized(),
                evidence == null ? null : evidence.withRule(f.rule()));
    }

    /** Every commitment of a text, in print order. */
    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        List<Commitment> all = commitments.of(text);
        int sentence = -1;
        String last = "";
        for (Commitment c : all) {
            Mention m = c.mention();
            Clause clause = c.clause();
            int start = Bounds.sentenceStart(text, m.start());
            String subject = naming.name(c, start == sentence ? last : "");
            sentence = start;
            last = subject;
            Found one = new Found(
                    clause.text(),
                    subject,
                    m.op(),
                    m.value(),
                    m.max(),
                    m.printedUnit(),
                    year(text.substring(start, Bounds.sentenceEnd(text, m.end())), start, c, all),
                    units.normalize(m.value(), m.printedUnit()),
                    m.measures(),
                    clause.start(),
                    clause.end(),
                    c.rule());
            found.addAll(Collections.nCopies(clause.shares(), one));
        }
        return found;
    }

    private Integer year(String sentence, int start, Commitment c, List<Commitment> all) {
        List<Commitment> together = all.stream()
                .filter(x -> x.mention().from() >= c.clause().start()
                        && x.mention().to() <= c.clause().end())
                .toList();
        int from = c.mention().from() - start;
        int opening = together.isEmpty() ? from : together.get(0).mention().from() - start;
        Integer dealt = deadlines.dealt(sentence, opening, together.indexOf(c), together.size());
        return dealt != null
                ? dealt
                : deadlines.at(
                        sentence, reach(c, all) - start, from, c.mention().to() - start);
    }

    /** How far back a year holds for it: for what is granted not over what is to be reached before (2026年建成10处，每处补助5万元). */
    private static int reach(Commitment granted, List<Commitment> all) {
        if (!granted.rule().equals(GRANTED)) {
            return 0;
        }
        return all.stream()
                .filter(x -> !x.rule().equals(GRANTED)
                        && x.mention().to() <= granted.clause().start())
                .mapToInt(x -> x.mention().to())
                .max()
                .orElse(0);
    }
}
