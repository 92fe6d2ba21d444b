package io.github.guihua.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The two titles, each joined over its lines.
 *
 * @param notice the covering notice's; null where there is none
 * @param plan the plan's own; null where the document names none
 */
record TitleLines(String notice, String plan) {
    /** So many characters and more are no title, whatever they are; a text without an end is not joined line by line. */
    private static final int LONGEST = 600;

    /**
     * @param before lines up to the addressees or signature
     * @param after lines after the signature
     * @param dated whether a date stands between them
     */
    static TitleLines of(List<String> before, List<String> after, boolean dated, Titles titles) {
        List<String> heads = join(before, titles);
        List<String> rest = join(after, titles);
        String first =
                heads.stream().filter(titles::isNotice).findFirst().orElse(heads.isEmpty() ? null : heads.get(0));
        String later = rest.isEmpty() ? null : rest.get(rest.size() - 1);
        if (later == null && heads.size() > 1 && first != null && titles.covers(first)) {
            later = heads.get(heads.size() - 1).equals(first) ? null : heads.get(heads.size() - 1);
        }
        if (first == null || first.equals(later)) {
            return new TitleLines(null, later);
        }
        if (titles.covers(first)) {
            return new TitleLines(
                    first, later != null ? later : titles.covered(first).orElse(first));
        }
        if (later != null) {
            boolean isPlan = !titles.isNotice(first)
                    && (first.endsWith(later)
                            || titles.hasBodies(first)
                            || !titles.kind(first).equals("other"));
            return isPlan ? new TitleLines(null, first) : new TitleLines(titles.isNotice(first) ? first : null, later);
        }
        return new TitleLines(null, first);
    }

    /** Titles out of lines: one ends where a notice's title is complete or a line repeats. */
    private static List<String> join(List<String> lines, Titles titles) {
        List<String> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String line : lines) {
            String before = Titles.tidy(run.toString());
            if (before.equals(Titles.tidy(line))) {
                continue;
            }
            if (run.length() > 0 && !Bodies.endsLikeBody(before) && whole(line, titles)) {
                add(run, joined);
            }
            run.append(endsInLetter(run) ? " " : "").append(line);
            if (run.length() > LONGEST || titles.isNotice(Titles.tidy(run.toString()))) {
                add(run, joined);
            }
        }
        add(run, joined);
        return joined;
    }

    /** A notice's title from its bodies to its end on one line: what stands above it, a headline, is no part of it. */
    private static boolean whole(String line, Titles titles) {
        String title = Titles.tidy(line);
        return titles.isNotice(title) && Bodies.endsLikeBody(titles.bodies(title));
    }

    private static void add(StringBuilder run, List<String> to) {
        String title = half(Titles.tidy(run.toString()));
        run.setLength(0);
        if (!title.isEmpty() && !to.contains(title)) {
            to.add(title);
        }
    }

    /** A page that prints its title twice, wrapped in two ways. */
    private static String half(String title) {
        int middle = title.length() / 2;
        boolean twice = title.length() > 8 && title.length() % 2 == 0 && title.regionMatches(0, title, middle, middle);
        return twice ? title.substring(0, middle) : title;
    }

    private static boolean endsInLetter(StringBuilder run) {
        return run.length() > 0
                && run.charAt(run.length() - 1) < 0x7F
                && Character.isLetter(run.charAt(run.length() - 1));
    }
}
