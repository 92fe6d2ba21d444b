package io.github.guihua.extract;

import io.github.guihua.normalize.Dates;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a single line of the front matter is, by the rules of {@code notice.yaml}. */
final class FrontLine {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_ADDRESS = 400;
    /** A date at a line's end is no longer than this. */
    private static final int LONGEST_DATE = 20;

    private final Rule number;
    private final Rule date;
    private final Rule disclosure;
    private final Rule signature;
    private final Rule notTitle;
    private final Rule glued;
    private final Rule addressed;
    private final Rule copied;
    private final Rule printed;
    private final Rule order;

    FrontLine(Rules rules) {
        this.number = rules.rule("notice", "number");
        this.date = rules.rule("notice", "date");
        this.disclosure = rules.rule("notice", "disclosure");
        this.signature = rules.rule("notice", "signature");
        this.notTitle = rules.rule("notice", "not-title");
        this.addressed = rules.rule("notice", "addressed");
        this.glued = rules.rule("notice", "glued");
        this.copied = rules.rule("notice", "copied");
        this.printed = rules.rule("notice", "printed");
        this.order = rules.rule("notice", "order");
    }

    /** The 发文字号 in its standard writing. */
    Optional<String> number(String line) {
        return number.find(line).map(m -> DocumentNumber.tidy(m.group(1)));
    }

    Optional<String> disclosure(String line) {
        return disclosure.find(line).map(m -> m.group(1));
    }

    boolean isDate(String line) {
        return date.found(line);
    }

    /** ISO. */
    String date(String line) {
        return Dates.first(line).orElse(null);
    }

    boolean signature(String line) {
        return signature.found(line);
    }

    /** What follows 抄送. */
    Optional<String> copies(String line) {
        return copied.find(line).map(m -> m.group(1).strip());
    }

    /** The print office's line: {@code 清河市人民政府办公室 2023年5月12日印发}. */
    boolean printed(String line) {
        return printed.found(line) && Dates.first(line).isPresent();
    }

    /** The body of 清河市人民政府令. */
    Optional<String> orderedBy(String line) {
        return order.find(line).map(m -> m.group(1));
    }

    /** The addressees where they run into the letter's first sentence. */
    Optional<String> addressees(String line) {
        return addressed.find(line).map(m -> m.group(1).strip());
    }

    boolean address(String line) {
        return (line.endsWith("：") || line.endsWith(":")) && !notTitle.found(line) && line.length() <= LONGEST_ADDRESS;
    }

    boolean title(String line) {
        return !notTitle.found(line) && line.length() <= LONGEST_TITLE;
    }

    /** A line in its parts where a title, a number and the addressees run into each other. */
    List<String> unglued(String line) {
        if (number.found(line) || date.found(line)) {
            return List.of(line);
        }
        return glued.find(line)
                .map(m -> IntStream.rangeClosed(1, 3)
                        .mapToObj(m::group)
                        .filter(part -> part != null && part.strip().length() > 1)
                        .map(String::strip)
                        .toList())
                .orElse(line.isEmpty() ? List.of() : List.of(line));
    }

    /** Where the date at the line's end begins: {@code 云岭省民政厅 2022 年 3 月 14 日}; -1 where bodies and a date do not share it. */
    int dateAfterSignature(String line) {
        for (int i = Math.max(1, line.length() - LONGEST_DATE); i < line.length(); i++) {
            boolean year = line.startsWith("19", i) || line.startsWith("20", i) || line.startsWith("二", i);
            if (year && !Character.isDigit(line.charAt(i - 1))) {
                boolean both = i > 2
                        && date.found(line.substring(i))
                        && signature.found(line.substring(0, i).strip());
                return both ? i : -1;
            }
        }
        return -1;
    }
}
