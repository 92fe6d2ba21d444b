package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Remarks inside a clause that govern the later ones too. */
final class Notes {
    private final List<Rule> rules;
    private final BodyList bodies;

    Notes(List<Rule> rules, BodyList bodies) {
        this.rules = rules;
        this.bodies = bodies;
    }

    /**
     * The text without its notes.
     *
     * @param standing takes what they say
     * @param also takes the bodies that this text's own notes name
     */
    String cut(String text, StandingNotes standing, List<String> also) {
        String rest = text;
        for (Rule rule : rules) {
            Optional<MatchResult> hit = rule.find(rest);
            if (hit.isEmpty()) {
                continue;
            }
            switch (rule.value("role", "")) {
                case "comma-leads" -> standing.setCommaEndsLead();
                case "first-leads" -> standing.setFirstLeads();
                case "star-leads" -> standing.setStarLeads();
                default -> {
                    List<String> named = bodies.split(hit.get().group(1));
                    standing.add(named);
                    also.addAll(named);
                }
            }
            rest = rest.substring(0, hit.get().start())
                    + rest.substring(hit.get().end());
        }
        return rest;
    }
}
