package io.github.guihua.extract;

import io.github.guihua.extract.FrontMatter.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One document's front matter being sorted, line by line. */
final class FrontSorting {
    private static final Pattern BARE_ORDINAL = Pattern.compile("^(?:(?:19|20)\\d\\d年 {0,2})?第 ?\\d{1,5} ?号$");

    private final FrontLine lines;
    private final Signers signers;
    private final Bodies bodies;
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> signed = new ArrayList<>();
    private String number;
    private String addressees;
    private String day;
    private String statement;
    private String orderedBy;
    private StringBuilder copies;

    FrontSorting(FrontLine lines, Signers signers, Bodies bodies) {
        this.lines = lines;
        this.signers = signers;
        this.bodies = bodies;
    }

    Lines run(List<String> printed) {
        for (String line : printed) {
            lines.unglued(line.strip()).forEach(this::take);
        }
        if (day == null && addressees != null && before.isEmpty()) {
            before.addAll(after);
            after.clear();
        }
        if (day == null) {
            List<String> undated = after.stream()
                    .filter(l -> lines.signature(l) && bodies.isBody(l))
                    .toList();
            signed.addAll(undated);
            after.removeAll(undated);
        }
        if (signed.isEmpty() && orderedBy != null) {
            signed.add(orderedBy);
        }
        return new Lines(
                before, after, signed, number, addressees, day, statement, copies == null ? null : copies.toString());
    }

    private void take(String line) {
        Optional<String> numbered = lines.number(line);
        Optional<String> copied = lines.copies(line);
        if (copied.isPresent()) {
            copies = copies == null ? new StringBuilder() : copies.append('，');
            copies.append(copied.get());
        } else if (copies != null && !copies.toString().endsWith("。") && !lines.printed(line)) {
            copies.append(line);
        } else if (numbered.isPresent() && !orderedNumber(line)) {
            number = number == null ? numbered.get() : number;
        } else if (numbered.isPresent() || orderedNumber(line)) {
            order(line);
        } else if (lines.disclosure(line).isPresent()) {
            statement = lines.disclosure(line).get();
        } else if (lines.isDate(line)) {
            sign(line);
        } else if (open() && !before.isEmpty() && lines.addressees(line).isPresent()) {
            addressees = lines.addressees(line).get();
        } else if (open() && lines.address(line)) {
            addressees = line.substring(0, line.length() - 1).strip();
            after.clear();
        } else if (!signedAndDated(line) && lines.title(line) && !lines.printed(line)) {
            (open() ? before : after).add(line);
        }
    }

    private boolean open() {
        return addressees == null && day == null;
    }

    /** 第388号 under 云岭省人民政府令. */
    private boolean orderedNumber(String line) {
        return number == null
                && !before.isEmpty()
                && BARE_ORDINAL.matcher(line).matches()
                && lines.orderedBy(before.get(before.size() - 1)).isPresent();
    }

    private void order(String line) {
        String head = before.remove(before.size() - 1);
        orderedBy = lines.orderedBy(head).orElse(null);
        number = DocumentNumber.tidy(head + line);
    }

    /** The first date: the lines right before it that are bodies are the signature. */
    private void sign(String line) {
        if (day != null) {
            return;
        }
        List<String> above = addressees == null ? before : after;
        signers.withoutSealNote(above);
        int from = signers.start(above, addressees == null ? 1 : 0);
        signed.addAll(above.subList(from, above.size()));
        above.subList(from, above.size()).clear();
        if (addressees != null) {
            above.clear();
        }
        day = lines.date(line);
    }

    /** {@code 云岭省民政厅 云岭省财政厅 2022 年 3 月 14 日} on one line. */
    private boolean signedAndDated(String line) {
        int date = lines.dateAfterSignature(line);
        if (date < 0) {
            return false;
        }
        (addressees == null ? before : after).add(line.substring(0, date).strip());
        sign(line.substring(date).strip());
        return true;
    }
}
