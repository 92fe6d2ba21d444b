package io.github.guihua.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pairs the sections of two plans by level and title, and scores outline, tree and texts on the pairs. */
final class SectionMatch {
    private static final double SAME = 0.98;

    private final Folding folding;
    private final PlanTree gold;
    private final PlanTree found;
    private final Set<String> optional = new HashSet<>();
    private final Set<String> labelLost = new HashSet<>();
    private final Map<String, String> translation = new HashMap<>();
    private final List<String> wrongTexts = new ArrayList<>();
    private final List<String> wrongParents = new ArrayList<>();
    private double likeness;
    private int texts;
    private int parents;
    private int edges;

    SectionMatch(Folding folding, PlanTree gold, PlanTree found) {
        this.folding = folding;
        this.gold = gold;
        this.found = found;
        for (PlanTree.Node n : gold.nodes()) {
            if (n.optional()) {
                optional.add(title(n));
            }
            if (n.section().path("optionalLabel").asBoolean()) {
                labelLost.add(title(n));
            }
        }
        pair();
    }

    /** The extracted plan's path of a hand-made plan's path; the path itself where it has no partner. */
    String translate(String path) {
        return path.isEmpty() ? "" : translation.getOrDefault(path, path);
    }

    FamilyScore outline() {
        return Tally.of(keys(gold), keys(found)).score("outline");
    }

    FamilyScore tree() {
        return FamilyScore.accuracy("tree", parents, edges, wrongParents);
    }

    FamilyScore texts() {
        return FamilyScore.accuracy("sectionText", likeness, texts, wrongTexts);
    }

    private List<String> keys(PlanTree tree) {
        return tree.nodes().stream()
                .filter(n -> !optional.contains(title(n)))
                .map(n -> n.section().path("level").asInt() + "|" + title(n) + "|"
                        + (labelLost.contains(title(n))
                                ? "*"
                                : PlanScorer.number(n.section().path("number"))))
                .toList();
    }

    private void pair() {
        Map<String, List<PlanTree.Node>> candidates = new HashMap<>();
        Set<String> titles = new HashSet<>();
        for (PlanTree.Node n : found.nodes()) {
            candidates.computeIfAbsent(place(n), k -> new ArrayList<>()).add(n);
            titles.add(title(n));
        }
        Map<String, String> text = foldedTexts(titles);
        for (PlanTree.Node n : gold.nodes()) {
            if (n.optional() && !titles.contains(title(n))) {
                translation.put(n.path(), translate(up(n.path())));
                continue;
            }
            PlanTree.Node hit = take(candidates.get(place(n)), n.path());
            String want = text.get(n.path());
            if (!want.isEmpty()) {
                double d = hit == null ? 0 : folding.likeness(want, hit.text("text"));
                texts++;
                likeness += d;
                if (d < SAME) {
                    wrongTexts.add(n.path() + " " + Math.round(d * 1000) / 1000.0);
                }
            }
            edges += n.optional() ? 0 : 1;
            if (hit == null) {
                continue;
            }
            translation.put(n.path(), hit.path());
            if (n.optional()) {
                continue;
            }
            if (translate(up(n.path())).equals(up(hit.path()))) {
                parents++;
            } else {
                wrongParents.add(n.path() + " under " + up(hit.path()));
            }
        }
    }

    /** A heading that may also stay in the running text counts, where it stayed, in the section around it. */
    private Map<String, String> foldedTexts(Set<String> titles) {
        Map<String, String> text = new HashMap<>();
        for (PlanTree.Node n : gold.nodes()) {
            text.put(n.path(), n.text("text"));
            if (n.optional() && !titles.contains(title(n))) {
                text.merge(up(n.path()), n.text("title") + n.text("text"), String::concat);
            }
        }
        return text;
    }

    private static PlanTree.Node take(List<PlanTree.Node> candidates, String path) {
        if (candidates == null || candidates.isEmpty()) {
            return null;
        }
        for (PlanTree.Node n : candidates) {
            if (n.path().equals(path)) {
                candidates.remove(n);
                return n;
            }
        }
        return candidates.remove(0);
    }

    private String place(PlanTree.Node n) {
        return n.section().path("level").asInt() + "|" + title(n);
    }

    private String title(PlanTree.Node n) {
        return folding.key(n.text("title"));
    }

    private static String up(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
