package io.github.guihua.web;

import io.github.guihua.model.Plan;
import io.github.guihua.read.Block;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Grid;
import io.github.guihua.read.Line;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.Page;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.pdf.PageImages;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The documents that plans were made from, where they are still to be had, unchanged. */
public final class Sources {
    private static final int KEPT = 4;
    private static final int LARGEST_KEPT = 12 << 20;
    private static final int PATIENCE_SECONDS = 20;
    private static final int DPI = 110;
    private static final int DRAWN_AT_ONCE = 2;

    private final List<Path> folders;
    private final Semaphore drawing = new Semaphore(DRAWN_AT_ONCE);
    private final Map<String, List<SourceLine>> texts = new LinkedHashMap<>(8, 0.75f, true);
    private final Map<String, byte[]> documents = new LinkedHashMap<>(8, 0.75f, true);

    /** A line as {@code evidence.line} counts them. */
    public record SourceLine(int ordinal, Integer page, String text) {}

    Sources(Settings settings) {
        List<Path> all = new ArrayList<>();
        all.add(settings.output().resolve("uploads"));
        all.addAll(settings.sources());
        this.folders = List.copyOf(all);
    }

    /** The document's bytes, where a folder has it and it is what the plan was made from. */
    public Optional<byte[]> bytes(Plan plan) {
        if (plan.source() == null
                || plan.source().file() == null
                || plan.source().sha256() == null) {
            return Optional.empty();
        }
        String sha = plan.source().sha256();
        synchronized (documents) {
            byte[] known = documents.get(sha);
            if (known != null) {
                return Optional.of(known);
            }
        }
        for (Path folder : folders) {
            byte[] found = unchanged(folder, plan.source().file(), sha);
            if (found != null) {
                if (found.length <= LARGEST_KEPT) {
                    keep(documents, sha, found);
                }
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    public static boolean pdf(Plan plan) {
        return plan.source() != null && "application/pdf".equals(plan.source().mediaType());
    }

    /** A page as PNG, {@value #DPI} pixels an inch. */
    public Optional<byte[]> picture(Plan plan, int page) throws UnreadableException {
        Optional<byte[]> bytes = pdf(plan) ? bytes(plan) : Optional.empty();
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        if (!turn()) {
            throw new ServiceUnavailableResponse("drawing");
        }
        try {
            return Optional.of(PageImages.png(bytes.get(), page, DPI));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        } finally {
            drawing.release();
        }
    }

    /** Waits until few enough pages are being drawn; not for ever, since a page may be made to take long. */
    private boolean turn() {
        try {
            return drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The document's lines in reading order; empty where it is not to be had. */
    public List<SourceLine> lines(Plan plan) throws IOException {
        Optional<byte[]> bytes = bytes(plan);
        if (bytes.isEmpty()) {
            return List.of();
        }
        String sha = plan.source().sha256();
        synchronized (texts) {
            if (texts.containsKey(sha)) {
                return texts.get(sha);
            }
        }
        List<SourceLine> lines;
        try {
            lines = read(bytes.get(), plan.source().file());
        } catch (UnreadableException e) {
            lines = List.of();
        }
        keep(texts, sha, lines);
        return lines;
    }

    private static List<SourceLine> read(byte[] bytes, String name) throws UnreadableException, IOException {
        List<SourceLine> all = new ArrayList<>();
        for (Page page : Reading.read(bytes, name, ReadOptions.DEFAULT.withOcr(OcrMode.OFF))
                .pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Line line) {
                    all.add(new SourceLine(line.ordinal(), page.number(), line.text()));
                } else if (block instanceof Grid grid) {
                    for (Cell cell : grid.cells()) {
                        cell.lines().forEach(l -> all.add(new SourceLine(l.ordinal(), page.number(), l.text())));
                    }
                }
            }
        }
        return all;
    }

    /**
     * Null where the folder has not the file of the digest. One that was ingested with others has its own name before that
     * of its files.
     */
    private static byte[] unchanged(Path folder, String name, String sha) {
        byte[] found = inside(folder, name);
        if (found != null && sha.equals(sha256(found))) {
            return found;
        }
        String own = folder.toAbsolutePath().normalize().getFileName() + "/";
        byte[] deeper = name.startsWith(own) ? inside(folder, name.substring(own.length())) : null;
        return deeper != null && sha.equals(sha256(deeper)) ? deeper : null;
    }

    /** Null where the folder has no such file, or the name leads out of it. */
    private static byte[] inside(Path folder, String name) {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(name).toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static <V> void keep(Map<String, V> cache, String key, V value) {
        synchronized (cache) {
            cache.put(key, value);
            if (cache.size() > KEPT) {
                cache.remove(cache.keySet().iterator().next());
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
