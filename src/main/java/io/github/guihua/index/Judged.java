package io.github.guihua.index;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A query with what answers it. Passages are judged by what they say, so that the judgement holds however a plan was
 * taken apart: 2 where {@code best} is found in heading and body, 1 where {@code good} is.
 *
 * @param only what the passage must be, matched with {@code PLAN TYPE KEY lead=… bodies=… measures=…}; for filters
 */
record Judged(String id, String kind, String query, String where, Pattern best, Pattern good, Pattern only) {

    /** Judged queries and the plans that they are about, by file name without ending. */
    record Set(List<String> plans, List<Judged> queries) {}

    static Set read(Path file) throws UserException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserException("index", "batch.no-file", file);
        }
        List<String> plans = new ArrayList<>();
        try (var lines = Files.lines(file)) {
            lines.filter(l -> l.startsWith("# plans:"))
                    .forEach(l -> plans.addAll(List.of(l.substring(8).strip().split("\\s+"))));
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter('\t')
                .setQuote(null)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        List<Judged> queries = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(file)) {
            for (CSVRecord row : format.parse(reader)) {
                queries.add(of(row));
            }
        } catch (IllegalArgumentException e) {
            throw new UserException(e, "index", "eval.judged", file, e.getMessage());
        }
        return new Set(plans, queries);
    }

    private static Judged of(CSVRecord row) {
        return new Judged(
                row.get("id"),
                row.get("kind"),
                row.get("query"),
                row.get("where"),
                pattern(row.get("best")),
                pattern(row.get("good")),
                pattern(row.get("only")));
    }

    /** @throws PatternSyntaxException an {@link IllegalArgumentException} that names the mistake */
    private static Pattern pattern(String text) {
        return text.isEmpty() ? null : Pattern.compile(text);
    }

    /** Grade of each relevant place; a place is what {@link #place} says. */
    Map<String, Integer> grades(String plan, List<Passage> passages) {
        Map<String, Integer> grades = new HashMap<>();
        for (Passage p : passages) {
            int grade = only == null || only.matcher(described(plan, p)).find() ? grade(p) : 0;
            if (grade > 0) {
                grades.merge(place(plan, p), grade, Math::max);
            }
        }
        return grades;
    }

    private int grade(Passage p) {
        String text = folded(p.title()) + "\n" + folded(p.text());
        if (best.matcher(text).find()) {
            return 2;
        }
        return good != null && good.matcher(text).find() ? 1 : 0;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s“”\"‘’]", "");
    }

    private static String described(String plan, Passage p) {
        StringBuilder measures = new StringBuilder();
        p.measures().forEach(m -> measures.append(m.value()).append(m.unit()).append(' '));
        return plan + " " + p.type().id() + " " + p.key() + " lead=" + String.join("、", p.lead()) + " bodies="
                + String.join("、", p.bodies()) + " measures="
                + measures.toString().replaceAll("\\.0(?!\\d)", "");
    }

    /** A target and the section or item around it are one place: finding both is not finding two things. */
    static String place(String plan, Passage p) {
        return switch (p.type()) {
            case SECTION, ITEM, TARGET -> plan + "#" + p.path() + "#" + p.column() + "#" + p.item();
            case INDICATOR, TASK, PLAN -> plan + "##" + p.key();
        };
    }
}
