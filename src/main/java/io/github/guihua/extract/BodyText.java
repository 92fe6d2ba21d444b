package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import java.util.List;

/**
 * Running text in one place of the plan, its clauses cut out, its points still in it: what targets and indicators are
 * read from.
 *
 * @param section id of the section; the annex for a row of a task table; null before the first heading
 * @param column id of the special column; null outside one
 * @param item number of the column's item; null outside one
 * @param titles headings from the top of the outline down to this text's own (the column's and the item's included);
 *     empty before the first heading
 * @param since year before which a figure is history and no commitment: the plan's period's first, else the year of issue;
 *     null where neither is known
 * @param lead what holds above the text: a year for figures that name none, whether they are conditions
 * @param paragraphs in print order, the text's own heading the first of them
 */
record BodyText(
        String section,
        String column,
        Integer item,
        List<String> titles,
        Integer since,
        Lead lead,
        List<Paragraph> paragraphs) {
    public BodyText {
        titles = List.copyOf(titles);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A text that stands below no lead-in. */
    BodyText(
            String section,
            String column,
            Integer item,
            List<String> titles,
            Integer since,
            List<Paragraph> paragraphs) {
        this(section, column, item, titles, since, Lead.NONE, paragraphs);
    }

    /** Whether what is to be reached by this year has been reached when the plan is issued. */
    boolean past(Integer year) {
        return since != null && year != null && year < since;
    }
}
