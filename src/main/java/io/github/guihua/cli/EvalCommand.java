package io.github.guihua.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.guihua.eval.Evaluation;
import io.github.guihua.eval.FamilyScore;
import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code guihua eval --gold DIR [--pred DIR]}: extracted plans against hand-made ones. */
@Command(
        name = "eval",
        sortOptions = false,
        subcommands = {EvalSearchCommand.class, EvalCompareCommand.class})
final class EvalCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @ParentCommand
    Guihua guihua;

    @Option(names = "--gold", paramLabel = "DIR")
    Path gold;

    @Option(names = "--pred", paramLabel = "DIR")
    Path pred;

    @Option(names = "--show", paramLabel = "N", defaultValue = "0")
    int show;

    @Option(names = "--json")
    boolean json;

    @Option(names = "--floors", paramLabel = "FILE")
    Path floors;

    @Override
    public Integer call() throws UserException, IOException {
        if (gold == null) {
            throw new UserException("eval", "gold-missing");
        }
        Evaluation evaluation =
                Evaluation.of(gold, pred == null ? Output.folder().resolve("plans") : pred);
        if (json) {
            guihua.out()
                    .println(JSON.writeValueAsString(Map.of(
                            "documents", evaluation.documents(),
                            "mean", evaluation.means(),
                            "overall", evaluation.overall(),
                            "without", evaluation.without())));
        } else {
            table(evaluation);
        }
        List<String> below = below(evaluation);
        below.forEach(guihua.err()::println);
        return below.isEmpty() && evaluation.without().isEmpty() ? 0 : Guihua.DOCUMENTS_FAILED;
    }

    private void table(Evaluation evaluation) {
        List<String> families = List.copyOf(evaluation.means().keySet());
        guihua.out().println("| | " + String.join(" | ", families) + " |");
        guihua.out().println("|---|" + "---:|".repeat(families.size()));
        evaluation.documents().forEach((name, d) -> {
            row(name, families, d.normalized(), f -> figure(f.f1()));
            row(name + " " + guihua.words().text("eval.strict"), families, d.strict(), f -> figure(f.f1()));
            row(name + " P", families, d.normalized(), f -> figure(f.precision()));
            row(name + " R", families, d.normalized(), f -> figure(f.recall()));
            row(name + " n", families, d.normalized(), f -> Integer.toString(f.support()));
            misses(name, d.normalized());
        });
        guihua.out()
                .println("| " + guihua.words().text("eval.mean") + " | "
                        + evaluation.means().values().stream()
                                .map(EvalCommand::figure)
                                .collect(Collectors.joining(" | "))
                        + " |");
        guihua.out()
                .println(guihua.words()
                        .text(
                                "eval.overall",
                                figure(evaluation.overall()),
                                evaluation.documents().size(),
                                evaluation.without().size()));
    }

    private void row(String name, List<String> families, List<FamilyScore> scores, Function<FamilyScore, String> cell) {
        Map<String, String> byFamily = scores.stream().collect(Collectors.toMap(FamilyScore::family, cell));
        guihua.out()
                .println("| " + name + " | "
                        + families.stream()
                                .map(f -> byFamily.getOrDefault(f, "-"))
                                .collect(Collectors.joining(" | "))
                        + " |");
    }

    private void misses(String name, List<FamilyScore> scores) {
        for (FamilyScore f : scores) {
            f.missing().stream().limit(show).forEach(m -> guihua.out()
                    .println("  " + name + " " + f.family() + " - " + m));
            f.extra().stream().limit(show).forEach(m -> guihua.out()
                    .println("  " + name + " " + f.family() + " + " + m));
        }
    }

    /** Families that are under the floor that the file gives them: {@code {"outline": 0.95, "overall": 0.97}}. */
    private List<String> below(Evaluation evaluation) throws IOException, UserException {
        List<String> below = new ArrayList<>();
        if (floors == null) {
            return below;
        }
        JsonNode wanted = JSON.readTree(floors.toFile());
        if (wanted == null || !wanted.isObject()) {
            throw new UserException("eval", "no-floors", floors);
        }
        Map<String, Double> means = evaluation.means();
        wanted.properties().forEach(e -> {
            double have = e.getKey().equals("overall") ? evaluation.overall() : means.getOrDefault(e.getKey(), 0.0);
            if (have < e.getValue().asDouble()) {
                below.add(guihua.words()
                        .text(
                                "eval.below",
                                e.getKey(),
                                figure(have),
                                figure(e.getValue().asDouble())));
            }
        });
        return below;
    }

    private static String figure(double v) {
        return String.format(Locale.ROOT, "%.3f", v);
    }
}
