package io.github.guihua.batch;

import io.github.guihua.read.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A child JVM that does what mock documents tell it: {@code mock:hang}, {@code mock:exit}, {@code mock:memory},
 * {@code mock:stack}, {@code mock:throw}, {@code mock:halt}. Everything else it reads for real.
 */
public final class MockChild {
    private MockChild() {}

    public static void main(String[] args) throws InterruptedException {
        ChildMain.serve(args, (options, pulse) -> {
            Extraction.Extractor real = options.extractor(pulse);
            return (bytes, name) -> {
                obey(new String(bytes, StandardCharsets.UTF_8).strip());
                return real.extract(bytes, name);
            };
        });
    }

    static void obey(String document) throws UnreadableException, IOException {
        switch (document) {
            case "mock:hang" -> hang();
            case "mock:exit" -> System.exit(0);
            case "mock:halt" -> Runtime.getRuntime().halt(134);
            case "mock:memory" -> exhaust();
            case "mock:stack" -> recurse(0);
            case "mock:throw" -> throw new IllegalStateException("mock");
            default -> {}
        }
    }

    private static void hang() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                continue;
            }
        }
    }

    private static void exhaust() {
        List<long[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new long[1 << 20]);
        }
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }
}
