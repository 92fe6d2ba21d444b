package io.github.guihua.extract;

import io.github.guihua.normalize.Dates;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sorts the lines before the body: number, titles, addressees, signature, date, disclosure.
 *
 * <pre>{@code
 * 清政办发〔2023〕8号                     number
 * 清河市人民政府办公室                    title of the notice, first line
 * 关于印发清河市养老服务规划的通知        title of the notice, second line
 * 各县（区）人民政府：                    addressees
 * 清河市人民政府办公室                    signature
 * 2023年5月10日                           date
 * 清河市养老服务规划                      title of the plan
 * }</pre>
 */
final class FrontMatter {
    private static final int LONGEST_TITLE_LINE = 120;

    /**
     * @param before title lines up to the addressees or, where there are none, up to the signature
     * @param after title lines after them
     * @param signature lines
     * @param date ISO, of the line after the signature; null where there is none
     */
    record Lines(
            List<String> before,
            List<String> after,
            List<String> signature,
            String number,
            String addressees,
            String date,
            String disclosure) {}

    private final Rule number;
    private final Rule date;
    private final Rule disclosure;
    private final Rule signature;
    private final Rule notTitle;
    private final Rule glued;
    private final Rule addressed;
    private final Bodies bodies;
    private final Signers signers;

    FrontMatter(Rules rules, Bodies bodies) {
        this.number = rules.rule("notice", "number");
        this.date = rules.rule("notice", "date");
        this.disclosure = rules.rule("notice", "disclosure");
        this.signature = rules.rule("notice", "signature");
        this.notTitle = rules.rule("notice", "not-title");
        this.bodies = bodies;
        this.addressed = rules.rule("notice", "addressed");
        this.glued = rules.rule("notice", "glued");
        this.signers = new Signers(rules, bodies);
    }

    Lines sort(List<String> lines) {
        return new Sorting().run(lines);
    }

    /** A line in its parts where a title, a number and the addressees run into each other. */
    private List<String> unglued(String line) {
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

    private final class Sorting {
        private final List<String> before = new ArrayList<>();
        private final List<String> after = new ArrayList<>();
        private final List<String> signed = new ArrayList<>();
        private String found;
        private String addressees;
        private String day;
        private String statement;

        Lines run(List<String> all) {
            for (String line : all) {
                unglued(line.strip()).forEach(this::take);
            }
            if (day == null && addressees != null && before.isEmpty()) {
                before.addAll(after);
                after.clear();
            }
            if (day == null) {
                List<String> undated = after.stream()
                        .filter(l -> signature.found(l) && bodies.isBody(l))
                        .toList();
                signed.addAll(undated);
                after.removeAll(undated);
            }
            return new Lines(before, after, signed, found, addressees, day, statement);
        }

        private void take(String line) {
            Optional<String> numbered = number.find(line).map(m -> m.group(1));
            if (numbered.isPresent()) {
                found = found == null ? DocumentNumber.tidy(numbered.get()) : found;
            } else if (disclosure.find(line).isPresent()) {
                statement = disclosure.find(line).orElseThrow().group(1);
            } else if (date.found(line)) {
                sign(line);
            } else if (addressees == null && day == null && !before.isEmpty() && addressed.found(line)) {
                addressees = addressed.find(line).orElseThrow().group(1).strip();
            } else if (isAddress(line)) {
                addressees = line.substring(0, line.length() - 1).strip();
                after.clear();
            } else if (!signedAndDated(line) && !notTitle.found(line) && line.length() <= LONGEST_TITLE_LINE) {
                (addressees == null && day == null ? before : after).add(line);
            }
        }

        /** The first date: the lines right before it that are bodies are the signature. */
        private void sign(String line) {
            if (day != null) {
                return;
            }
            List<String> above = addressees == null ? before : after;
            int from = signers.start(above, addressees == null ? 1 : 0);
            signed.addAll(above.subList(from, above.size()));
            above.subList(from, above.size()).clear();
            if (addressees != null) {
                above.clear();
            }
            day = Dates.first(line).orElse(null);
        }

        /** {@code 云岭省民政厅 云岭省财政厅 2022 年 3 月 14 日} on one line. */
        private boolean signedAndDated(String line) {
            int year = yearAtEnd(line);
            if (year <= 2
                    || !date.found(line.substring(year))
                    || !signature.found(line.substring(0, year).strip())) {
                return false;
            }
            (addressees == null ? before : after).add(line.substring(0, year).strip());
            sign(line.substring(year).strip());
            return true;
        }

        private boolean isAddress(String line) {
            return addressees == null
                    && day == null
                    && (line.endsWith("：") || line.endsWith(":"))
                    && !notTitle.found(line)
                    && line.length() <= 400;
        }
    }

    private static int yearAtEnd(String line) {
        int tail = Math.max(0, line.length() - 20);
        for (int i = tail; i < line.length(); i++) {
            if ((line.startsWith("19", i) || line.startsWith("20", i) || line.startsWith("二", i))
                    && i > 0
                    && !Character.isDigit(line.charAt(i - 1))) {
                return i;
            }
        }
        return -1;
    }
}
