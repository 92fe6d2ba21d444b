package io.github.guihua.index;

import io.github.guihua.index.Passage.Measure;
import java.util.List;

/** A passage in the making; what is not said is absent. */
final class PassageBuilder {
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

    Passage build() {
        return new Passage(
                key, type, path, column, item, name, annex, row, page, title, text, context, lead, bodies, measures);
    }
}
