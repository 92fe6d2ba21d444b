package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells in a pair of passages which figure took the place of which, as the pairs of measures say it, else as the likest
 * clauses do. What is left was added.
 */
final class PassageFigures {
    /** How alike two clauses are that say the same but for the figure. */
    private static final double ALIKE = 0.4;

    private static final Pattern END = Pattern.compile("[，。；：,;:\\n]");
    private static final Pattern PERIOD = Pattern.compile(
            "(?:每(?:一)?(?:人|名|户|生|位|家|个|所|村)|人均|户均|生均)?每(?:个)?(?:年|月|学年|学期|季度|天|日|周)|每(?:人|户|生|名)(?!口)");
    private static final Pattern DATE = Pattern.compile("^20[0-9]{2}年.*");

    private final ComparisonRules rules;
    private final Map<String, List<Entry>> measures = new HashMap<>();

    /** @param pairs entries of indicators and targets */
    PassageFigures(List<Entry> pairs, ComparisonRules rules) {
        this.rules = rules;
        for (Entry e : pairs) {
            if (e.paired() && Entry.HIGH.equals(e.confidence())) {
                measures.computeIfAbsent(e.base().placeId() + "|" + e.other().placeId(), k -> new ArrayList<>())
                        .add(e);
            }
        }
    }

    List<Entry> told(List<Entry> passages) {
        return passages.stream().map(e -> e.paired() ? told(e) : e).toList();
    }

    private Entry told(Entry e) {
        List<Change> changes = new ArrayList<>(e.changes());
        List<Local> local = new ArrayList<>(e.local());
        for (Entry m : measures.getOrDefault(e.base().id() + "|" + e.other().id(), List.of())) {
            String to = printed(m.other());
            local.removeIf(l -> l.kind().equals("figure") && l.text().equals(to));
            if (!"table".equals(m.base().origin()) && !"table".equals(m.other().origin())) {
                replace(e, printed(m.base()), to, m.verdict() == Verdict.EQUAL, changes);
            }
        }
        for (Local l : e.local()) {
            if (local.contains(l) && l.kind().equals("figure")) {
                boolean told = changes.stream()
                        .anyMatch(c -> c.op().equals("deadline")
                                && c.other() != null
                                && c.other().startsWith(l.text()));
                if (told || isBaseYear(e.other().text(), l.text())) {
                    local.remove(l);
                } else if (metByClause(e, l.text(), changes)) {
                    local.remove(l);
                }
            }
        }
        changes.removeIf(c -> c.op().equals("figure")
                && DATE.matcher(c.base()).matches()
                && e.changes().stream().anyMatch(d -> d.op().equals("deadline") && d.base() != null));
        return e.saying(changes, local);
    }

    /** @param same whether both are the same in other units: 300平方米, 0.03万平方米 */
    private static void replace(Entry e, String from, String to, boolean same, List<Change> changes) {
        changes.removeIf(c ->
                c.op().equals("figure") && (c.base().equals(from) || c.other().equals(to)));
        Change change = Change.of(
                "figure", dated(e.base().text(), from), dated(e.other().text(), to));
        if (!same && !change.base().equals(change.other()) && !changes.contains(change)) {
            changes.add(change);
        }
    }

    /** A figure as it is printed, without operator: {@code 45人}. */
    private static String printed(Side s) {
        return s.value() == null ? "" : Figure.plain(s.value(), s.valueMax()) + (s.unit() == null ? "" : s.unit());
    }

    /** The figure with how often it is given, where the words before it say that: {@code 每人每月50元}. */
    private static String dated(String text, String figure) {
        String clause = figure.isEmpty() ? null : clause(text, figure);
        if (clause == null || !figure.endsWith("元")) {
            return figure;
        }
        return PERIOD.matcher(clause.substring(0, clause.indexOf(figure)))
                        .results()
                        .map(MatchResult::group)
                        .reduce("", (a, b) -> b)
                + figure;
    }

    private static String clause(String text, String figure) {
        for (String clause : END.split(text)) {
            if (clause.contains(figure)) {
                return clause;
            }
        }
        return null;
    }

    /** A year that something is measured against (比2021年提高): it is no commitment. */
    private static boolean isBaseYear(String text, String figure) {
        return DATE.matcher(figure).matches() && (text.contains("比" + figure) || text.contains("较" + figure));
    }

    /** Whether the likest clause of the base sets a figure of the same kind; that is then the change. */
    private boolean metByClause(Entry e, String figure, List<Change> changes) {
        String clause = clause(e.other().text(), figure);
        String kind = kind(figure);
        if (clause == null || kind == null) {
            return false;
        }
        Terms said = bare(clause);
        double most = ALIKE;
        String from = null;
        for (String c : END.split(e.base().text())) {
            for (MatchResult m : rules.figures(c)) {
                double alike = kind.equals(kind(m.group())) ? said.dice(bare(c)) : 0;
                if (alike > most) {
                    most = alike;
                    from = m.group();
                }
            }
        }
        String used = from;
        if (used == null
                || changes.stream()
                        .anyMatch(c -> c.op().equals("figure") && c.base().endsWith(used))) {
            return false;
        }
        replace(e, used, figure, false, changes);
        return true;
    }

    /** Without its figures. */
    private Terms bare(String clause) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (MatchResult m : rules.figures(clause)) {
            out.append(clause, Math.min(at, m.start()), m.start());
            at = m.end();
        }
        return Terms.of(Fold.of(out.append(clause.substring(at)).toString()));
    }

    /** What sort of unit a figure has; null for a date or an unknown one. */
    private String kind(String figure) {
        int at = 0;
        while (at < figure.length() && "0123456789.—～~-".indexOf(figure.charAt(at)) >= 0) {
            at++;
        }
        return DATE.matcher(figure).matches()
                ? null
                : rules.units()
                        .at(figure, at)
                        .map(u -> u.unit() == null ? null : u.unit().kind())
                        .orElse(null);
    }
}
