package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Splits a printed list into bodies: {@code 市委组织部、市民政局等部门及各乡镇、街道} is 市委组织部, 市民政局, 各乡镇, 各街道.
 */
final class BodyList {
    private static final int LONGEST_BODY = 45;
    /** Of levels named before 驻. */
    private static final int LONGEST_LEVELS = 8;

    /** So much of a name's end is looked at. */
    private static final int TAIL = 40;

    private final Rule ending;
    private final Rule noEnding;
    private final Rule collective;
    private final Rule anonymous;
    private final Rule leadIn;
    private final Rule stationed;
    private final Rule never;
    private final Rule bureau;
    private final Rule official;
    private final SharedEnding shared;
    private final JoinedBodies joined;

    BodyList(Rules rules) {
        this.ending = rules.rule("body-lists", "ending");
        this.noEnding = rules.rule("body-lists", "no-ending");
        this.collective = rules.rule("body-lists", "collective");
        this.anonymous = rules.rule("body-lists", "anonymous");
        this.leadIn = rules.rule("body-lists", "lead-in");
        this.stationed = rules.rule("body-lists", "stationed");
        this.never = rules.rule("body-lists", "never");
        this.bureau = rules.rule("body-lists", "bureau");
        this.official = rules.rule("body-lists", "official");
        this.shared = new SharedEnding(rules, this::ended);
        this.joined = new JoinedBodies(rules, this::ended);
    }

    /** The bodies in print order, once each. */
    List<String> split(String list) {
        List<Item> items = items(withoutCollectives(Brackets.wide(list)));
        List<String> bodies = new ArrayList<>();
        for (String body : shared.apply(items)) {
            String name =
                    leadIn.find(body).map(lead -> body.substring(lead.end())).orElse(body);
            if (!anonymous.found(name)) {
                bodies.addAll(joined.split(name));
            }
        }
        return bodies.stream().filter(b -> !b.isEmpty()).distinct().toList();
    }

    /** Whether every one of them could be a body's name. */
    boolean plausible(List<String> bodies) {
        return !bodies.isEmpty() && bodies.stream().allMatch(b -> b.length() <= LONGEST_BODY && ended(b));
    }

    /** As {@link #plausible}, and no word in them that a name never has. */
    boolean bare(List<String> bodies) {
        return plausible(bodies)
                && bodies.stream().allMatch(b -> b.length() > 1 && !never.found(b))
                && (bodies.size() > 1 || bodies.get(0).length() > 2);
    }

    /** Whether it is a body of a level's own: {@code 市司法局}. */
    boolean isBureau(String body) {
        return bureau.found(body);
    }

    /** Whether it is an office or belongs to a level, not only a kind of institution: {@code 财政局}, {@code 各学校}. */
    boolean isOfficial(String body) {
        return official.found(body);
    }

    /** Whether most of them could be, where a label says that they are bodies. */
    boolean likely(List<String> bodies) {
        long ended = bodies.stream().filter(this::ended).count();
        return !bodies.isEmpty()
                && 3 * ended >= 2 * bodies.size()
                && bodies.stream().allMatch(b -> b.length() <= LONGEST_BODY);
    }

    /** Whether the list ends as a body's name does, or with bodies that it does not name: 县民政局、县司法局等. */
    boolean closes(String list) {
        List<MatchResult> collectives = collective.findAll(list);
        MatchResult last = collectives.isEmpty() ? null : collectives.get(collectives.size() - 1);
        return ended(last != null && last.end() == list.length() ? list.substring(0, last.start()) : list);
    }

    /** Whether the text ends as a body's name does. */
    boolean ended(String text) {
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return ending.found(tail) && !noEnding.found(tail);
    }

    private String withoutCollectives(String list) {
        StringBuilder b = new StringBuilder();
        int from = 0;
        for (MatchResult hit : collective.findAll(list)) {
            b.append(list, from, hit.start()).append('、');
            from = hit.end();
        }
        return b.append(list.substring(from)).toString();
    }

    /** An entry of the list; {@code run} is the same for entries between which there is no comma. */
    record Item(String text, int run) {}

    private List<Item> items(String list) {
        List<Item> items = new ArrayList<>();
        Brackets brackets = new Brackets(list);
        int run = 0;
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i <= list.length(); i++) {
            if (i < list.length() && (list.charAt(i) == '“' || list.charAt(i) == '”')) {
                quoted = list.charAt(i) == '“' && list.indexOf('”', i) > 0;
            }
            if (i < list.length() && (quoted || brackets.inside(i) || brackets.closing(i) >= 0)) {
                continue;
            }
            int width = i == list.length() ? 1 : separator(list, from, i);
            if (width == 0) {
                continue;
            }
            String text = list.substring(from, i).strip();
            if (!text.isEmpty()) {
                items.add(new Item(text, run));
            }
            if (i < list.length() && "，；。".indexOf(list.charAt(i)) >= 0) {
                run++;
            }
            from = i + width;
            i = from - 1;
        }
        return items;
    }

    /** The length of the separator at {@code i}; 0 where there is none. 和 is one only between two bodies. */
    private int separator(String list, int from, int i) {
        char c = list.charAt(i);
        if (c == '、' && i - from <= LONGEST_LEVELS && stationed(list, from, i)) {
            return 0;
        }
        if ("、，；。/".indexOf(c) >= 0) {
            return 1;
        }
        if (list.startsWith("以及", i)) {
            return 2;
        }
        if ((c == '和' || c == '及' || c == '与') && i > from && i + 1 < list.length()) {
            return ended(list.substring(from, i)) && endsAhead(list, i + 1) ? 1 : 0;
        }
        return 0;
    }

    private boolean stationed(String list, int from, int i) {
        String next = list.substring(i + 1, Math.min(list.length(), i + 1 + LONGEST_LEVELS));
        return stationed.found(list.substring(from, i).strip() + "|" + next);
    }

    /** Whether what follows up to the next mark is a body, or goes on as one. */
    private boolean endsAhead(String list, int from) {
        int end = from;
        while (end < list.length() && end - from < LONGEST_BODY && "、，；。".indexOf(list.charAt(end)) < 0) {
            end++;
        }
        String ahead = list.substring(from, end).strip();
        return !ahead.isEmpty() && (end < list.length() || ended(ahead));
    }
}
