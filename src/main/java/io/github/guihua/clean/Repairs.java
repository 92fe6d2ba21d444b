package io.github.guihua.clean;

import io.github.guihua.message.Messages;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.rules.BoundedPattern;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Repairs what text recognition confuses, by the rules of {@code ocr.yaml}, in lines that were recognized and in no
 * others: {@code 云政办发[2022]28号} becomes {@code 云政办发〔2022〕28号}. The reading as it was goes into the warnings.
 */
final class Repairs {
    private final List<Rule> rules;

    Repairs(Rules rules) {
        this.rules = rules.file("ocr");
    }

    /** The document itself where nothing in it was recognized. */
    SourceDocument apply(SourceDocument source) {
        return source.origin() == TextOrigin.NATIVE ? source : new Run(source).repaired();
    }

    private final class Run {
        private final SourceDocument source;
        private final List<Warning> warnings;
        private final Map<String, Integer> heads = new HashMap<>();
        private final Quotes quotes = new Quotes();

        Run(SourceDocument source) {
            this.source = source;
            this.warnings = new ArrayList<>(source.warnings());
        }

        SourceDocument repaired() {
            source.pages().forEach(page -> page.blocks().forEach(this::count));
            List<Page> pages = source.pages().stream().map(this::page).toList();
            return new SourceDocument(
                    source.name(),
                    source.mediaType(),
                    source.sha256(),
                    source.paged(),
                    pages,
                    source.origin(),
                    source.pageOrigins(),
                    source.title(),
                    source.bookmarks(),
                    source.attachments(),
                    warnings);
        }

        private void count(Block block) {
            if (block instanceof Line line && line.confidence() != null) {
                for (Rule rule : rules) {
                    rule.find(line.text().strip())
                            .filter(hit -> twice(rule))
                            .ifPresent(hit -> heads.merge(rule.id() + hit.group(1), 1, Integer::sum));
                }
            }
        }

        private Page page(Page page) {
            List<Block> blocks = new ArrayList<>();
            for (Block block : page.blocks()) {
                if (block instanceof Grid grid) {
                    blocks.add(new Grid(
                            grid.rows(),
                            grid.columns(),
                            grid.cells().stream()
                                    .map(c -> cell(c, grid, page.number()))
                                    .toList(),
                            grid.columnEdges(),
                            grid.box()));
                    quotes.forget();
                } else {
                    blocks.add(line((Line) block, null, null, page.number()));
                }
            }
            return new Page(page.number(), page.width(), page.height(), blocks);
        }

        private Cell cell(Cell cell, Grid grid, int page) {
            quotes.begin(cell.text());
            List<Line> lines = cell.lines().stream()
                    .map(line -> line(line, cell, grid, page))
                    .toList();
            return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), lines, cell.box());
        }

        private Line line(Line line, Cell cell, Grid grid, int page) {
            if (line.confidence() == null) {
                return line;
            }
            String text = line.text();
            for (Rule rule : rules) {
                String where = rule.value("where", "line");
                if (where.equals("text") && cell != null
                        || where.equals("cell")
                                && !(cell != null && cell.lines().size() == 1 && beside(rule, cell, grid))) {
                    continue;
                }
                String better = replaced(rule, text);
                if (!better.equals(text) && rule.values("quiet").isEmpty()) {
                    String message = Messages.of("read", Locale.ENGLISH)
                            .text("ocr-repaired", text.strip(), better.strip(), rule.name());
                    warnings.add(new Warning("ocr-repaired", message, page));
                }
                text = better;
            }
            text = quotes.paired(text);
            return text.equals(line.text())
                    ? line
                    : new Line(text, line.wrap(), line.style(), line.box(), line.ordinal(), line.confidence());
        }

        private String replaced(Rule rule, String line) {
            String text = line;
            for (BoundedPattern pattern : rule.patterns()) {
                StringBuilder out = new StringBuilder();
                int done = 0;
                Optional<MatchResult> next = pattern.find(text, 0);
                while (next.isPresent()) {
                    MatchResult hit = next.get();
                    boolean proved = !twice(rule) || heads.getOrDefault(rule.id() + hit.group(1), 0) > 1;
                    out.append(text, done, hit.start());
                    out.append(
                            proved ? filled(rule.value("becomes", "$0"), hit) : text.substring(hit.start(), hit.end()));
                    done = hit.end();
                    next = pattern.find(text, Math.max(done, hit.start() + 1));
                }
                text = out.append(text, done, text.length()).toString();
            }
            return text;
        }
    }

    private static boolean twice(Rule rule) {
        return !rule.values("twice").isEmpty();
    }

    private static String filled(String template, MatchResult hit) {
        return hit.groupCount() == 0 ? template : template.replace("$1", String.valueOf(hit.group(1)));
    }

    private static boolean beside(Rule rule, Cell cell, Grid grid) {
        BoundedPattern wanted = new BoundedPattern(java.util.regex.Pattern.compile(rule.value("beside", "")));
        return grid.cells().stream()
                .anyMatch(other -> other.column() == cell.column()
                        && other.row() != cell.row()
                        && wanted.find(other.text(), 0).isPresent());
    }
}
