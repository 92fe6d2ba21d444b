package io.github.guihua.model;

import java.util.List;

/**
 * A table as printed, cut over page breaks put together again.
 *
 * @param kind {@code indicators}, {@code tasks} or {@code other}
 * @param header header rows; a merged cell's text stands in each column (and row) that it covers
 * @param rows body rows, merged cells filled likewise
 * @param pages pages it stands on, empty where the format has none
 * @param notes footnotes under it ({@code 注：…})
 * @param fragments the pieces that page breaks made of it
 */
public record Table(
        String id,
        String kind,
        String caption,
        String section,
        List<List<String>> header,
        List<List<String>> rows,
        List<Integer> pages,
        List<String> notes,
        List<Evidence> fragments) {

    public Table {
        header = header.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        fragments = List.copyOf(fragments);
    }
}
