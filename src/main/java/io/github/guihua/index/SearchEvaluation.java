package io.github.guihua.index;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.wltea.analyzer.lucene.IKAnalyzer;

/**
 * How well the ranking answers judged queries, beside other analyzers over the same fields: nDCG@10, recall@100 and the
 * reciprocal rank of the first passage of grade 2.
 */
public final class SearchEvaluation {

    /** @param ids the first ten found, for looking into a figure */
    public record Scored(String id, String kind, double ndcg, double recall, double reciprocalRank, List<String> ids) {}

    private interface Engine {
        List<String> search(Judged query) throws IOException, UserException;
    }

    private final List<Plan> plans = new ArrayList<>();
    private final List<Judged> queries;
    private final Grades grades;

    /**
     * @param judged CSV as in {@code eval/search}
     * @param plansDir where the plans that it names are
     */
    public SearchEvaluation(Path judged, Path plansDir) throws UserException, IOException {
        Judged.Set set = Judged.read(judged);
        queries = set.queries();
        if (queries.isEmpty() || set.plans().isEmpty()) {
            throw new UserException("index", queries.isEmpty() ? "eval.no-queries" : "eval.no-plans", judged);
        }
        for (String name : set.plans()) {
            Path file = plansDir.resolve(name + ".json");
            try {
                plans.add(named(PlanJson.read(file), name));
            } catch (IOException e) {
                throw new UserException(e, "index", "index.plan", file, String.valueOf(e.getMessage()));
            }
        }
        grades = new Grades(plans, queries);
    }

    private static Plan named(Plan p, String name) {
        return new Plan(
                p.schema(),
                name,
                p.source(),
                p.notice(),
                p.outline(),
                p.specialColumns(),
                p.indicators(),
                p.targets(),
                p.responsibilities(),
                p.tasks(),
                p.tables(),
                p.preamble(),
                p.removed(),
                p.warnings());
    }

    List<Plan> plans() {
        return List.copyOf(plans);
    }

    /** Queries that no passage answers: mistakes of the judged set. */
    public List<String> unanswerable() {
        return queries.stream()
                .map(Judged::id)
                .filter(id -> !grades.answerable(id))
                .toList();
    }

    /**
     * Every query by every analyzer and mode, by name in printing order.
     *
     * @param meaning whether to build vectors and run the modes that need them
     */
    public Map<String, List<Scored>> run(boolean meaning) throws UserException, IOException {
        Map<String, List<Scored>> all = new LinkedHashMap<>();
        Path dir = Files.createTempDirectory("guihua-eval");
        try {
            Embedder model = meaning ? Embedder.installed().get() : null;
            try (PlanIndex index = PlanIndex.create(dir)) {
                for (Plan plan : plans) {
                    index.put(plan, model == null ? PassageVectors.NONE : MeaningBuild.vectors(plan, model));
                }
                index.commit();
            }
            try (PlanSearcher searcher = PlanSearcher.open(dir, () -> model)) {
                for (Mode mode : Mode.values()) {
                    if (model != null || mode == Mode.WORDS) {
                        all.put(mode.name().toLowerCase(Locale.ROOT), score(searcher, mode));
                    }
                }
            }
        } finally {
            delete(dir);
        }
        baseline("SmartChinese", new SmartChineseAnalyzer(), all);
        baseline("CJK bigrams", new CJKAnalyzer(), all);
        baseline("IK", new IKAnalyzer(false), all);
        return all;
    }

    private void baseline(String name, Analyzer analyzer, Map<String, List<Scored>> into)
            throws IOException, UserException {
        Phrases phrases = new Phrases(new Dictionary(Vocabulary.installed().lexicon()));
        try (analyzer;
                Baseline baseline = new Baseline(analyzer, plans, phrases)) {
            into.put(name, score(q -> baseline.search(q.query(), q.where(), Grades.RECALL)));
        }
    }

    private static List<String> ours(PlanSearcher searcher, Judged q, Mode mode) throws UserException {
        SearchRequest request = new SearchRequest(q.query(), q.where(), Grades.RECALL, 0, mode, false, false);
        return searcher.search(request).hits().stream().map(Hit::id).toList();
    }

    List<Scored> score(PlanSearcher searcher, Mode mode) throws IOException, UserException {
        return score(q -> ours(searcher, q, mode));
    }

    private List<Scored> score(Engine engine) throws IOException, UserException {
        List<Scored> scored = new ArrayList<>();
        for (Judged q : queries) {
            scored.add(grades.score(q, engine.search(q)));
        }
        return scored;
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> {
                try {
                    Files.delete(f);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
