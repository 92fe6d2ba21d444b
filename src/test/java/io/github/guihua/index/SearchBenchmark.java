package io.github.guihua.index;

import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.model.Section;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Speed and size over an index made by varying real plans: sections are recombined from the plans' sentences, so that
 * words keep their frequencies while no two plans are the same. Not a test; run by hand, see {@code docs/search.md}:
 *
 * <pre>{@code
 * SearchBenchmark PLANS_DIR PASSAGES VECTOR_PASSAGES WORK_DIR
 * }</pre>
 */
final class SearchBenchmark {
    private static final int SECTIONS = 100;
    private static final String[] QUERIES = {
        "养老 助餐", "社区", "综合服务设施覆盖率", "物业服务企业 业主委员会", "志愿服务", "网格员", "\"一肩挑\"", "政府购买服务",
        "社区工作者 培训", "智慧社区 试点", "未成年人保护", "社区 服务", "营商环境 优化", "人力资源 市场", "残疾人 康复", "老旧小区改造",
        "养老 -托育", "社区*", "(养老 OR 托育) 助残", "地区:瓮安县 养老", "类型:章节 信用", "应急避难场所"
    };

    private final Random random = new Random(42);
    private final List<Plan> seeds = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    private SearchBenchmark(Path dir) throws Exception {
        try (Stream<Path> files = Files.list(dir)) {
            for (Path f :
                    files.filter(p -> p.toString().endsWith(".json")).sorted().toList()) {
                Plan plan = PlanJson.read(f);
                seeds.add(plan);
                for (Section s : PlanJson.sections(plan)) {
                    titles.add(s.title());
                    Stream.of(Passages.text(s.text()).split("(?<=[。；])"))
                            .filter(x -> x.length() > 5)
                            .forEach(sentences::add);
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        SearchBenchmark b = new SearchBenchmark(Path.of(args[0]));
        b.words(Path.of(args[3]).resolve("words"), Integer.parseInt(args[1]));
        b.meaning(Path.of(args[3]).resolve("meaning"), Integer.parseInt(args[2]));
    }

    /** A plan of new sections under the notice of a real one. */
    private Plan plan(int n) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < SECTIONS; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(4); k >= 0; k--) {
                text.append(sentences.get(random.nextInt(sentences.size())));
            }
            String title = titles.get(random.nextInt(titles.size()));
            sections.add(new Section(
                    "节" + i, null, null, 1, title, false, i / 4, text.toString(), List.of(), List.of(), null));
        }
        Plan seed = seeds.get(n % seeds.size());
        return new Plan(
                Plan.SCHEMA,
                "plan" + n,
                seed.source(),
                seed.notice(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of());
    }

    private void words(Path dir, int passages) throws Exception {
        long bytes = 0;
        long spent = 0;
        int plans = passages / (SECTIONS + 1);
        try (PlanIndex index = PlanIndex.create(dir)) {
            for (int n = 0; n < plans; n++) {
                Plan plan = plan(n);
                for (Section s : plan.outline()) {
                    bytes += (s.title() + s.text()).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
                }
                long begin = System.nanoTime();
                index.put(plan);
                spent += System.nanoTime() - begin;
            }
            long begin = System.nanoTime();
            index.commit();
            spent += System.nanoTime() - begin;
        }
        double rate = plans * (SECTIONS + 1) / (spent / 1e9);
        say(
                "indexed %d passages, %.0f passages/s; text %.1f MB, index %.1f MB, ratio %.2f",
                plans * (SECTIONS + 1), rate, bytes / 1e6, size(dir) / 1e6, (double) size(dir) / bytes);
        try (PlanSearcher searcher = PlanSearcher.open(dir, () -> null)) {
            for (int warm = 0; warm < 5; warm++) {
                round(searcher);
            }
            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                for (String q : QUERIES) {
                    ours.add(timed(() -> searcher.search(request(q, Mode.WORDS))));
                    bare.add(timed(() -> searcher.bare(q, 10)));
                }
            }
            say(
                    "words p50 %.1f ms p99 %.1f ms; bare Lucene query p50 %.1f ms p99 %.1f ms; ratio of means %.2f",
                    at(ours, .5), at(ours, .99), at(bare, .5), at(bare, .99), mean(ours) / mean(bare));
        }
    }

    private void meaning(Path dir, int passages) throws Exception {
        int plans = passages / (SECTIONS + 1);
        try (PlanIndex index = PlanIndex.create(dir)) {
            for (int n = 0; n < plans; n++) {
                Plan plan = plan(n);
                Map<String, List<float[]>> vectors = new HashMap<>();
                plan.outline().forEach(s -> vectors.put(s.id(), List.of(vector())));
                index.put(plan, new PassageVectors(BgeEmbedder.NAME, vectors));
            }
            index.commit();
        }
        Embedder synthetic = new Embedder() {
            @Override
            public String model() {
                return BgeEmbedder.NAME;
            }

            @Override
            public float[] embed(String text) {
                return vector();
            }
        };
        try (PlanSearcher searcher = PlanSearcher.open(dir, () -> synthetic)) {
            for (String q : QUERIES) {
                searcher.search(request(q, Mode.HYBRID));
            }
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                for (String q : QUERIES) {
                    times.add(timed(() -> searcher.search(request(q, Mode.HYBRID))));
                }
            }
            say(
                    "hybrid over %d passages p50 %.1f ms p99 %.1f ms (without the model's own time)",
                    plans * (SECTIONS + 1), at(times, .5), at(times, .99));
        }
    }

    private float[] vector() {
        float[] v = new float[512];
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            v[i] = (float) random.nextGaussian();
            sum += v[i] * v[i];
        }
        for (int i = 0; i < v.length; i++) {
            v[i] /= (float) Math.sqrt(sum);
        }
        return v;
    }

    private static void round(PlanSearcher searcher) throws Exception {
        for (String q : QUERIES) {
            searcher.search(request(q, Mode.WORDS));
            searcher.bare(q, 10);
        }
    }

    private static SearchRequest request(String query, Mode mode) {
        return SearchRequest.of(query, 10).withMode(mode);
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

    private static long size(Path dir) throws Exception {
        try (Stream<Path> files = Files.list(dir)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }
}
