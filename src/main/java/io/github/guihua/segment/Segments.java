package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Removed;
import io.github.guihua.model.Warning;
import io.github.guihua.read.SourceDocument;
import java.util.List;

/**
 * The document in the genre's parts. Every element of the clean text is in exactly one of them, or in
 * {@code removed}.
 *
 * @param front letterhead, titles, document number, addressees, signature and date that stand before the plan's own
 *     text; the plan's title lines included
 * @param record fields of the portal's record of the page, which are in {@code removed} too
 * @param letter the covering letter's body paragraphs ({@code …现印发给你们，请认真贯彻执行。})
 * @param introduction the plan's own text before its first heading
 * @param columns in print order, over the whole document
 * @param tables in print order, over the whole document, those that are no special column; a special column's indicator
 *     grid is in the column's elements
 * @param closing signature, date, 抄送, disclosure and print-office lines after the body
 */
public record Segments(
        SourceDocument source,
        List<Paragraph> front,
        List<Paragraph> record,
        List<Paragraph> letter,
        List<Element> introduction,
        List<SectionNode> outline,
        List<ColumnNode> columns,
        List<TableNode> tables,
        List<Paragraph> closing,
        List<Removed> removed,
        List<Warning> warnings) {

    public Segments {
        front = List.copyOf(front);
        record = List.copyOf(record);
        letter = List.copyOf(letter);
        introduction = List.copyOf(introduction);
        outline = List.copyOf(outline);
        columns = List.copyOf(columns);
        tables = List.copyOf(tables);
        closing = List.copyOf(closing);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }
}
