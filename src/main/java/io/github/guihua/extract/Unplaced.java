package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Removed;
import io.github.guihua.normalize.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lines around the body that no field of the notice says: an imprint, the signature of an enclosed report, a second
 * title. They are noise to the plan, and are kept as such: nothing is lost.
 */
final class Unplaced {
    static final String REASON = "unplaced";
    /** What is left of a line of which the fields say the rest: 文件, a seal note. */
    private static final int SCRAP = 3;

    private final List<String> said;
    private final Notice notice;

    private Unplaced(Notice notice) {
        this.notice = notice;
        this.said = Stream.of(
                        Stream.of(
                                notice.title(),
                                notice.noticeTitle(),
                                notice.documentNumber(),
                                notice.addressees(),
                                notice.disclosure(),
                                String.join("", notice.issuers()),
                                String.join("", notice.copiedTo())),
                        notice.issuers().stream(),
                        notice.copiedTo().stream())
                .flatMap(s -> s)
                .filter(Objects::nonNull)
                .map(Unplaced::bare)
                .filter(s -> !s.isEmpty())
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** @param around the lines before and after the body, each in print order */
    static List<Removed> of(Notice notice, List<Paragraph> around) {
        Unplaced unplaced = new Unplaced(notice);
        List<Removed> lines = new ArrayList<>();
        for (Paragraph p : around) {
            if (!unplaced.says(p.text())) {
                lines.add(new Removed(p.text(), REASON, p.evidence().page()));
            }
        }
        return lines;
    }

    private boolean says(String line) {
        String rest = bare(line);
        if (said.stream().anyMatch(rest::equals) || said.stream().anyMatch(s -> s.contains(rest))) {
            return true;
        }
        String left = rest;
        for (String field : said) {
            left = left.replace(field, "");
        }
        boolean dated = notice.issueDate() != null
                && Dates.first(line).filter(notice.issueDate()::equals).isPresent();
        return left.length() <= SCRAP || dated && left.length() <= SCRAP + 10 && !left.endsWith("印发");
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{IsHan}\\p{Alnum}〇]", "");
    }
}
