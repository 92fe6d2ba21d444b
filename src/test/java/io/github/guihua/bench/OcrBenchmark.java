package io.github.guihua.bench;

import io.github.guihua.read.OcrMode;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.ocr.Recognizer;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How long the first pages of a scan take, and what the engine's process holds at most: one engine with all cores, then
 * two that share them, each with half of the pages. Arguments: a PDF of scans, number of pages (4).
 */
final class OcrBenchmark {
    private OcrBenchmark() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 4;
        List<byte[]> pages = pages(Path.of(args[0]), count);
        System.out.printf(
                "%d pages, %d cores%n", pages.size(), Runtime.getRuntime().availableProcessors());
        double one = run(pages, 1);
        double two = run(pages, 2);
        System.out.printf("two engines gain %.2f times%n", one / two);
        System.exit(0);
    }

    /** Seconds, the engines already started. */
    private static double run(List<byte[]> pages, int engines) throws Exception {
        List<Recognizer> recognizers = new ArrayList<>();
        for (int i = 0; i < engines; i++) {
            recognizers.add(Recognizer.of(OcrMode.RAPID, null, engines));
            read(pages.get(0), recognizers.get(i));
        }
        ExecutorService pool = Executors.newFixedThreadPool(engines);
        long start = System.nanoTime();
        List<Future<?>> halves = new ArrayList<>();
        for (int i = 0; i < engines; i++) {
            int first = i;
            halves.add(pool.submit(() -> {
                for (int page = first; page < pages.size(); page += engines) {
                    read(pages.get(page), recognizers.get(first));
                }
                return null;
            }));
        }
        for (Future<?> half : halves) {
            half.get();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        long peak = ProcessHandle.current()
                .descendants()
                .mapToLong(child -> Proc.peakRssMegabytes(child.pid()))
                .max()
                .orElse(-1);
        System.out.printf(
                "%d engine(s)  %5.2f s/page  %5.1f s in all  peak RSS of an engine's process %d MB%n",
                engines, seconds / pages.size(), seconds, peak);
        recognizers.forEach(Recognizer::close);
        return seconds;
    }

    private static void read(byte[] page, Recognizer recognizer) throws Exception {
        Reading.read(page, "page.pdf", new ReadOptions(OcrMode.RAPID, Long.MAX_VALUE, recognizer));
    }

    private static List<byte[]> pages(Path file, int count) throws Exception {
        List<byte[]> pages = new ArrayList<>();
        try (PDDocument scan = Loader.loadPDF(Files.readAllBytes(file))) {
            for (int i = 0; i < Math.min(count, scan.getNumberOfPages()); i++) {
                try (PDDocument single = new PDDocument()) {
                    single.importPage(scan.getPage(i));
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    single.save(out);
                    pages.add(out.toByteArray());
                }
            }
        }
        return pages;
    }
}
