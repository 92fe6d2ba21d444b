package io.github.guihua.model;

/**
 * A quantified commitment in running text.
 *
 * @param text the clause it stands in, as printed
 * @param subject what is measured, per-something included
 * @param op {@code =}, {@code >=}, {@code >}, {@code <=}, {@code <} or {@code ~}
 * @param value as printed (8 for {@code 8万人})
 * @param valueMax upper end of a range; null otherwise
 * @param deadline the year it names; null where none
 * @param section id of the section; of the annex for a row of one
 * @param column id of the special column, null outside one
 * @param item number of the column's item
 */
public record Target(
        String text,
        String subject,
        String op,
        double value,
        Double valueMax,
        String unit,
        Integer deadline,
        String section,
        String column,
        Integer item,
        Quantity normalized,
        Evidence evidence) {}
