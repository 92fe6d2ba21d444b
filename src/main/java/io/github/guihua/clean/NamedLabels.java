package io.github.guihua.clean;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;

/** Labels that count by a noun, {@code 行动一：} and {@code 任务二 }, by the rule {@code headings/counted-name}. */
public final class NamedLabels {
    private static final int LONGEST = 44;

    private final Rule counted;

    public NamedLabels(Rules rules) {
        counted = rules.rule("headings", "counted-name");
    }

    /** The label of a line that can be such a heading, or null. */
    public Label of(String line) {
        if (line.length() > LONGEST) {
            return null;
        }
        return counted.find(line)
                .map(m -> new Label(
                        LabelForm.NAMED, Ordinals.chinese(m.group(2)), 1, m.group(1) + m.group(2), m.start(3)))
                .filter(label -> label.number() > 0)
                .orElse(null);
    }

    /** Whether both count the same: 行动一 and 行动二 do, 行动一 and 任务二 do not. */
    public static boolean sameNoun(Label a, Label b) {
        return noun(a).equals(noun(b));
    }

    private static String noun(Label label) {
        int end = label.text().length();
        while (end > 0 && Ordinals.chinese(label.text().charAt(end - 1))) {
            end--;
        }
        return label.text().substring(0, end);
    }
}
