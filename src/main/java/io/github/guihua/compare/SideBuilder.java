package io.github.guihua.compare;

import java.util.List;

/** A side in the making; what is not said is absent. */
final class SideBuilder {
    private final Spot spot;
    private String name;
    private String title;
    private String text;
    private Double value;
    private Double valueMax;
    private String op;
    private String unit;
    private String raw;
    private Integer year;
    private String nature;
    private Double baseline;
    private Integer baselineYear;
    private String every;
    private String lead;
    private String deadline;
    private String origin;
    private List<Duty> duties;
    private List<String> also;

    private SideBuilder(Spot spot) {
        this.spot = spot;
    }

    static SideBuilder at(Spot spot) {
        return new SideBuilder(spot);
    }

    /** Begins with all that the side says. */
    static SideBuilder of(Side s) {
        SideBuilder b = at(new Spot(s.id(), s.path(), s.column(), s.item(), s.page(), s.line()))
                .named(s.name(), s.origin())
                .saying(s.title(), s.text())
                .every(s.every())
                .measured(s.unit(), s.nature())
                .figure(s.op(), s.value(), s.valueMax(), s.raw(), s.year())
                .led(s.lead(), s.deadline())
                .having(s.duties())
                .also(s.also());
        return b.from(s.baseline(), s.baselineYear());
    }

    SideBuilder named(String words, String from) {
        name = words;
        origin = from;
        return this;
    }

    SideBuilder saying(String heading, String words) {
        title = heading;
        text = words;
        return this;
    }

    SideBuilder every(String words) {
        every = words;
        return this;
    }

    SideBuilder measured(String in, String nature) {
        unit = in;
        this.nature = nature;
        return this;
    }

    SideBuilder figure(String operator, Double from, Double to, String printed, Integer by) {
        op = operator;
        value = from;
        valueMax = to;
        raw = printed;
        year = by;
        return this;
    }

    /** The figure that the plan starts from; its year says nothing without it. */
    SideBuilder from(Double figure, Integer of) {
        baseline = figure;
        baselineYear = figure == null ? null : of;
        return this;
    }

    SideBuilder led(String bodies, String by) {
        lead = bodies;
        deadline = by;
        return this;
    }

    SideBuilder having(List<Duty> tasks) {
        duties = tasks;
        return this;
    }

    SideBuilder also(List<String> where) {
        also = where;
        return this;
    }

    Side build() {
        return new Side(
                spot.id(),
                spot.path(),
                spot.column(),
                spot.item(),
                name,
                title,
                text,
                value,
                valueMax,
                op,
                unit,
                raw,
                year,
                nature,
                baseline,
                baselineYear,
                every,
                lead,
                deadline,
                origin,
                spot.page(),
                spot.line(),
                duties,
                also);
    }
}
