package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remarks inside a clause that govern the later ones too. */
final class Notes {
    private static final Pattern DUTY = Pattern.compile("(?:牵头|配合|负责|参与|协办|协助|指导)[，,]");

    private final List<Rule> rules;
    private final BodyList bodies;

    Notes(List<Rule> rules, BodyList bodies) {
        this.rules = rules;
        this.bodies = bodies;
    }

    /** How far the bodies before a note are the clause's own: 甲牵头，乙配合，|各镇人民政府均为责任单位，以下不再列出. */
    private static int duties(String named) {
        Matcher duty = DUTY.matcher(named);
        int end = 0;
        while (duty.find()) {
            end = duty.end();
        }
        return end;
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
            int start = hit.get().start();
            switch (rule.value("role", "")) {
                case "comma-leads" -> standing.setCommaEndsLead();
                case "first-leads" -> standing.setFirstLeads();
                case "star-leads" -> standing.setStarLeads();
                default -> {
                    int own = duties(hit.get().group(1));
                    List<String> named = bodies.split(hit.get().group(1).substring(own));
                    standing.add(named);
                    also.addAll(named);
                    start = own == 0 ? start : hit.get().start(1) + own;
                }
            }
            rest = rest.substring(0, start) + rest.substring(hit.get().end());
        }
        return rest;
    }
}
