package io.github.guihua.index;

import io.github.guihua.index.Passage.Measure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage in the making; what is not said is absent. */
final class PassageBuilder {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final String key;
    private final PassageType type;
    private String path;
    private String column;
    private Integer item;
    private String name;
    private String annex;
    private Integer row;
    private Integer page;
    private String title;
    private String text;
    private List<String> context = List.of();
    private List<String> lead = List.of();
    private List<String> bodies = List.of();
    private List<Measure> measures = List.of();
    private final Set<Integer> deadlines = new LinkedHashSet<>();

    PassageBuilder(String key, PassageType type) {
        this.key = key;
        this.type = type;
    }

    PassageBuilder at(String path, Integer page) {
        this.path = path;
        this.page = page;
        return this;
    }

    PassageBuilder inColumn(String column, Integer item) {
        this.column = column;
        this.item = item;
        return this;
    }

    PassageBuilder inAnnex(String annex, int row) {
        this.annex = annex;
        this.row = row;
        return this;
    }

    PassageBuilder named(String name) {
        this.name = name;
        return this;
    }

    PassageBuilder saying(String title, String text) {
        this.title = title;
        this.text = text;
        return this;
    }

    PassageBuilder under(List<String> context) {
        this.context = context;
        return this;
    }

    PassageBuilder by(List<String> lead, List<String> bodies) {
        this.lead = lead;
        this.bodies = bodies;
        return this;
    }

    PassageBuilder measuring(List<Measure> measures) {
        this.measures = measures;
        return this;
    }

    /** @param time as printed: every year in it counts; null where there is none */
    PassageBuilder until(String time) {
        Matcher year = YEAR.matcher(time == null ? "" : time);
        while (year.find()) {
            until(Integer.valueOf(year.group()));
        }
        return this;
    }

    PassageBuilder until(Integer year) {
        if (year != null) {
            deadlines.add(year);
        }
        return this;
    }

    Passage build() {
        return new Passage(
                key, type, path, column, item, name, annex, row, page, title, text, context, lead, bodies, measures,
                deadlines);
    }
}
