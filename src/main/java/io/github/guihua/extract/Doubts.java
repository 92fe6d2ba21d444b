package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.message.Messages;
import io.github.guihua.model.Notice;
import io.github.guihua.model.SpecialColumn;
import io.github.guihua.model.Warning;
import io.github.guihua.segment.SectionNode;
import io.github.guihua.segment.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What in a finished plan looks as if something was missed. */
final class Doubts {
    /** Characters beyond which a text without headings is worth a look. */
    private static final int LONGEST_COVER = 800;

    private static final int SHORTEST_TABLE = 100;

    private static final Pattern TABLE = Pattern.compile("(?:分解|分工|任务|项目|计划|指标|一览|安排)表(?:[（(][^（()）]{1,20}[）)])?$");
    private static final Pattern INDICATORS = Pattern.compile("指标(?:体系|表|一览表)?(?:[（(][^（()）]{1,20}[）)])?$");

    private Doubts() {}

    /** The warnings of the stages before, and those that the facts give rise to. */
    static List<Warning> of(Segments segments, Notice notice, Facts facts) {
        List<Warning> warnings = new ArrayList<>(segments.warnings());
        if (notice.title() == null) {
            warnings.add(warning("no-title", null));
        }
        if (segments.outline().isEmpty() && !coverOnly(segments, notice)) {
            warnings.add(warning("no-outline", null));
        }
        for (SpecialColumn column : facts.columns) {
            boolean table = column.title() != null
                    && !column.kind().equals("indicators")
                    && INDICATORS.matcher(column.title()).find();
            if (table) {
                warnings.add(warning("no-indicators", column.page(), column.id(), column.title()));
            }
        }
        boolean told = warnings.stream().anyMatch(w -> w.code().equals("table-unread"));
        for (SectionNode annex : segments.outline()) {
            if (!told && tableAsText(annex, facts)) {
                warnings.add(warning("annex-table", page(annex), annex.label(), annex.title()));
            }
        }
        return warnings;
    }

    /** An annex that is called a table and has none: a conversion has left its cells as lines. */
    private static boolean tableAsText(SectionNode annex, Facts facts) {
        int characters = annex.body().stream().mapToInt(p -> p.text().length()).sum();
        return annex.label() != null
                && annex.label().startsWith("附")
                && annex.children().isEmpty()
                && characters > SHORTEST_TABLE
                && TABLE.matcher(annex.title()).find()
                && facts.tables.stream().noneMatch(t -> annex.id().equals(t.section()));
    }

    private static Integer page(SectionNode section) {
        return section.evidence() == null ? null : section.evidence().page();
    }

    /** A notice of a paragraph or two, which has no headings and misses none. */
    private static boolean coverOnly(Segments segments, Notice notice) {
        int characters = segments.introduction().stream()
                .mapToInt(e -> e instanceof Paragraph p ? p.text().length() : LONGEST_COVER)
                .sum();
        return notice.title() != null && characters > 0 && characters < LONGEST_COVER;
    }

    private static Warning warning(String code, Integer page, Object... args) {
        return new Warning(code, Messages.of("extract", Locale.ENGLISH).text(code, args), page);
    }
}
