package io.github.guihua.store;

import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.normalize.Jurisdictions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Resolves the names that people give to plans. */
final class PlanFinder {
    private static final int OFFERED = 5;
    private static final Set<String> PLAN_KINDS = Set.of("规划", "实施方案", "行动计划");

    private final List<PlanHead> heads;
    private final Jurisdictions jurisdictions;

    PlanFinder(List<PlanHead> heads, Jurisdictions jurisdictions) {
        this.heads = heads;
        this.jurisdictions = jurisdictions;
    }

    PlanHead find(String name) throws UserException {
        String folded = fold(name);
        if (folded.isEmpty()) {
            throw new UserException("store", "no-name");
        }
        List<Predicate<PlanHead>> ways = List.of(
                h -> folded.equals(fold(h.id())),
                h -> folded.equals(fold(h.notice().documentNumber())),
                h -> folded.equals(fold(h.notice().title()))
                        || folded.equals(fold(h.notice().noticeTitle())),
                h -> named(h, folded),
                h -> folded.length() >= 4 && fold(h.id()).startsWith(folded));
        for (Predicate<PlanHead> way : ways) {
            List<PlanHead> found = distinct(heads.stream().filter(way).toList());
            if (!found.isEmpty()) {
                return one(name, found);
            }
        }
        return byPlace(name, folded);
    }

    private PlanHead byPlace(String name, String folded) throws UserException {
        List<Jurisdiction> places = jurisdictions.byName(name);
        List<PlanHead> here = heads.stream()
                .filter(h -> h.jurisdiction() != null)
                .filter(h -> places.isEmpty()
                        ? folded.equals(fold(h.jurisdiction().name()))
                        : places.stream().anyMatch(p -> same(p, h.jurisdiction())))
                .toList();
        if (!here.isEmpty()) {
            return one(name, principal(distinct(here)));
        }
        if (places.size() > 1) {
            throw new UserException("store", "ambiguous-place", name, places(places));
        }
        List<PlanHead> titled = distinct(heads.stream()
                .filter(h -> folded.length() >= 2 && fold(h.notice().title()).contains(folded))
                .toList());
        if (!titled.isEmpty()) {
            return one(name, titled);
        }
        if (places.size() == 1) {
            throw new UserException("store", "place-without-plan", name, offered());
        }
        List<String> near = near(name, folded);
        throw near.isEmpty()
                ? new UserException("store", "unknown", name, offered())
                : new UserException("store", "unknown-near", name, String.join("、", near));
    }

    /** A place's own name means its plan: notices, and plans that only carry out another of the same place, stand back. */
    private static List<PlanHead> principal(List<PlanHead> here) {
        List<PlanHead> plans = here.stream()
                .filter(h -> h.notice().kind() != null
                        && PLAN_KINDS.contains(h.notice().kind()))
                .filter(h -> here.stream().noneMatch(other -> other != h && cites(h, other)))
                .toList();
        return plans.size() == 1 ? plans : here;
    }

    private static boolean cites(PlanHead child, PlanHead parent) {
        String number = fold(parent.notice().documentNumber());
        String title = fold(parent.notice().title());
        return child.notice().basedOn().stream()
                .anyMatch(c -> !number.isEmpty() && number.equals(fold(c.number()))
                        || !title.isEmpty() && title.equals(fold(c.title())));
    }

    private PlanHead one(String name, List<PlanHead> found) throws UserException {
        if (found.size() == 1) {
            return found.get(0);
        }
        Map<String, Jurisdiction> places = new LinkedHashMap<>();
        found.stream()
                .map(PlanHead::jurisdiction)
                .filter(j -> j != null)
                .forEach(j -> places.putIfAbsent(String.join("", j.path()) + j.name(), j));
        if (places.size() > 1
                && places.values().stream().anyMatch(j -> fold(j.name()).equals(fold(name)))) {
            throw new UserException("store", "ambiguous-place", name, places(new ArrayList<>(places.values())));
        }
        StringBuilder list = new StringBuilder();
        for (PlanHead h : found.subList(0, Math.min(OFFERED, found.size()))) {
            list.append(list.isEmpty() ? "" : "；").append(h.id()).append(' ').append(h.title());
        }
        throw new UserException("store", "several-plans", name, found.size(), list);
    }

    /** The same plan in several formats is one: text that was in the file wins over recognized text. */
    static List<PlanHead> distinct(List<PlanHead> found) {
        Map<String, PlanHead> best = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing(
                        h -> h.source() != null && h.source().textOrigin() == TextOrigin.OCR))
                .forEach(h ->
                        best.putIfAbsent(h.notice().title() == null ? h.id() : fold(h.title()) + "|" + h.place(), h));
        return List.copyOf(best.values());
    }

    private static boolean same(Jurisdiction a, Jurisdiction b) {
        return a.code() != null && b.code() != null
                ? a.code().equals(b.code())
                : fold(a.name()).equals(fold(b.name()));
    }

    private static boolean named(PlanHead h, String folded) {
        if (h.source() == null || h.source().file() == null) {
            return folded.equals(stem(fold(h.path().getFileName().toString())));
        }
        String file = fold(h.source().file());
        String last = file.substring(file.lastIndexOf('/') + 1);
        return folded.equals(file)
                || folded.equals(last)
                || folded.equals(stem(last))
                || folded.equals(stem(fold(h.path().getFileName().toString())));
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private List<String> near(String name, String folded) {
        Set<String> near = new LinkedHashSet<>();
        heads.stream()
                .filter(h -> h.jurisdiction() != null && h.jurisdiction().name() != null)
                .filter(h -> overlap(folded, fold(h.jurisdiction().name())) >= 0.5)
                .forEach(h -> near.add(h.jurisdiction().name()));
        near.addAll(jurisdictions.nearest(name, OFFERED));
        return near.stream().limit(OFFERED).toList();
    }

    private static double overlap(String a, String b) {
        long shared = a.chars().filter(c -> b.indexOf(c) >= 0).count();
        return (double) shared / Math.max(1, Math.max(a.length(), b.length()));
    }

    private String offered() {
        if (heads.isEmpty()) {
            return "—";
        }
        List<String> places =
                heads.stream().map(PlanHead::place).distinct().limit(OFFERED).toList();
        return String.join("、", places);
    }

    private static String places(List<Jurisdiction> places) {
        return String.join(
                "；",
                places.stream()
                        .limit(OFFERED)
                        .map(j -> String.join("", j.path().isEmpty() ? List.of(j.name()) : j.path())
                                + (j.code() == null ? "" : "（" + j.code() + "）"))
                        .toList());
    }

    private static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("[\\s《》〈〉“”\"'‘’〔〕\\[\\]()（）]", "")
                        .toLowerCase(Locale.ROOT);
    }
}
