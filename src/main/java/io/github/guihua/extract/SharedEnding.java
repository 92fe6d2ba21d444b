package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts back what entries of a list share with a neighbour: {@code 瓮水、雍阳街道} is 瓮水街道 and 雍阳街道, {@code 各市、州、县人民政府} is
 * 各市人民政府, 各州人民政府 and 各县人民政府.
 */
final class SharedEnding {
    private static final int LONGEST_PLACE = 4;
    /** Of work, with its level: 市自然资源, 市人力资源社会保障. */
    private static final int LONGEST_BRANCH = 9;

    private static final String LEVELS = "市县区州旗盟镇乡";
    /** 有关市、州人民政府: what an entry shares with the next at its front, beside 各. */
    private static final List<String> SOME = List.of("有关", "相关");
    /** 各县（市、区）党委和政府: both are of the same place. */
    private static final Pattern PARTY = Pattern.compile("党工?委$");

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府");

    private final Rule area;
    private final Rule department;
    private final Rule government;
    private final Rule committee;
    private final Rule zone;
    private final Rule place;
    private final Rule classNoun;
    private final Rule classPlace;
    private final Predicate<String> ended;

    SharedEnding(Rules rules, Predicate<String> ended) {
        this.area = rules.rule("body-lists", "shared-area");
        this.department = rules.rule("body-lists", "shared-department");
        this.government = rules.rule("body-lists", "shared-government");
        this.committee = rules.rule("body-lists", "shared-committee");
        this.zone = rules.rule("body-lists", "zone");
        this.place = rules.rule("body-lists", "place");
        this.classNoun = rules.rule("body-lists", "class-noun");
        this.classPlace = rules.rule("body-lists", "class-place");
        this.ended = ended;
    }

    List<String> apply(List<BodyList.Item> items) {
        List<String> texts =
                new ArrayList<>(items.stream().map(BodyList.Item::text).toList());
        for (int i = 1; i < texts.size(); i++) {
            boolean run = items.get(i).run() == items.get(i - 1).run();
            String before = texts.get(i - 1);
            if (before.startsWith("各")
                    && (classNoun.found(texts.get(i)) || run && isClassPlace(before) && opens(texts.get(i)))) {
                texts.set(i, "各" + texts.get(i));
            } else if (run && SOME.stream().anyMatch(before::startsWith) && classNoun.found(texts.get(i))) {
                texts.set(i, before.substring(0, SOME.get(0).length()) + texts.get(i));
            } else if (run
                    && PARTY.matcher(before).find()
                    && GOVERNMENT.matcher(texts.get(i)).matches()) {
                texts.set(i, PARTY.matcher(before).replaceFirst("") + texts.get(i));
            }
        }
        for (int i = texts.size() - 1; i > 0; i--) {
            int run = items.get(i).run();
            if (items.get(i - 1).run() == run) {
                String whole = texts.get(i);
                String ending = endingFor(texts.get(i - 1), whole);
                if (ending != null) {
                    texts.set(i - 1, texts.get(i - 1) + ending);
                }
            }
        }
        return texts;
    }

    /** Whether the entry is 各 and a class of places, nothing more. */
    private boolean isClassPlace(String entry) {
        return entry.startsWith("各")
                && classPlace
                        .find(entry.substring(1))
                        .filter(hit -> hit.end() == entry.length() - 1)
                        .isPresent();
    }

    private boolean opens(String entry) {
        return classPlace.found(entry) && ended.test(entry);
    }

    /** What the entry lacks and the next one has; null where it lacks nothing. */
    private String endingFor(String entry, String next) {
        if (isClassPlace(entry) && next.startsWith("各")) {
            Optional<MatchResult> place = classPlace.find(next.substring(1));
            if (place.isPresent()) {
                String rest = next.substring(1 + place.get().end());
                return rest.isEmpty() ? null : rest;
            }
        }
        Optional<MatchResult> hit = government.find(next);
        if (hit.isPresent() && hit.get().start() > 0) {
            char level = next.charAt(hit.get().start() - 1);
            boolean named = entry.length() <= LONGEST_PLACE
                    && next.length() - hit.get().group().length() <= LONGEST_PLACE + 1
                    && !entry.startsWith("各")
                    && !next.startsWith("各")
                    && !ended.test(entry)
                    && LEVELS.indexOf(level) >= 0;
            if (named) {
                return level + hit.get().group();
            }
            return place.found(entry) && !zone.found(entry) ? hit.get().group() : null;
        }
        hit = committee.find(next);
        if (hit.isPresent() && hit.get().start() > 0) {
            boolean zones =
                    zone.found(entry) && zone.found(next.substring(0, hit.get().start()));
            return zones ? hit.get().group() : null;
        }
        hit = department.find(next);
        if (hit.isPresent()) {
            return entry.length() <= LONGEST_BRANCH && !ended.test(entry)
                    ? hit.get().group()
                    : null;
        }
        hit = area.find(next);
        boolean named = entry.length() <= LONGEST_PLACE && !entry.startsWith("各") && !ended.test(entry);
        return hit.isPresent() && hit.get().start() > 0 && named ? hit.get().group() : null;
    }
}
