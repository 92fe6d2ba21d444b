package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import java.util.ArrayList;
import java.util.List;

/**
 * A special column's entries that have no number: each opens with the same bullet and a name ({@code ◆智能客服工程：…}), or
 * each with an action's name ({@code 集团化办学计划。…}).
 *
 * @param from index of the first in the column's body
 * @param entries two at least
 */
record UncountedEntries(int from, List<ColumnNode.ItemNode> entries) {
    private static final int LONGEST_NAME = 24;

    /**
     * Null where the body has none.
     *
     * @param box whether a frame holds the body: nothing of the text around it is in it
     */
    static UncountedEntries of(List<Element> body, boolean box, Vocabulary words) {
        if (!body.stream().allMatch(Paragraph.class::isInstance)) {
            return null;
        }
        List<Paragraph> paragraphs = body.stream().map(Paragraph.class::cast).toList();
        UncountedEntries bulleted = bulleted(paragraphs);
        return bulleted != null ? bulleted : actions(paragraphs, box, words);
    }

    /** What stands before the first bullet leads in; a paragraph without the bullet goes on with the entry before it. */
    private static UncountedEntries bulleted(List<Paragraph> body) {
        int first = 0;
        while (first < body.size() && Starts.bullet(body.get(first).text()) == 0) {
            first++;
        }
        if (first == body.size()) {
            return null;
        }
        char sign = body.get(first).text().charAt(0);
        List<ColumnNode.ItemNode> entries = new ArrayList<>();
        int at = first;
        while (at < body.size()) {
            int end = at + 1;
            while (end < body.size() && body.get(end).text().charAt(0) != sign) {
                end++;
            }
            ColumnNode.ItemNode entry = named(body.subList(at, end));
            if (entry == null
                    || entry.title().length() > LONGEST_NAME
                    || entry.title().indexOf('，') >= 0) {
                return null;
            }
            entries.add(entry);
            at = end;
        }
        return entries.size() > 1 ? new UncountedEntries(first, entries) : null;
    }

    /** Every paragraph opens with a name and goes on: an action's, or in a box any that is short. */
    private static UncountedEntries actions(List<Paragraph> body, boolean box, Vocabulary words) {
        List<ColumnNode.ItemNode> entries = new ArrayList<>();
        for (Paragraph p : body) {
            ColumnNode.ItemNode entry = named(List.of(p));
            boolean name = entry != null
                    && p.text().charAt(heading(p).rest() - 1) == '。'
                    && (words.action(entry.title()) || box && plain(entry.title()));
            if (!name) {
                return null;
            }
            entries.add(entry);
        }
        return entries.size() > 1 ? new UncountedEntries(0, entries) : null;
    }

    private static boolean plain(String title) {
        return title.length() <= LONGEST_NAME && title.chars().noneMatch(c -> "，；：".indexOf(c) >= 0);
    }

    private static Heading heading(Paragraph p) {
        return Heading.of(p.text(), Starts.bullet(p.text()));
    }

    /** The entry whose first paragraph opens with its name, up to 。 or ：; null where the first sentence is all of it. */
    private static ColumnNode.ItemNode named(List<Paragraph> paragraphs) {
        Paragraph p = paragraphs.get(0);
        Heading heading = heading(p);
        if (heading.rest() >= p.text().length() || "。：".indexOf(p.text().charAt(heading.rest() - 1)) < 0) {
            return null;
        }
        int from = Starts.bullet(p.text());
        List<Paragraph> text = new ArrayList<>();
        text.add(p.slice(heading.rest(), p.text().length()));
        text.addAll(paragraphs.subList(1, paragraphs.size()));
        return new ColumnNode.ItemNode(
                null,
                from == 0 ? null : p.text().substring(0, from).strip(),
                heading.title(),
                text,
                p.evidence(0, heading.rest()).withRule("column-item"));
    }
}
