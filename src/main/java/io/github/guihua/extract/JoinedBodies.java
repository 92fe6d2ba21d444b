package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Parts bodies that are printed without a separator: {@code 县纪委县监委}, {@code 各地各有关部门}. */
final class JoinedBodies {
    /** What is longer is no list of bodies. */
    private static final int LONGEST = 80;

    private final Rule border;
    private final Predicate<String> ended;

    JoinedBodies(Rules rules, Predicate<String> ended) {
        this.border = rules.rule("body-lists", "joined");
        this.ended = ended;
    }

    List<String> split(String text) {
        if (text.length() > LONGEST) {
            return List.of(text);
        }
        List<String> bodies = new ArrayList<>();
        int from = 0;
        for (int i = 2; i < text.length() - 1; i++) {
            String left = text.substring(from, i);
            if (text.charAt(i - 1) != '）' && ended.test(left) && border.found(left + "|" + text.substring(i))) {
                bodies.add(left);
                from = i;
            }
        }
        bodies.add(text.substring(from));
        return bodies;
    }
}
