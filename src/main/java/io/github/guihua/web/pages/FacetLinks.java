package io.github.guihua.web.pages;

import io.github.guihua.index.Facets;
import io.github.guihua.index.Facets.Dimension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The facets as links that narrow a search, and the conditions that are on as links that widen it. */
public final class FacetLinks {
    /** More places than this are shown level by level: what lies in one, when it has been chosen. */
    private static final int SHOWN_AS_TREE = 60;

    private static final Pattern BETWEEN = Pattern.compile(" (?=\\p{L}+:)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d]+");

    private final View view;
    private final Query link;
    private final String where;
    private final List<String> conditions;
    private final String narrowing;

    /**
     * @param link to the search as it is
     * @param where its conditions
     */
    FacetLinks(View view, Query link, String where) {
        this.view = view;
        this.link = link;
        this.where = where;
        this.conditions = where.isEmpty() ? List.of() : List.of(BETWEEN.split(where));
        this.narrowing = link.with("where", "").open("where") + (where.isEmpty() ? "" : Query.encode(where + " "));
    }

    /** One dimension, one entry each value; {@code link} narrows to it. */
    public record Facet(String dimension, List<Count> counts) {}

    /** A value to narrow to. */
    public record Count(String label, int count, String link, List<Count> inside) {}

    /** A condition that is on; {@code without} takes it off. */
    public record Chosen(String condition, String without) {}

    List<Facet> of(Facets facets) {
        return Arrays.stream(Dimension.values())
                .map(d -> facet(d, facets.counts().getOrDefault(d, List.of())))
                .filter(f -> !f.counts.isEmpty())
                .toList();
    }

    private Facet facet(Dimension d, List<Facets.Count> counts) {
        return new Facet(d.id(), counts(d, counts, size(counts) <= SHOWN_AS_TREE));
    }

    private static int size(List<Facets.Count> counts) {
        return counts.stream().mapToInt(c -> 1 + size(c.inside())).sum();
    }

    private List<Count> counts(Dimension d, List<Facets.Count> counts, boolean tree) {
        List<Count> all = new ArrayList<>();
        for (Facets.Count c : counts) {
            String label = d == Dimension.LEVEL || d == Dimension.TYPE ? view.word(d.id(), c.value()) : c.value();
            String condition = field(d) + ":" + quoted(c.value());
            boolean on = conditions.contains(condition);
            String narrowed = on ? null : narrowing + Query.encode(condition);
            boolean open = tree || on || counts.size() == 1;
            all.add(new Count(label, c.count(), narrowed, open ? counts(d, c.inside(), tree) : List.of()));
        }
        return all;
    }

    private static String field(Dimension d) {
        return switch (d) {
            case PLACE -> "地区";
            case LEVEL -> "级别";
            case YEAR -> "年份";
            case TYPE -> "类型";
            case LEAD -> "牵头";
            case SUBJECT -> "主题";
        };
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "\"" + value.replace("\"", "") + "\"";
    }

    List<Chosen> chosen() {
        List<Chosen> all = new ArrayList<>();
        for (String condition : conditions) {
            List<String> rest = new ArrayList<>(conditions);
            rest.remove(condition);
            all.add(new Chosen(
                    condition, link.with("where", String.join(" ", rest)).toString()));
        }
        return all;
    }
}
