package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Plan;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which a plan names its own territory: 清河市, 清河, 全市, 我市. They say nothing of the content. */
final class PlaceNames {
    private static final String LEVELS = "省市州盟县区旗乡镇";
    private static final Pattern GENERIC = Pattern.compile("[全我本][" + LEVELS + "](?!场)");
    private static final Pattern SUFFIX = Pattern.compile("(?:特别行政区|自治[区州县旗]|地区|新区|街道|[" + LEVELS + "])$");
    private final Pattern names;

    private PlaceNames(Pattern names) {
        this.names = names;
    }

    static PlaceNames of(Plan plan) {
        Jurisdiction j = plan.notice() == null ? null : plan.notice().jurisdiction();
        if (j == null || j.name() == null) {
            return new PlaceNames(null);
        }
        Set<String> all = new LinkedHashSet<>();
        for (String name : j.path().isEmpty() ? List.of(j.name()) : j.path()) {
            String folded = Fold.of(name);
            all.add(folded);
            String stem = SUFFIX.matcher(folded).replaceFirst("");
            if (stem.length() >= 2) {
                all.add(stem);
            }
        }
        return new PlaceNames(Pattern.compile(all.stream()
                .filter(s -> s.length() >= 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"))));
    }

    /** The folded text without them. */
    String without(String text) {
        String folded = Fold.of(text);
        String some = names == null ? folded : names.matcher(folded).replaceAll("");
        return GENERIC.matcher(some).replaceAll("");
    }
}
