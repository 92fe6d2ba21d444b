package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the labels that open a clause's lists: {@code 牵头单位：}, {@code 完成时限：}. */
final class ClauseLabels {
    /** Printed for a colon in many a text. */
    private static final char RATIO = '∶';

    /** 牵头单位为市民政局: a verb in the colon's place. */
    private static final Pattern COPULA =
            Pattern.compile("(?<=(?:牵头|主办|责任|负责|配合|协办|参与|实施)(?:单位|部门))[为是](?=[省市县区州旗盟各团])");

    private final List<Rule> rules;

    ClauseLabels(List<Rule> rules) {
        this.rules = rules;
    }

    /** A label found in a text: {@code end} is where its list begins. */
    record Label(int start, int end, Role role) {}

    /** The labels outside brackets, in order. */
    List<Label> in(String printed) {
        String text = COPULA.matcher(printed.replace(RATIO, '：')).replaceAll("：");
        if (text.indexOf('：') < 0 && text.indexOf(':') < 0) {
            return new ArrayList<>();
        }
        // Found labels do not overlap: only the neighbours of a new one can.
        TreeMap<Integer, Label> found = new TreeMap<>();
        Brackets brackets = new Brackets(text);
        for (Rule rule : rules) {
            for (MatchResult hit : rule.findAll(text)) {
                Map.Entry<Integer, Label> before = found.lowerEntry(hit.end());
                boolean taken = before != null && before.getValue().end > hit.start();
                if (!taken && !brackets.inside(hit.start())) {
                    found.put(hit.start(), new Label(hit.start(), hit.end(), Role.of(rule)));
                }
            }
        }
        return new ArrayList<>(found.values());
    }
}
