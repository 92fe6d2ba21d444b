package io.github.guihua.cli;

import io.github.guihua.index.SearchEvaluation;
import io.github.guihua.index.SearchEvaluation.Scored;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code guihua eval search --judged FILE --plans DIR}: the ranking beside other analyzers, on judged queries. */
@Command(name = "search", sortOptions = false)
final class EvalSearchCommand implements Callable<Integer> {
    private static final int SAMPLES = 2000;

    @ParentCommand
    private EvalCommand eval;

    @Option(names = "--judged", paramLabel = "FILE", required = true)
    private Path judged;

    @Option(names = "--plans", paramLabel = "DIR", required = true)
    private Path plans;

    @Option(names = "--words-only")
    private boolean wordsOnly;

    @Option(names = "--show", paramLabel = "F", defaultValue = "0")
    private double show;

    @Override
    public Integer call() throws UserException, IOException {
        SearchEvaluation evaluation = new SearchEvaluation(judged, plans);
        evaluation.unanswerable().forEach(id -> eval.guihua.err().println("? " + id));
        Map<String, List<Scored>> all = evaluation.run(!wordsOnly);
        eval.guihua.out().println("| | n | nDCG@10 | 95 % | recall@100 | MRR |");
        eval.guihua.out().println("|---|---:|---:|---|---:|---:|");
        all.forEach(this::rows);
        all.forEach((name, scored) -> scored.stream()
                .filter(s -> s.ndcg() < show)
                .forEach(s -> eval.guihua.out().println(name + " " + s.id() + " " + figure(s.ndcg()) + " " + s.ids())));
        return 0;
    }

    private void rows(String name, List<Scored> scored) {
        row(name, scored);
        Set<String> kinds = new LinkedHashSet<>();
        scored.forEach(s -> kinds.add(s.kind()));
        for (String kind : kinds) {
            row(
                    name + " / " + kind,
                    scored.stream().filter(s -> s.kind().equals(kind)).toList());
        }
    }

    private void row(String name, List<Scored> scored) {
        double[] interval = interval(scored.stream().mapToDouble(Scored::ndcg).toArray());
        eval.guihua
                .out()
                .println("| " + name + " | " + scored.size() + " | " + figure(mean(scored, Scored::ndcg)) + " | "
                        + figure(interval[0]) + "–" + figure(interval[1]) + " | "
                        + figure(mean(scored, Scored::recall)) + " | "
                        + figure(mean(scored, Scored::reciprocalRank)) + " |");
    }

    private static double mean(List<Scored> scored, ToDoubleFunction<Scored> of) {
        return scored.stream().mapToDouble(of).average().orElse(0);
    }

    /** Bootstrap over queries; the same sample every time, so that equal results are equal figures. */
    private static double[] interval(double[] values) {
        Random random = new Random(1);
        double[] means = new double[SAMPLES];
        for (int s = 0; s < SAMPLES; s++) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += values[random.nextInt(values.length)];
            }
            means[s] = sum / values.length;
        }
        java.util.Arrays.sort(means);
        return new double[] {means[(int) (SAMPLES * 0.025)], means[(int) (SAMPLES * 0.975)]};
    }

    private static String figure(double v) {
        return String.format(Locale.ROOT, "%.3f", v);
    }
}
