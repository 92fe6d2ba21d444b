package io.github.guihua.extract;

import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.segment.SectionNode;
import io.github.guihua.segment.Segments;
import io.github.guihua.segment.TableNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences beside a task table that hold for all its rows: {@code 注：各县（市、区）人民政府均为责任单位，以下不再列出。} They may
 * stand in the annex above the table or below it, or fill a row of it.
 */
final class TaskRemarks {
    private static final Pattern SENTENCE = Pattern.compile("(?<=。)|[；;](?=（?\\d)");
    private static final Pattern OPENING =
            Pattern.compile("^[（【]?(?:(?:注|附注|备注|说明)\\d{0,2}[:：]?)?(?:（?\\d{1,2}[.．、）])?");
    private static final Pattern BRACKET = Pattern.compile("（.+）$");
    private static final Pattern NOTHING = Pattern.compile("[\\s　。，；：:;（）【】]*");

    private final ClauseReader reader;
    /** What stands around the tables of a section, by its id. */
    private final Map<String, List<String>> around = new HashMap<>();

    TaskRemarks(Segments segments, ClauseReader reader) {
        this.reader = reader;
        around.put(
                null,
                segments.introduction().stream()
                        .filter(Paragraph.class::isInstance)
                        .map(p -> ((Paragraph) p).text())
                        .toList());
        segments.outline().forEach(node -> collect(node, List.of()));
    }

    /** What an annex says before its headings holds for the tables under them. */
    private void collect(SectionNode node, List<String> above) {
        List<String> here = new ArrayList<>(above);
        // 重点任务清单（各乡镇人民政府均为责任单位，以下不再列出） is printed as a title of two lines.
        Matcher bracket = BRACKET.matcher(node.title() == null ? "" : Brackets.wide(node.title()));
        if (bracket.find()) {
            here.add(bracket.group());
        }
        node.body().forEach(p -> here.add(p.text()));
        around.put(node.id(), here);
        node.children().forEach(child -> collect(child, node.annex() || !above.isEmpty() ? here : List.of()));
    }

    /** What holds for all rows of the table. */
    StandingNotes of(TableNode table) {
        StandingNotes standing = new StandingNotes();
        List<String> near = around.getOrDefault(table.section(), List.of());
        Stream.concat(near.stream(), table.notes().stream().map(Paragraph::text))
                .forEach(t -> read(t, reader, standing));
        if (table.caption() != null) {
            read(table.caption(), reader, standing);
        }
        return standing;
    }

    /** Rows of one cell; the last row's remark holds for the rows before it too, there being none after it. */
    static void around(LogicalGrid grid, int header, ClauseReader reader, StandingNotes standing) {
        List<List<String>> rows = TableExtractor.filled(grid);
        for (int r = 0; r < rows.size(); r++) {
            boolean outside = r < header
                    || r > header && rows.subList(r, rows.size()).stream().allMatch(TaskRemarks::oneCell);
            if (outside && oneCell(rows.get(r))) {
                read(rows.get(r).get(0), reader, standing);
            }
        }
    }

    /** A row that one merged cell fills. */
    static boolean oneCell(List<String> row) {
        return row.size() > 2
                && !row.get(0).isBlank()
                && row.stream().distinct().count() == 1;
    }

    /**
     * Sentences that are such a remark and nothing else; a clause that contains one is another section's.
     *
     * @return whether there is one
     */
    static boolean read(String text, ClauseReader reader, StandingNotes standing) {
        boolean any = false;
        for (String sentence : SENTENCE.split(Brackets.wide(text))) {
            String bare = OPENING.matcher(sentence.strip()).replaceFirst("");
            StandingNotes said = new StandingNotes();
            String rest = reader.note(bare, said);
            if (rest.length() < bare.length() && NOTHING.matcher(rest).matches()) {
                standing.take(said);
                any = true;
            }
        }
        return any;
    }
}
