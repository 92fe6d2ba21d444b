package io.github.guihua.segment;

import io.github.guihua.clean.BareNumber;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.Paragraph;

/** Hangs headings into the outline: those with a number, those that their style or place shows, and annexes. */
final class Headings {
    private final Vocabulary words;
    private final Levels levels;
    private final Outline outline;
    private final LostHeadings lost;

    Headings(Vocabulary words, Levels levels, Outline outline) {
        this.words = words;
        this.levels = levels;
        this.outline = outline;
        this.lost = new LostHeadings(words, levels, outline);
    }

    void numbered(Paragraph p, Label label) {
        String line = p.text();
        lost.before(label);
        Heading heading = Heading.of(line, label.end());
        boolean runIn = heading.rest() < line.length();
        Outline.Node node = outline.add(
                label,
                label.text(),
                label.number(),
                levels.level(label, outline),
                heading.title(),
                runIn,
                p.evidence(0, heading.rest()).withRule("label/" + label.form()));
        levels.seen(p, node.level);
        if (runIn) {
            Paragraph rest = p.slice(heading.rest(), line.length());
            if (!rest.text().isEmpty()) {
                node.body.add(rest);
            }
        }
    }

    /**
     * A heading that its place among the others shows.
     *
     * @param next the number behind it, or null: where it begins a count anew, the heading stands above that count
     */
    void standing(Paragraph p, Label next) {
        Label bare = BareNumber.of(p.text());
        if (bare != null) {
            String title = p.text().substring(bare.end());
            outline.add(
                    bare,
                    bare.text(),
                    bare.number(),
                    bare.level(),
                    title,
                    false,
                    p.evidence().withRule("label/bare-number"));
            return;
        }
        Label counted = words.countedName(p.text());
        if (counted != null) {
            outline.add(
                    counted,
                    counted.text(),
                    counted.number(),
                    levels.level(counted, outline),
                    p.text().substring(counted.end()).strip(),
                    false,
                    p.evidence().withRule("headings/counted-name"));
            return;
        }
        Outline.Node above = next == null || next.number() != 1 ? null : outline.open(next.form());
        named(p, above == null ? levels.declaredLevel(p, outline) : Math.max(1, outline.levelAbove(above)));
    }

    /** A heading that the file itself declares. */
    void declared(Paragraph p) {
        named(p, levels.declaredLevel(p, outline));
    }

    private void named(Paragraph p, int level) {
        boolean preface = words.preface(p.text());
        outline.add(
                null,
                null,
                null,
                preface ? 1 : level,
                preface ? p.text().replaceAll("\\s", "") : p.text(),
                false,
                p.evidence().withRule("style"));
    }

    /** Whether the heading counts by a noun and begins its count: inside a special column it is the column's. */
    boolean beginsCount(Paragraph p) {
        Label counted = words.countedName(p.text());
        return counted != null && levels.before(counted, outline) == null;
    }

    void annex(Paragraph p, AnnexHead head) {
        levels.restart(head.end());
        outline.add(
                null,
                head.line().label(),
                head.line().number(),
                1,
                head.title(),
                false,
                p.evidence().withRule("annex"));
    }
}
