package io.github.guihua.batch;

import io.github.guihua.message.EnvironmentException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The folder that a run writes to: {@code plans/}, {@code catalog.jsonl}, {@code ledger}, {@code index/} and, while a
 * run is on, {@code work/}. Held by one run at a time through a lock on {@code .lock}.
 */
public final class OutputFolder implements Closeable {
    /** Ending of a file that is not yet completely written. */
    private static final String ASIDE = ".new";

    private final Path root;
    private final FileChannel lockFile;

    private OutputFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /**
     * Makes the folder where it is missing, and locks it.
     *
     * @throws EnvironmentException where it cannot be written or another run holds it
     */
    public static OutputFolder lock(Path root) throws EnvironmentException {
        FileChannel channel = null;
        try {
            Files.createDirectories(root.resolve("plans"));
            channel = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new EnvironmentException("batch", "error.locked", root);
            }
            OutputFolder folder = new OutputFolder(root, channel);
            folder.clearWork();
            folder.clearAsides();
            return folder;
        } catch (OverlappingFileLockException e) {
            release(channel);
            throw new EnvironmentException(e, "batch", "error.locked", root);
        } catch (IOException e) {
            release(channel);
            throw new EnvironmentException(e, "batch", "error.unwritable", root, reason(e));
        }
    }

    private static void release(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // What is said of the folder matters more.
            return;
        }
    }

    public Path root() {
        return root;
    }

    public Path plans() {
        return root.resolve("plans");
    }

    public Path ledger() {
        return root.resolve("ledger");
    }

    public Path catalog() {
        return root.resolve("catalog.jsonl");
    }

    public Path index() {
        return root.resolve("index");
    }

    /** There while documents are read in the run's own JVM: where it is found, that JVM did not survive them. */
    Path readingHere() {
        return root.resolve(".reading");
    }

    /** For what a run needs only while it is on: unpacked archives. */
    Path work() {
        return root.resolve("work");
    }

    /**
     * Writes a plan so that readers see the old bytes or the new, and a power cut leaves one of them.
     *
     * @param name relative to {@code plans/}, as {@link PlanNames} gives it
     */
    void writePlan(String name, byte[] json) throws IOException {
        Path target = plans().resolve(name).normalize();
        if (!target.startsWith(plans())) {
            throw new IOException("a plan's name leaves the folder: " + name);
        }
        Files.createDirectories(target.getParent());
        replace(target, json);
    }

    /** Takes away the plan of a document that has none any more. */
    void deletePlan(String name) throws IOException {
        Path target = plans().resolve(name).normalize();
        if (target.startsWith(plans()) && Files.deleteIfExists(target)) {
            syncFolder(target.getParent());
        }
    }

    static void replace(Path target, byte[] bytes) throws IOException {
        Path aside = target.resolveSibling("." + target.getFileName() + ASIDE);
        try {
            try (FileChannel out = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
        syncFolder(target.getParent());
    }

    /** A rename is only durable once its folder is synced; not every platform lets a folder be opened. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        try (lockFile) {
            clearWork();
        }
    }

    /** What a run that was killed had half written. */
    private void clearAsides() throws IOException {
        try (Stream<Path> files = Files.find(plans(), Integer.MAX_VALUE, (p, a) -> a.isRegularFile() && aside(p))) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static boolean aside(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(ASIDE);
    }

    private void clearWork() throws IOException {
        if (!Files.exists(work())) {
            return;
        }
        try (Stream<Path> files = Files.walk(work())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message.replaceAll("\\s+", " "));
    }
}
