package io.github.guihua.bench;

import io.github.guihua.clean.CleanText;
import io.github.guihua.clean.Cleaner;
import io.github.guihua.extract.FactExtractor;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.Segmenter;
import io.github.guihua.segment.Segments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How long PDFs take from file to JSON beside PDFBox's own PDFTextStripper on the same files, warm, which stage takes
 * how much of it, and what a second thread gains. Arguments: PDF files or folders, by default the text-layer PDFs of {@code ../shared}.
 */
final class ReadBenchmark {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 12;

    private record Document(String name, byte[] bytes, int pages) {}

    private interface Work {
        void on(Document document) throws Exception;
    }

    private static final List<String> STAGES = List.of("read", "clean", "segment", "extract", "json");

    private final long[] stages = new long[STAGES.size()];
    private final Cleaner cleaner;
    private final Segmenter segmenter;
    private final FactExtractor facts;

    private ReadBenchmark(Rules rules) {
        cleaner = new Cleaner(rules);
        segmenter = new Segmenter(rules);
        facts = new FactExtractor(rules);
    }

    public static void main(String[] args) throws Exception {
        List<Path> paths = args.length > 0
                ? Stream.of(args).map(Path::of).toList()
                : List.of(Path.of("../shared/corpus"), Path.of("../shared/real/pdf"));
        List<Document> documents = documents(paths);
        int pages = documents.stream().mapToInt(Document::pages).sum();
        System.out.printf(
                "%d PDFs with a text layer, %d pages, mean of %d warm rounds%n", documents.size(), pages, ROUNDS);
        ReadBenchmark benchmark = new ReadBenchmark(Rules.bundled());
        for (int i = 0; i < WARM_UP; i++) {
            round(documents, ReadBenchmark::strip);
            round(documents, benchmark::plan);
        }
        Arrays.fill(benchmark.stages, 0);
        double strip = 0;
        double plan = 0;
        for (int i = 0; i < ROUNDS; i++) {
            strip += round(documents, ReadBenchmark::strip);
            plan += round(documents, benchmark::plan);
        }
        double perPage = 1.0 / ROUNDS / pages;
        System.out.printf("PDFTextStripper  %6.3f ms/page%n", strip * perPage);
        System.out.printf(
                "file to JSON     %6.3f ms/page   %.2f times PDFTextStripper%n", plan * perPage, plan / strip);
        for (int i = 0; i < STAGES.size(); i++) {
            double time = benchmark.stages[i] / 1e6;
            System.out.printf(
                    "  %-8s       %6.3f ms/page   %2.0f %%   %.2f times%n",
                    STAGES.get(i), time * perPage, 100 * time / plan, time / strip);
        }
        System.out.printf("two threads      %.2f times one%n", benchmark.parallelGain(documents));
    }

    private double parallelGain(List<Document> documents) throws Exception {
        double one = 0;
        double two = 0;
        for (int i = 0; i < ROUNDS; i++) {
            one += round(documents, this::plan) * 2;
            long start = System.nanoTime();
            Thread other = new Thread(() -> quietly(documents));
            other.start();
            round(documents, this::plan);
            other.join();
            two += (System.nanoTime() - start) / 1e6;
        }
        return one / two;
    }

    private void quietly(List<Document> documents) {
        try {
            round(documents, this::plan);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Milliseconds. */
    private static double round(List<Document> documents, Work work) throws Exception {
        long start = System.nanoTime();
        for (Document document : documents) {
            work.on(document);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void plan(Document document) throws Exception {
        long[] at = new long[STAGES.size() + 1];
        at[0] = System.nanoTime();
        SourceDocument source = Reading.read(document.bytes, document.name, ReadOptions.DEFAULT);
        at[1] = System.nanoTime();
        CleanText clean = cleaner.clean(source);
        at[2] = System.nanoTime();
        Segments segments = segmenter.segment(clean);
        at[3] = System.nanoTime();
        Plan plan = facts.extract(segments);
        at[4] = System.nanoTime();
        PlanJson.toBytes(plan);
        at[5] = System.nanoTime();
        synchronized (stages) {
            for (int i = 0; i < stages.length; i++) {
                stages[i] += at[i + 1] - at[i];
            }
        }
    }

    private static void strip(Document document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(document.bytes))) {
            new PDFTextStripper().getText(pdf);
        }
    }

    private static List<Document> documents(List<Path> paths) throws Exception {
        List<Document> documents = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".pdf"))
                        .sorted()
                        .toList()) {
                    add(file, documents);
                }
            }
        }
        return documents;
    }

    private static void add(Path file, List<Document> documents) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (!new PDFTextStripper().getText(pdf).isBlank()) {
                documents.add(new Document(file.getFileName().toString(), bytes, pdf.getNumberOfPages()));
            }
        }
    }
}
