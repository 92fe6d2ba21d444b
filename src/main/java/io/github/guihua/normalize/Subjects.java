package io.github.guihua.normalize;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Optional;

/** What a plan is about, by {@code subjects.yaml}: the rules' ids are the subjects, the first that is found decides. */
public final class Subjects {
    private final List<Rule> subjects;

    public Subjects(Rules rules) {
        this.subjects = rules.file("subjects");
    }

    /**
     * @param title the plan's
     */
    public Optional<String> of(String title) {
        String folded = Simplified.fold(title);
        return subjects.stream().filter(s -> s.found(folded)).map(Rule::id).findFirst();
    }
}
