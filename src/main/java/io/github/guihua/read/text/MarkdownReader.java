package io.github.guihua.read.text;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.Grid;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.Wrap;
import io.github.guihua.read.html.TableFragment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown, line by line: a full Markdown parser would renumber {@code 3.} and take {@code 1.} to {@code 35.} for
 * lists of its own. Tables may be in HTML. Headings are paragraphs, all other lines may go on: converters put empty lines into sentences.
 */
public final class MarkdownReader implements DocumentReader {
    public static final String MEDIA_TYPE = "text/x-web-markdown";

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})[ \\t]++(.*)$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}(?:[-*_=][ \\t]*+){3,}$|^ {0,3}(?:```|~~~).*$");
    private static final Pattern MARK = Pattern.compile("^\\s*+(?:(?:[-*+]|>) ++)+|^>+");
    private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^[^\\[\\]\\s]{1,40}]:\\s*+(.*)$");
    private static final Pattern TABLE =
            Pattern.compile("^\\s{0,20}(?:<(?:html|body|div)[^>]{0,80}>\\s?){0,3}<[tT][aA][bB][lL][eE][\\s>]");
    private static final Pattern TABLE_END = Pattern.compile("</table>", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TABLE = 5000;
    private static final int SIGNALS = 2;

    /** Whether a text's marks leave no doubt: headings with #, rows under a table's header. */
    public static boolean plainlyMarkdown(String text) {
        int signals = 0;
        boolean structure = false;
        for (String line : text.split("\\R", 2000)) {
            if (line.length() > 2000) {
                continue;
            }
            boolean mark = HEADING.matcher(line).matches() || PipeTable.isDelimiter(line);
            structure |= mark;
            if (mark || line.startsWith("**") && line.stripTrailing().endsWith("**")) {
                signals++;
            }
        }
        return structure && signals >= SIGNALS;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException {
        Flow flow = new Flow();
        List<PhysicalLines.PhysicalLine> lines = PhysicalLines.of(raw, flow);
        int[] ends = tableEnds(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).turnsPage()) {
                flow.turnPage();
            }
            int end = PipeTable.end(lines, i);
            int last = TABLE.matcher(lines.get(i).text()).find() ? ends[i] : -1;
            Grid grid = last < 0 ? null : TableFragment.grid(text(lines.subList(i, last + 1)), flow);
            if (grid != null) {
                flow.add(grid);
                i = last;
            } else if (end > i) {
                flow.add(PipeTable.read(lines.subList(i, end), flow));
                i = end - 1;
            } else {
                line(lines.get(i).text(), flow);
            }
        }
        return flow.finish(raw, null);
    }

    /** For each line the next one, itself included, on which a table in HTML ends; -1 where none does. */
    private static int[] tableEnds(List<PhysicalLines.PhysicalLine> lines) {
        int[] ends = new int[lines.size()];
        int next = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            next = TABLE_END.matcher(lines.get(i).text()).find() ? i : next;
            ends[i] = next - i < LONGEST_TABLE ? next : -1;
        }
        return ends;
    }

    private static String text(List<PhysicalLines.PhysicalLine> lines) {
        return String.join(
                "\n", lines.stream().map(PhysicalLines.PhysicalLine::text).toList());
    }

    private static void line(String line, Flow flow) {
        Matcher heading = HEADING.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (heading.matches()) {
            String text = heading.group(2).replaceFirst("[ \\t]++#++[ \\t]*+$", "");
            Style style = new Style(0, false, false, heading.group(1).length(), null);
            flow.add(Inline.text(text), Wrap.PARAGRAPH, style);
        } else if (note.matches()) {
            flow.add(Inline.text(note.group(1)), Wrap.PARAGRAPH, new Style(0, false, false, 0, Furniture.FOOTNOTE));
        } else if (RULE.matcher(line).matches()) {
            flow.add("", Wrap.HARD, Style.PLAIN);
        } else {
            String text = MARK.matcher(line).replaceFirst("");
            Style style = Inline.bold(text) ? new Style(0, true, false, 0, null) : Style.PLAIN;
            flow.add(Inline.text(text), Wrap.HARD, style);
        }
    }
}
