package io.github.guihua.batch;

import io.github.guihua.message.EnvironmentException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * The folder that a run writes to: {@code plans/}, {@code catalog.jsonl}, {@code ledger}, {@code index/} and, while a
 * run is on, {@code work/}. Held by one run at a time through a lock on {@code .lock}.
 */
public final class OutputFolder implements Closeable {
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
            if (Holder.isThisProcess(root)) {
                throw new EnvironmentException("batch", "error.locked", root);
            }
            channel = FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new EnvironmentException("batch", "error.locked", root);
            }
            Holder.write(root);
            OutputFolder folder = new OutputFolder(root, channel);
            DurableFiles.delete(folder.work());
            folder.clearAsides();
            return folder;
        } catch (OverlappingFileLockException e) {
            release(channel);
            throw new EnvironmentException(e, "batch", "error.locked", root);
        } catch (IOException e) {
            release(channel);
            throw new EnvironmentException(e, "batch", "error.unwritable", root, DurableFiles.reason(e));
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
     * Where a plan is, or is to be.
     *
     * @param name relative to {@code plans/}, as {@link PlanNames} gives it
     */
    Path plan(String name) throws IOException {
        Path file = plans().resolve(name).normalize();
        if (!file.startsWith(plans())) {
            throw new IOException("a plan's name leaves the folder: " + name);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try (lockFile) {
            DurableFiles.delete(work());
            Holder.clear(root);
        }
    }

    /** What a run that was killed had half written. */
    private void clearAsides() throws IOException {
        try (Stream<Path> files =
                Files.find(plans(), Integer.MAX_VALUE, (p, a) -> a.isRegularFile() && DurableFiles.aside(p))) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
