package io.github.guihua.extract;

import io.github.guihua.normalize.Dates;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The lines after the body: signature, date, 抄送, disclosure, the print office. */
final class Closing {
    private static final Pattern SEPARATOR = Pattern.compile("[，,；;]");

    /**
     * @param signature lines right before the date
     * @param copiedTo the 抄送 line's bodies; with 、 alone between them, each by itself
     */
    record Lines(List<String> signature, String date, List<String> copiedTo, String disclosure) {}

    private final Rule date;
    private final Rule disclosure;
    private final Signers signers;
    private final Rule printed;
    private final Rule copied;

    Closing(Rules rules, Bodies bodies) {
        this.date = rules.rule("notice", "date");
        this.disclosure = rules.rule("notice", "disclosure");
        this.signers = new Signers(rules, bodies);
        this.printed = rules.rule("notice", "printed");
        this.copied = rules.rule("notice", "copied");
    }

    Lines read(List<String> lines) {
        List<String> signed = new ArrayList<>();
        List<String> above = new ArrayList<>();
        StringBuilder copies = null;
        String day = null;
        String statement = null;
        for (String raw : lines) {
            String line = raw.strip();
            Optional<MatchResult> copy = copied.find(line);
            if (copies != null && !copies.toString().endsWith("。") && copy.isEmpty() && !printed.found(line)) {
                copies.append(line);
            } else if (copy.isPresent()) {
                copies = copies == null ? new StringBuilder() : copies.append('，');
                copies.append(copy.get().group(1).strip());
            } else if (disclosure.find(line).isPresent()) {
                statement = disclosure.find(line).orElseThrow().group(1);
            } else if (date.found(line) && day == null) {
                day = Dates.first(line).orElse(null);
                signers.withoutSealNote(above);
                signed.addAll(above.subList(signers.start(above, 0), above.size()));
            } else if (!printed.found(line)) {
                above.add(line);
            }
        }
        return new Lines(signed, day, copies == null ? List.of() : split(copies.toString()), statement);
    }

    /** The bodies of a 抄送 line; with 、 alone between them, each by itself. */
    static List<String> split(String copies) {
        String list = copies.replaceAll("[\\s\\u3000]+", "").replace("。", "，");
        Pattern by = SEPARATOR.matcher(list.replaceAll("，+$", "")).find() ? SEPARATOR : Pattern.compile("、");
        return Arrays.stream(by.split(list.replaceAll("，+$", "")))
                .filter(b -> !b.isEmpty())
                .toList();
    }
}
