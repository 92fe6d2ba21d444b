package io.github.guihua.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.PlanExtractor;
import io.github.guihua.clean.CleanText;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.eval.PlanWords;
import io.github.guihua.eval.TextErrors;
import io.github.guihua.message.UserException;
import io.github.guihua.model.PlanJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guihua eval text FILE --reference FILE}: the characters that reading a document got wrong. */
@Command(name = "text", sortOptions = false)
final class EvalTextCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParentCommand
    private EvalCommand eval;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--reference", paramLabel = "FILE", required = true)
    private Path reference;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--show", paramLabel = "N", defaultValue = "10")
    private int show;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--most", paramLabel = "PERCENT")
    private Double most;

    @Override
    public Integer call() throws UserException, IOException {
        boolean plans = plan(reference) || plan(file);
        TextErrors errors = TextErrors.of(text(reference, plans), text(file, plans), strict);
        if (json) {
            eval.guihua.out().println(JSON.writeValueAsString(Map.of("errors", errors, "rate", errors.rate())));
        } else {
            print(errors);
        }
        return most != null && 100 * errors.rate() > most ? Guihua.DOCUMENTS_FAILED : 0;
    }

    private static boolean plan(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** A document's own text from its first line to its last, or, to stand beside a plan, its plan's. */
    private String text(Path path, boolean ofPlan) throws UserException, IOException {
        if (plan(path)) {
            return PlanWords.of(path);
        }
        PlanExtractor.Stages stages = SourceFile.stages(eval.guihua, path);
        return ofPlan ? PlanWords.of(PlanJson.toBytes(stages.plan())) : words(stages.clean());
    }

    private static String words(CleanText clean) {
        StringBuilder text = new StringBuilder();
        for (Element element : clean.elements()) {
            if (element instanceof Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            } else if (element instanceof LogicalGrid grid) {
                grid.grid().cells().forEach(cell -> text.append(cell.text()).append('\n'));
            }
        }
        return text.toString();
    }

    private void print(TextErrors errors) {
        eval.guihua
                .out()
                .println(eval.guihua
                        .words()
                        .text(
                                "eval.text.rate",
                                String.format(Locale.ROOT, "%.2f", 100 * errors.rate()),
                                errors.substituted() + errors.missing() + errors.added(),
                                errors.characters(),
                                errors.substituted(),
                                errors.missing(),
                                errors.added()));
        String differences = errors.differences().entrySet().stream()
                .limit(Math.max(0, show))
                .map(e -> "  " + e.getValue() + " × " + e.getKey())
                .collect(Collectors.joining("\n"));
        if (!differences.isEmpty()) {
            eval.guihua.out().println(differences);
        }
    }
}
