package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a citation means a plan: by its 发文字号, else by its title. */
final class Citations {
    private static final Pattern COVER = Pattern.compile("关于(?:印发|转发|发布)(.{4,80}?)的通知$");
    private static final Pattern PERIOD = Pattern.compile("十[一二三四五六]五");

    private Citations() {}

    /** How the plan cites another: {@code cited-number} or {@code cited-title}. */
    static Optional<Reason> cites(Notice plan, Notice cited) {
        for (Citation c : plan.basedOn()) {
            if (number(c, cited)) {
                return Optional.of(Reason.of("cited-number", c.number()));
            }
        }
        for (Citation c : plan.basedOn()) {
            if (title(c, cited)) {
                return Optional.of(Reason.of("cited-title", c.title()));
            }
        }
        return Optional.empty();
    }

    static boolean means(Citation c, Notice plan) {
        return number(c, plan) || title(c, plan);
    }

    private static boolean number(Citation c, Notice plan) {
        return c.number() != null
                && plan.documentNumber() != null
                && Fold.letters(c.number()).equals(Fold.letters(plan.documentNumber()));
    }

    private static boolean title(Citation c, Notice plan) {
        boolean otherNumber = c.number() != null
                && plan.documentNumber() != null
                && !Fold.letters(c.number()).equals(Fold.letters(plan.documentNumber()));
        if (c.title() == null || otherNumber) {
            return false;
        }
        return titles(c.title()).stream().anyMatch(titles(plan)::contains);
    }

    /** By what a citation can mean the plan, in one spelling. */
    static Set<String> names(Notice plan) {
        Set<String> names = titles(plan);
        if (plan.documentNumber() != null) {
            names.add(Fold.letters(plan.documentNumber()));
        }
        return names;
    }

    /** The {@link #names} of what the citation can mean. */
    static Set<String> names(Citation c) {
        Set<String> names = new HashSet<>(titles(c.title()));
        if (c.number() != null) {
            names.add(Fold.letters(c.number()));
        }
        return names;
    }

    private static Set<String> titles(Notice plan) {
        Set<String> titles = new HashSet<>(titles(plan.title()));
        titles.addAll(titles(plan.noticeTitle()));
        return titles;
    }

    /** The title and, of a covering notice, the title of what it covers; “十四五” may stand anywhere in it. */
    private static List<String> titles(String title) {
        String folded = Fold.letters(title);
        if (folded.length() < 5) {
            return List.of();
        }
        List<String> titles = new ArrayList<>();
        titles.add(PERIOD.matcher(folded).replaceAll(""));
        Matcher cover = COVER.matcher(folded);
        if (cover.find()) {
            titles.add(PERIOD.matcher(cover.group(1)).replaceAll(""));
        }
        return titles;
    }
}
