package io.github.guihua.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.guihua.PlanExtractor;
import io.github.guihua.clean.CleanText;
import io.github.guihua.clean.Element;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.eval.FamilyScore;
import io.github.guihua.eval.PlanScorer;
import io.github.guihua.eval.TextErrors;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.ocr.HardScan;
import io.github.guihua.read.ocr.Recognizer;
import io.github.guihua.rules.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Some pages of a PDF with text, spoilt in each way, against what the same pages say with their text. Arguments: the PDF,
 * pages ({@code 1,4-8}; {@code 0} for all), a folder for scans, plans and what was recognized, ways of spoiling (all).
 *
 * <pre>{@code
 * | BILEVEL | 0.953 | 0.41 % | indicators 0.875, tasks 0.981 |
 * }</pre>
 */
final class HardScanBenchmark {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final PlanExtractor plain;
    private final PlanExtractor recognizing;

    private HardScanBenchmark(Path folder, Recognizer recognizer) {
        this.folder = folder;
        this.plain = new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT);
        this.recognizing =
                new PlanExtractor(Rules.bundled(), new ReadOptions(OcrMode.RAPID, Long.MAX_VALUE, recognizer));
    }

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        Path folder = Path.of(args[2]);
        List<HardScan> ways = args.length == 3
                ? List.of(HardScan.values())
                : Arrays.stream(args).skip(3).map(HardScan::valueOf).toList();
        String name = file.getFileName().toString();
        try (Recognizer recognizer = Recognizer.of(OcrMode.RAPID, folder.resolve("recognized"))) {
            HardScanBenchmark benchmark = new HardScanBenchmark(folder, recognizer);
            byte[] text = pages(file, args[1]);
            Read gold = benchmark.read(benchmark.plain, text, "TEXT", name);
            System.out.println("| spoilt by | score | characters wrong | families below 1 |\n|---|---:|---:|---|");
            for (HardScan way : ways) {
                print(way, gold, benchmark.read(benchmark.recognizing, way.pdf(text), way.name(), name));
            }
        }
        System.exit(0);
    }

    private record Read(JsonNode plan, String words) {}

    private Read read(PlanExtractor extractor, byte[] pdf, String way, String name) throws Exception {
        Path own = Files.createDirectories(folder.resolve(way));
        Files.write(own.resolve(name), pdf);
        PlanExtractor.Stages stages = extractor.stages(pdf, name);
        byte[] plan = PlanJson.toBytes(stages.plan());
        Files.write(own.resolve(name.replaceFirst("\\.pdf$", ".json")), plan);
        return new Read(JSON.readTree(plan), words(stages.clean()));
    }

    private static String words(CleanText clean) {
        StringBuilder text = new StringBuilder();
        for (Element element : clean.elements()) {
            if (element instanceof Paragraph paragraph) {
                text.append(paragraph.text());
            } else if (element instanceof LogicalGrid grid) {
                grid.grid().cells().forEach(cell -> text.append(cell.text()));
            }
        }
        return text.toString();
    }

    private static void print(HardScan way, Read gold, Read found) {
        List<FamilyScore> scores = PlanScorer.normalized(gold.plan(), found.plan());
        double mean = scores.stream().mapToDouble(FamilyScore::f1).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.2f %% | %s |%n",
                way,
                mean,
                100 * TextErrors.of(gold.words(), found.words(), false).rate(),
                scores.stream()
                        .filter(score -> score.f1() < 0.9995)
                        .map(score -> String.format(Locale.ROOT, "%s %.3f", score.family(), score.f1()))
                        .collect(Collectors.joining(", ")));
    }

    private static byte[] pages(Path file, String which) throws IOException {
        try (PDDocument all = Loader.loadPDF(file.toFile());
                PDDocument some = new PDDocument()) {
            for (int number : numbers(which, all.getNumberOfPages())) {
                some.importPage(all.getPage(number - 1));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            some.save(out);
            return out.toByteArray();
        }
    }

    private static List<Integer> numbers(String which, int last) {
        return Stream.of((which.equals("0") ? "1-" + last : which).split(","))
                .map(range -> range.split("-"))
                .flatMap(ends -> IntStream.rangeClosed(
                                Integer.parseInt(ends[0]), Math.min(last, Integer.parseInt(ends[ends.length - 1])))
                        .boxed())
                .toList();
    }
}
