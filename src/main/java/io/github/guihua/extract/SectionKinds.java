package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;

/** What a place's headings say about its numbers: stated goals, or results already reached. */
final class SectionKinds {
    private static final int LONGEST = 24;

    private final Rule goal;
    private final Rule achieved;

    SectionKinds(Rules rules) {
        goal = rules.rule("goals", "goal-section");
        achieved = rules.rule("goals", "achievement-section");
    }

    /** Whether a heading of the path makes it the goals section (主要目标) and none below that one says otherwise. */
    boolean goal(List<String> titles) {
        return named(titles, goal) && !achieved(titles);
    }

    /**
     * Whether a heading of the path makes it a report of results (发展基础) or a list of conditions (申报条件), and none
     * below that one names goals: 发展基础和总体要求 has 主要目标 in it.
     */
    boolean achieved(List<String> titles) {
        for (int i = titles.size() - 1; i >= 0; i--) {
            List<String> own = titles.subList(i, i + 1);
            if (named(own, achieved)) {
                return true;
            }
            if (named(own, goal)) {
                return false;
            }
        }
        return false;
    }

    private static boolean named(List<String> titles, Rule rule) {
        return titles.stream().anyMatch(t -> t != null && t.length() <= LONGEST && rule.found(t));
    }
}
