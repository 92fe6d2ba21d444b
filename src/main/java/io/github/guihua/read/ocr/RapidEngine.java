package io.github.guihua.read.ocr;

import io.github.guihua.child.ChildJvm;
import io.github.guihua.child.Frames;
import io.github.guihua.read.PageRecognizer.NoEngine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

/** PP-OCRv4 by RapidOCR's ONNX build, its models in the jar, in a child JVM that is started at the first picture. */
final class RapidEngine implements Engine {
    private static final int HEAP_MEGABYTES = 256;
    private static final int LONGEST_SIDE = 1024;
    private static final Duration LIMIT = Duration.ofSeconds(110);

    private final int threads;
    private final String main;
    private ChildJvm child;

    /**
     * @param threads of the engine: one where several engines share the machine
     */
    RapidEngine(int threads) {
        this(threads, RapidChild.class.getName());
    }

    /**
     * @param main class that a child runs
     */
    RapidEngine(int threads, String main) {
        this.threads = threads;
        this.main = main;
    }

    /** The native library is packed for one platform. */
    static boolean runsHere() {
        String arch = System.getProperty("os.arch");
        return System.getProperty("os.name").equals("Linux") && (arch.equals("amd64") || arch.equals("x86_64"));
    }

    @Override
    public List<TextLine> read(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("guihua-page", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            return read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** A picture that takes the engine down twice is a picture without text; an engine that does not start is worse. */
    private List<TextLine> read(Path picture) throws IOException {
        start();
        try {
            return ask(picture);
        } catch (IOException e) {
            start();
            try {
                return ask(picture);
            } catch (IOException again) {
                return List.of();
            }
        }
    }

    private void start() throws NoEngine {
        if (child == null || !child.alive()) {
            close();
            try {
                child = ChildJvm.start(
                        main, HEAP_MEGABYTES, List.of(Integer.toString(threads), Integer.toString(LONGEST_SIDE)));
            } catch (IOException e) {
                throw new NoEngine(e);
            }
        }
    }

    private List<TextLine> ask(Path picture) throws IOException {
        try {
            child.limit(LIMIT);
            Frames.sendBytes(child.out(), picture.toString().getBytes(StandardCharsets.UTF_8));
            return List.of(Frames.receive(child.in(), TextLine[].class));
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public String id() {
        return "ppocr-v4-" + LONGEST_SIDE;
    }

    @Override
    public void close() {
        if (child != null) {
            child.close();
            child = null;
        }
    }
}
