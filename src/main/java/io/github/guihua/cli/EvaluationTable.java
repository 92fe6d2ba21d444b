package io.github.guihua.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.guihua.eval.Evaluation;
import io.github.guihua.eval.FamilyScore;
import io.github.guihua.message.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints an evaluation: a row for each document and figure, a column for each family. */
final class EvaluationTable {
    private final PrintWriter out;
    private final Messages words;
    private final int show;

    /** @param show how many misses of each family to print below a document's rows */
    EvaluationTable(PrintWriter out, Messages words, int show) {
        this.out = out;
        this.words = words;
        this.show = show;
    }

    void json(Evaluation evaluation) throws IOException {
        out.println(new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(Map.of(
                        "documents", evaluation.documents(),
                        "mean", evaluation.means(),
                        "overall", evaluation.overall(),
                        "without", evaluation.without())));
    }

    void print(Evaluation evaluation) {
        List<String> families = List.copyOf(evaluation.means().keySet());
        out.println("| | " + String.join(" | ", families) + " |");
        out.println("|---|" + "---:|".repeat(families.size()));
        evaluation.documents().forEach((name, d) -> {
            row(name, families, d.normalized(), f -> figure(f.f1()));
            row(name + " " + words.text("eval.strict"), families, d.strict(), f -> figure(f.f1()));
            row(name + " P", families, d.normalized(), f -> figure(f.precision()));
            row(name + " R", families, d.normalized(), f -> figure(f.recall()));
            row(name + " n", families, d.normalized(), f -> Integer.toString(f.support()));
            misses(name, d.normalized());
        });
        out.println("| " + words.text("eval.mean") + " | "
                + evaluation.means().values().stream()
                        .map(EvaluationTable::figure)
                        .collect(Collectors.joining(" | "))
                + " |");
        out.println(words.text(
                "eval.overall",
                figure(evaluation.overall()),
                evaluation.documents().size(),
                evaluation.without().size()));
    }

    private void row(String name, List<String> families, List<FamilyScore> scores, Function<FamilyScore, String> cell) {
        Map<String, String> byFamily = scores.stream().collect(Collectors.toMap(FamilyScore::family, cell));
        out.println("| " + name + " | "
                + families.stream().map(f -> byFamily.getOrDefault(f, "-")).collect(Collectors.joining(" | "))
                + " |");
    }

    private void misses(String name, List<FamilyScore> scores) {
        for (FamilyScore f : scores) {
            f.missing().stream().limit(show).forEach(m -> out.println("  " + name + " " + f.family() + " - " + m));
            f.extra().stream().limit(show).forEach(m -> out.println("  " + name + " " + f.family() + " + " + m));
        }
    }

    static String figure(double v) {
        return String.format(Locale.ROOT, "%.3f", v);
    }
}
