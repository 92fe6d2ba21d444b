package io.github.guihua.bench;

import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How long reading PDFs takes beside PDFBox's own PDFTextStripper on the same files, warm, and what a second thread
 * gains. Arguments: PDF files or folders, by default the text-layer PDFs of {@code ../shared}.
 */
final class ReadBenchmark {
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 12;

    private record Document(String name, byte[] bytes, int pages) {}

    private interface Work {
        void on(Document document) throws Exception;
    }

    private ReadBenchmark() {}

    public static void main(String[] args) throws Exception {
        List<Path> paths = args.length > 0
                ? Stream.of(args).map(Path::of).toList()
                : List.of(Path.of("../shared/corpus"), Path.of("../shared/real/pdf"));
        List<Document> documents = documents(paths);
        int pages = documents.stream().mapToInt(Document::pages).sum();
        System.out.printf(
                "%d PDFs with a text layer, %d pages, mean of %d warm rounds%n", documents.size(), pages, ROUNDS);
        for (int i = 0; i < WARM_UP; i++) {
            round(documents, ReadBenchmark::strip);
            round(documents, ReadBenchmark::read);
        }
        double strip = 0;
        double read = 0;
        double load = 0;
        for (int i = 0; i < ROUNDS; i++) {
            strip += round(documents, ReadBenchmark::strip);
            read += round(documents, ReadBenchmark::read);
            load += round(documents, ReadBenchmark::load);
        }
        double perPage = 1.0 / ROUNDS / pages;
        System.out.printf("PDFTextStripper      %6.3f ms/page%n", strip * perPage);
        System.out.printf("  opening alone      %6.3f ms/page%n", load * perPage);
        System.out.printf(
                "Reading.read         %6.3f ms/page   %.2f times PDFTextStripper%n", read * perPage, read / strip);
        System.out.printf("two threads          %.2f times one%n", parallelGain(documents));
    }

    private static double parallelGain(List<Document> documents) throws Exception {
        double one = 0;
        double two = 0;
        for (int i = 0; i < ROUNDS; i++) {
            one += round(documents, ReadBenchmark::read) * 2;
            long start = System.nanoTime();
            Thread other = new Thread(() -> quietly(documents));
            other.start();
            round(documents, ReadBenchmark::read);
            other.join();
            two += (System.nanoTime() - start) / 1e6;
        }
        return one / two;
    }

    private static void quietly(List<Document> documents) {
        try {
            round(documents, ReadBenchmark::read);
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

    private static void read(Document document) throws Exception {
        Reading.read(document.bytes, document.name, ReadOptions.DEFAULT);
    }

    private static void strip(Document document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(document.bytes))) {
            new PDFTextStripper().getText(pdf);
        }
    }

    private static void load(Document document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBuffer(document.bytes))) {
            pdf.getNumberOfPages();
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
