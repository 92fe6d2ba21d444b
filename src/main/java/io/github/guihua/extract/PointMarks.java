package io.github.guihua.extract;

import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * The marks that open a body's points, of one kind in a body: dashes, else bullets, of which one alone is none, else
 * ordinals ({@code 一是}, {@code 一要}, {@code 第一，}) or a sequence ({@code 首先，…其次，}) that count without a gap.
 */
final class PointMarks {
    /** A mark that opens a point: its text begins at {@code end}. */
    record Mark(int paragraph, int start, int end, String marker, Rule rule) {}

    private record Hit(Mark mark, MatchResult groups) {}

    private final Rule dash;
    private final Rule bullet;
    private final List<Rule> ordinals;
    private final Rule sequence;

    PointMarks(Rules rules) {
        dash = rules.rule("points", "dash");
        bullet = rules.rule("points", "bullet");
        ordinals = List.of(rules.rule("points", "ordinal"), rules.rule("points", "place"));
        sequence = rules.rule("points", "sequence");
    }

    /** In print order; empty where the body has none. */
    List<Mark> in(List<Paragraph> body) {
        List<Mark> found = marks(hits(body, dash));
        if (found.isEmpty()) {
            found = bullets(hits(body, bullet));
        }
        for (int i = 0; found.isEmpty() && i < ordinals.size(); i++) {
            found = counted(hits(body, ordinals.get(i)), false);
        }
        return found.isEmpty() ? counted(hits(body, sequence), true) : found;
    }

    private static List<Hit> hits(List<Paragraph> body, Rule rule) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            for (MatchResult hit : rule.findAll(body.get(i).text())) {
                String marker = hit.group().strip().replaceAll("[，,]$", "");
                hits.add(new Hit(new Mark(i, hit.start(), hit.end(), marker, rule), hit));
            }
        }
        return hits;
    }

    private static List<Mark> marks(List<Hit> hits) {
        return hits.stream().map(Hit::mark).toList();
    }

    /** Those whose sign comes twice at least: a single ★ is a remark. */
    private static List<Mark> bullets(List<Hit> hits) {
        Map<String, Integer> times = new HashMap<>();
        hits.forEach(hit -> times.merge(hit.groups.group(1), 1, Integer::sum));
        return marks(
                hits.stream().filter(hit -> times.get(hit.groups.group(1)) > 1).toList());
    }

    /** The marks that count one, two, … without a gap, two at least. */
    private static List<Mark> counted(List<Hit> hits, boolean places) {
        List<Mark> kept = new ArrayList<>();
        List<Mark> run = new ArrayList<>();
        for (Hit hit : hits) {
            int number = places ? place(hit.groups, run.size()) : Ordinals.chinese(hit.groups.group(1));
            if (number != run.size() + 1) {
                keep(run, kept);
                run.clear();
            }
            if (number == run.size() + 1) {
                run.add(hit.mark);
            }
        }
        keep(run, kept);
        return kept;
    }

    /** Which of the sequence's words it is; the final one stands behind any other. */
    private static int place(MatchResult hit, int before) {
        for (int i = 1; i < hit.groupCount(); i++) {
            if (hit.group(i) != null) {
                return i;
            }
        }
        return before == 0 ? -1 : before + 1;
    }

    private static void keep(List<Mark> run, List<Mark> kept) {
        if (run.size() > 1) {
            kept.addAll(run);
        }
    }
}
