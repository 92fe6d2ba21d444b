package io.github.guihua.index;

import io.github.guihua.model.Plan;
import io.github.guihua.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Speed and size of the index over {@link PlanVariations}. Not a test; run by hand, see {@code docs/search.md}:
 *
 * <pre>{@code
 * SearchBenchmark PLANS_DIR PASSAGES VECTOR_PASSAGES WORK_DIR
 * }</pre>
 *
 * <p>The bare query is the same Lucene query, its ten best taken by {@code IndexSearcher} alone: no second look, no
 * joining, no stored text, no snippets.
 */
final class SearchBenchmark {
    private static final String[] QUERIES = {
        "养老 助餐",
        "社区",
        "综合服务设施覆盖率",
        "物业服务企业 业主委员会",
        "志愿服务",
        "网格员",
        "\"一肩挑\"",
        "政府购买服务",
        "社区工作者 培训",
        "智慧社区 试点",
        "未成年人保护",
        "社区 服务",
        "营商环境 优化",
        "人力资源 市场",
        "残疾人 康复",
        "老旧小区改造",
        "养老 -托育",
        "社区*",
        "(养老 OR 托育) 助残",
        "级别:县 养老",
        "类型:章节 信用",
        "应急避难场所",
        "牵头:民政局 养老",
        "加强 领导 落实 责任",
        "年份:2023 文号:政办 服务"
    };
    private static final int ROUNDS = 20;
    private static final int BATCH = 500;

    private final PlanVariations variations;

    private SearchBenchmark(Path plans) throws IOException {
        variations = new PlanVariations(plans);
    }

    public static void main(String[] args) throws Exception {
        SearchBenchmark b = new SearchBenchmark(Path.of(args[0]));
        int passages = Integer.parseInt(args[1]);
        int withVectors = Integer.parseInt(args[2]);
        if (passages > 0) {
            b.words(Path.of(args[3]).resolve("words"), passages);
        }
        if (withVectors > 0) {
            b.meaning(Path.of(args[3]).resolve("meaning"), withVectors);
        }
    }

    private void words(Path dir, int passages) throws Exception {
        long bytes = 0;
        long spent = 0;
        int plans = passages / PlanVariations.PASSAGES_PER_PLAN;
        try (PlanIndex index = PlanIndex.create(dir)) {
            for (int from = 0; from < plans; from += BATCH) {
                List<Plan> batch = plans(from, Math.min(plans, from + BATCH));
                bytes += batch.stream().mapToLong(PlanVariations::bytes).sum();
                long begin = System.nanoTime();
                onAllProcessors(batch, index::put);
                spent += System.nanoTime() - begin;
            }
            long begin = System.nanoTime();
            index.settle();
            spent += System.nanoTime() - begin;
        }
        int indexed = plans * PlanVariations.PASSAGES_PER_PLAN;
        say(
                "indexed %d passages, %.0f passages/s; text %.1f MB, index %.1f MB, ratio %.2f",
                indexed, indexed / (spent / 1e9), bytes / 1e6, size(dir) / 1e6, (double) size(dir) / bytes);
        try (PlanSearcher searcher = PlanSearcher.open(dir, () -> null)) {
            queries(searcher);
        }
    }

    private void queries(PlanSearcher searcher) throws Exception {
        for (int warm = 0; warm < 5; warm++) {
            for (String q : QUERIES) {
                searcher.search(request(q, Mode.WORDS));
                searcher.bare(q, 10);
            }
        }
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (String q : QUERIES) {
            List<Double> one = new ArrayList<>();
            List<Double> alone = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                SearchRequest request = again(q, i, Mode.WORDS);
                one.add(timed(() -> searcher.search(request)));
                alone.add(timed(() -> searcher.bare(q, 10)));
            }
            ours.addAll(one);
            bare.addAll(alone);
            say(
                    "  %s: %d found, p50 %.1f ms, bare %.1f ms",
                    q, searcher.search(request(q, Mode.WORDS)).total(), at(one, .5), at(alone, .5));
        }
        say(
                "words p50 %.1f ms p99 %.1f ms; bare p50 %.1f ms p99 %.1f ms; ratio of means %.2f",
                at(ours, .5), at(ours, .99), at(bare, .5), at(bare, .99), mean(ours) / mean(bare));
    }

    private void meaning(Path dir, int passages) throws Exception {
        Vectors vectors = new Vectors();
        int plans = passages / PlanVariations.PASSAGES_PER_PLAN;
        long begin = System.nanoTime();
        try (PlanIndex index = PlanIndex.create(dir)) {
            for (int from = 0; from < plans; from += BATCH) {
                onAllProcessors(plans(from, Math.min(plans, from + BATCH)), plan -> index.put(plan, vectors.of(plan)));
            }
            index.settle();
        }
        say(
                "indexed %d passages with vectors in %.0f s",
                plans * PlanVariations.PASSAGES_PER_PLAN, (System.nanoTime() - begin) / 1e9);
        try (PlanSearcher searcher = PlanSearcher.open(dir, () -> vectors)) {
            List<Double> times = new ArrayList<>();
            for (int i = -3; i < ROUNDS; i++) {
                for (String q : QUERIES) {
                    SearchRequest request = again(q, i + 3, Mode.HYBRID);
                    double time = timed(() -> searcher.search(request));
                    if (i >= 0) {
                        times.add(time);
                    }
                }
            }
            say("hybrid p50 %.1f ms p99 %.1f ms (without the model's own time)", at(times, .5), at(times, .99));
        }
    }

    /** Unit vectors around a few thousand centres, as real ones lie. */
    private static final class Vectors implements Embedder {
        private static final int CENTRES = 4000;
        private static final double SPREAD = 0.6;

        private final float[][] centres = new float[CENTRES][];

        Vectors() {
            Random random = new Random(1);
            for (int i = 0; i < CENTRES; i++) {
                centres[i] = near(new float[512], 1, random);
            }
        }

        PassageVectors of(Plan plan) {
            Random random = new Random(plan.id().hashCode());
            Map<String, List<float[]>> byKey = new HashMap<>();
            for (Section chapter : plan.outline()) {
                byKey.put(chapter.id(), List.of(any(random)));
                chapter.children().forEach(s -> byKey.put(s.id(), List.of(any(random))));
            }
            return new PassageVectors(model(), byKey);
        }

        @Override
        public String model() {
            return BgeEmbedder.NAME;
        }

        @Override
        public float[] embed(String text) {
            return any(new Random(text.hashCode()));
        }

        private float[] any(Random random) {
            return near(centres[random.nextInt(CENTRES)], SPREAD / Math.sqrt(512), random);
        }

        private static float[] near(float[] centre, double spread, Random random) {
            float[] v = new float[centre.length];
            double sum = 0;
            for (int i = 0; i < v.length; i++) {
                v[i] = centre[i] + (float) (spread * random.nextGaussian());
                sum += v[i] * v[i];
            }
            for (int i = 0; i < v.length; i++) {
                v[i] /= (float) Math.sqrt(sum);
            }
            return v;
        }
    }

    private List<Plan> plans(int from, int to) {
        List<Plan> batch = new ArrayList<>();
        for (int n = from; n < to; n++) {
            batch.add(variations.plan(n));
        }
        return batch;
    }

    private interface Put {
        void put(Plan plan) throws Exception;
    }

    private static void onAllProcessors(List<Plan> plans, Put put) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (Plan plan : plans) {
                work.add(() -> {
                    put.put(plan);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static SearchRequest request(String query, Mode mode) {
        return SearchRequest.of(query, 10).withMode(mode);
    }

    /** The same question written otherwise, so that it is not answered from memory. */
    private static SearchRequest again(String query, int time, Mode mode) {
        return request(query + " ".repeat(time + 1), mode);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double timed(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double at(List<Double> times, double quantile) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))];
    }

    private static double mean(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static long size(Path dir) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
