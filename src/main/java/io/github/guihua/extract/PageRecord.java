package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.normalize.Dates;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Optional;

/**
 * What a portal's record of the page says of the document, for what the document itself leaves out.
 *
 * @param number the 发文字号 in its standard writing; null where the record has none
 * @param date ISO; null where the record has none
 * @param issuers as printed; empty where the record names none
 */
record PageRecord(String number, String date, String issuers) {

    static PageRecord of(List<Paragraph> lines, Rules rules) {
        FrontLine front = new FrontLine(rules);
        return new PageRecord(
                value(lines, rules.rule("notice", "record-number"))
                        .flatMap(front::number)
                        .orElse(null),
                value(lines, rules.rule("notice", "record-date"))
                        .flatMap(Dates::first)
                        .orElse(null),
                value(lines, rules.rule("notice", "record-issuer")).orElse(""));
    }

    private static Optional<String> value(List<Paragraph> lines, Rule field) {
        return lines.stream()
                .map(line -> field.find(line.text()).map(m -> m.group(1).strip()))
                .flatMap(Optional::stream)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
