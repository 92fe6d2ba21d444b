package io.github.guihua.extract;

import io.github.guihua.rules.Rule;

/** What a clause says of the bodies it lists. */
enum Role {
    LEAD,
    RESPONSIBLE,
    SUPPORTING,
    DEADLINE,
    NONE;

    /** The rule's {@code role}; null where it has none. */
    static Role of(Rule rule) {
        return switch (rule.value("role", "")) {
            case "lead" -> LEAD;
            case "responsible" -> RESPONSIBLE;
            case "supporting" -> SUPPORTING;
            case "deadline" -> DEADLINE;
            default -> NONE;
        };
    }
}
