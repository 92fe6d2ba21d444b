package io.github.guihua.cli;

import io.github.guihua.compare.PlanComparer;
import io.github.guihua.eval.ComparisonScore;
import io.github.guihua.eval.JudgedPairs;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code guihua eval compare --judged DIR --plans DIR}: alignment and verdicts against judged pairs. */
@Command(name = "compare")
public final class EvalCompareCommand implements Callable<Integer> {
    @Option(names = "--judged", paramLabel = "DIR", defaultValue = "src/test/resources/judged")
    Path judged;

    @Option(names = "--plans", paramLabel = "DIR", required = true)
    List<Path> plans;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    int show;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws UserException, IOException {
        Guihua guihua = (Guihua) spec.root().userObject();
        for (Path folder : plans) {
            if (!Files.isDirectory(folder)) {
                throw new UserException("eval", "no-folder", folder);
            }
        }
        PlanComparer comparer = new PlanComparer(Rules.installed());
        Map<String, ComparisonScore> scores = ComparisonScore.families();
        List<String> without = new ArrayList<>();
        for (JudgedPairs pairs : JudgedPairs.folder(judged)) {
            Plan base = plan(pairs.base());
            Plan other = plan(pairs.other());
            if (base == null || other == null) {
                without.add(pairs.base() + "-" + pairs.other());
            } else {
                ComparisonScore.add(scores, pairs, comparer.compare(base, other));
            }
        }
        guihua.out().println("| family | P | R | F1 | outcome | n |");
        guihua.out().println("|---|---:|---:|---:|---:|---:|");
        scores.forEach((family, s) -> guihua.out()
                .println(String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %.3f | %.3f | %d |",
                        family,
                        s.precision(),
                        s.recall(),
                        s.f1(),
                        s.outcomeAccuracy(),
                        s.support())));
        scores.values().forEach(s -> s.misses().stream().limit(show).forEach(guihua.out()::println));
        if (!without.isEmpty()) {
            guihua.err().println(guihua.words().text("eval.compare.without", String.join(", ", without)));
        }
        return scores.values().stream().allMatch(s -> s.support() == 0) ? Guihua.DOCUMENTS_FAILED : 0;
    }

    private Plan plan(String name) throws IOException {
        for (Path folder : plans) {
            Path file = folder.resolve(name + ".json");
            if (Files.isRegularFile(file)) {
                return PlanJson.read(file);
            }
        }
        return null;
    }
}
