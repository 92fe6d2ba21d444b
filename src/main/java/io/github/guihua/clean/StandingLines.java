package io.github.guihua.clean;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Lines without a number that stand alone, by the rules of {@code headings.yaml}. */
final class StandingLines {
    /** Knows none: the lines of a box. */
    static final StandingLines NONE = new StandingLines(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Pattern APART = Pattern.compile("[ \\u3000\\t]{2,40}|[\\u3000\\t]");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;

    private final List<Rule> titles;
    private final List<Rule> captions;
    private final List<Rule> openings;
    private final List<Rule> letters;
    private final List<Rule> bodies;

    private StandingLines(
            List<Rule> titles, List<Rule> captions, List<Rule> openings, List<Rule> letters, List<Rule> bodies) {
        this.titles = titles;
        this.captions = captions;
        this.openings = openings;
        this.letters = letters;
        this.bodies = bodies;
    }

    static StandingLines of(Rules rules) {
        return new StandingLines(
                List.of(rules.rule("headings", "title-line")),
                List.of(rules.rule("headings", "table-caption")),
                List.of(rules.rule("headings", "introduction")),
                List.of(rules.rule("headings", "letter-line")),
                List.of(rules.rule("headings", "issuing-body")));
    }

    /** A title, or the caption of a table. */
    boolean alone(String line) {
        return found(titles, line) || found(captions, line);
    }

    /**
     * Whether the line at {@code at} is a title behind which a text begins: another document of the same file.
     *
     * @param full width of a full line in half-width columns; 0 where there is none
     */
    boolean opensText(List<Item> items, int at, double full) {
        String line = ((Item.Piece) items.get(at)).text();
        if (line.length() < SHORTEST
                || line.length() > LONGEST
                || full > 0 && Characters.width(line) > full - 4
                || Characters.has(line, "，。；：,;")
                || !found(titles, line)) {
            return false;
        }
        int next = at + 1;
        while (next < items.size() && items.get(next) instanceof Item.Gap) {
            next++;
        }
        if (next >= items.size() || !(items.get(next) instanceof Item.Piece piece)) {
            return false;
        }
        Label label = Label.of(piece.text());
        return label != null ? label.number() == 1 && label.level() == 1 : found(openings, piece.text());
    }

    /** Whether a wrap cut a title that says what it is about: 关于推进审批标准化 / 便利化的通知. */
    boolean titleGoesOn(String before, String next) {
        return before.contains("关于")
                && before.length() <= LONGEST
                && next.length() <= LONGEST
                && !Characters.has(before + next, "，。；：,;")
                && !found(titles, before)
                && found(titles, next);
    }

    /** Whether a text begins under the title that stands complete before it. */
    boolean titleEnds(String before, String next) {
        return before.length() <= 2 * LONGEST
                && !Characters.has(before, "。；：,;")
                && found(titles, before)
                && found(openings, next);
    }

    /** Whether several bodies sign on the line, set apart: each line of such a signature is whole. */
    boolean signers(String line) {
        return line.length() <= 2 * LONGEST
                && APART.matcher(line).find()
                && Arrays.stream(APART.split(line)).allMatch(body -> body.length() > 3 && found(bodies, body));
    }

    /**
     * Whether the line opens an introduction ({@code 为深入贯彻落实《…》}) or a covering letter ({@code 《…》已经省政府}) and
     * is no title: its sentence goes on.
     */
    boolean introduces(String before) {
        return before.length() <= 2 * LONGEST && (found(letters, before) || found(openings, before) && !alone(before));
    }

    private static boolean found(List<Rule> rules, String line) {
        return rules.stream().anyMatch(rule -> rule.found(line));
    }
}
