package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;

/** What a place's headings say about its numbers: stated goals, or results already reached. */
final class SectionKinds {
    private final Rule goal;
    private final Rule achieved;

    SectionKinds(Rules rules) {
        goal = rules.rule("goals", "goal-section");
        achieved = rules.rule("goals", "achievement-section");
    }

    /** Whether a heading of the path makes it the goals section (主要目标). */
    boolean goal(List<String> titles) {
        return titles.stream().anyMatch(t -> t != null && t.length() <= 24 && goal.found(t));
    }

    /** Whether a heading of the path makes it a report of results (发展基础) or a list of conditions (申报条件). */
    boolean achieved(List<String> titles) {
        return titles.stream().anyMatch(t -> t != null && t.length() <= 24 && achieved.found(t));
    }
}
