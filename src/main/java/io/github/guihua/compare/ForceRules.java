package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Terms;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code compare-force} knows of words of obligation: where a passage was weakened or strengthened, clause by clause. */
final class ForceRules {
    private static final Pattern END = Pattern.compile("[，。；：！？,;:!?\\n]");
    /** The grade of a clause that has no word of obligation: a plain instruction. */
    private static final int PLAIN = 4;
    /** How alike the rest of two clauses must be where both have such a word, and where one has none. */
    private static final double ALIKE = 0.45;

    private static final double ALIKE_TO_PLAIN = 0.6;
    private static final int LETTERS = 3;

    private final List<Rule> grades;
    /** Words that say how strictly only where no other does. */
    private final List<Rule> otherwise;

    ForceRules(Rules rules) {
        Map<Boolean, List<Rule>> byOrder = rules.file("compare-force").stream()
                .collect(Collectors.partitioningBy(
                        r -> r.value("otherwise", "false").equals("true")));
        grades = byOrder.get(false);
        otherwise = byOrder.get(true);
    }

    /** A clause, its word of obligation (null where it has none) and what is left without it. */
    private record Clause(String word, int grade, boolean alone, Terms rest) {}

    /** {@code force} changes from base to other, each with its trend, in the order of the base. */
    List<Change> changes(String base, String other) {
        List<Clause> b = clauses(base);
        List<Clause> o = clauses(other);
        Set<Clause> met = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (boolean words : new boolean[] {true, false}) {
            for (Clause c : b) {
                Clause counterpart = met.contains(c) || c.word == null && words ? null : best(c, o, met, words);
                if (counterpart != null) {
                    met.add(c);
                    met.add(counterpart);
                    add(changes, c, counterpart);
                }
            }
        }
        return changes;
    }

    private static void add(List<Change> changes, Clause b, Clause o) {
        if (b.grade != o.grade) {
            Change c = Change.of("force", b.word, o.word, o.grade < b.grade ? "weaker" : "stronger");
            if (!changes.contains(c)) {
                changes.add(c);
            }
        }
    }

    /** @param words whether both must have a word */
    private static Clause best(Clause c, List<Clause> among, Set<Clause> met, boolean words) {
        Clause best = null;
        double most = words ? ALIKE : ALIKE_TO_PLAIN;
        for (Clause o : among) {
            boolean comparable = words
                    ? o.word != null
                    : (c.word == null) != (o.word == null)
                            && (c.word == null || c.alone)
                            && (o.word == null || o.alone);
            double alike = comparable && !met.contains(o) ? c.rest.dice(o.rest) : 0;
            if (alike > most) {
                most = alike;
                best = o;
            }
        }
        return best;
    }

    private List<Clause> clauses(String text) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : END.split(Fold.of(text))) {
            Optional<Clause> forced = forced(clause);
            if (forced.isPresent()) {
                clauses.add(forced.get());
            } else if (Fold.letters(clause).length() >= LETTERS) {
                clauses.add(new Clause(null, PLAIN, true, Terms.of(clause)));
            }
        }
        return clauses;
    }

    /** By the first such word that the clause has. */
    private Optional<Clause> forced(String clause) {
        Optional<Clause> word = forced(clause, grades);
        return word.isPresent() ? word : forced(clause, otherwise);
    }

    private static Optional<Clause> forced(String clause, List<Rule> words) {
        MatchResult first = null;
        Rule grade = null;
        for (Rule r : words) {
            MatchResult m = r.find(clause).orElse(null);
            if (m != null && (first == null || m.start() < first.start())) {
                first = m;
                grade = r;
            }
        }
        if (first == null) {
            return Optional.empty();
        }
        String rest = clause.substring(0, first.start()) + clause.substring(first.end());
        boolean alone = grade.value("alone", "true").equals("true");
        return Fold.letters(rest).length() < LETTERS
                ? Optional.empty()
                : Optional.of(new Clause(first.group(), grade.number("grade", PLAIN), alone, Terms.of(rest)));
    }
}
