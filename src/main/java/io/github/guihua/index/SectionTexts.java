package io.github.guihua.index;

import static io.github.guihua.index.Passages.text;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Point;
import io.github.guihua.model.Section;
import io.github.guihua.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a section says itself: its text, its points and those of its tables that are nothing else in the plan. */
final class SectionTexts {
    private final Map<String, List<Table>> tables;

    SectionTexts(Plan plan) {
        tables = plan.tables().stream()
                .filter(t -> "other".equals(t.kind()) && t.section() != null)
                .collect(Collectors.groupingBy(Table::section));
    }

    String of(Section s) {
        List<String> parts = new ArrayList<>();
        parts.add(text(s.text()));
        for (Point p : s.points()) {
            parts.add(text(p.marker()) + sentence(p.title()) + text(p.text()));
        }
        tables.getOrDefault(s.id(), List.of()).forEach(t -> parts.add(lines(t)));
        return Passages.join(parts);
    }

    private static String lines(Table t) {
        Stream<String> rows = Stream.concat(t.header().stream(), t.rows().stream())
                .map(row -> row.stream().distinct().collect(Collectors.joining(" ")));
        return Stream.concat(Stream.of(text(t.caption())), rows)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(String title) {
        return title == null || title.isBlank() ? "" : title + "。";
    }
}
