package io.github.guihua.compare;

/**
 * How long a time is at least and at most, in hours: 3个工作日 are two days and some
 * hours, or with weekends and a long holiday many more.
 */
record Span(double least, double most) {
    private static final double DAY = 24;
    /** Hours that an office is open: the last day may end with them. */
    private static final double OFFICE = 8;

    private static final double WEEK = 5;
    /** Days off in a row around a public holiday. */
    private static final double HOLIDAY = 9;

    /** Null where the figure is no time. */
    static Span of(Figure f) {
        double v = f.value();
        return switch (f.dimension()) {
            case "小时" -> new Span(v, v);
            case "天" -> new Span(v * DAY, v * DAY);
            case "个工作日" -> new Span((v - 1) * DAY + OFFICE, (v + 2 * Math.ceil(v / WEEK) + HOLIDAY) * DAY);
            case "个月" -> new Span(v * 28 * DAY, v * 31 * DAY);
            case "年" -> new Span(v * 365 * DAY, v * 366 * DAY);
            default -> null;
        };
    }

    /** 1 where it is surely longer than the other, -1 where surely shorter; 0 where nobody can say. */
    int compare(Span other) {
        return least > other.most ? 1 : most < other.least ? -1 : 0;
    }
}
