package io.github.guihua.model;

import java.util.List;

/**
 * A special column (专栏): a box of numbered actions, of indicators, or of text.
 *
 * @param id {@code 专栏1}, {@code 专栏1-2}; {@code #2} is added to a repeated one
 * @param number the column's, where it is a plain number; null otherwise
 * @param kind {@code actions}, {@code indicators} or {@code text}
 * @param section id of the last heading printed before it
 * @param text body outside its items
 */
public record SpecialColumn(
        String id,
        Integer number,
        String title,
        String kind,
        String section,
        Integer page,
        String text,
        List<ColumnItem> items,
        Evidence evidence) {

    public SpecialColumn {
        items = List.copyOf(items);
    }
}
