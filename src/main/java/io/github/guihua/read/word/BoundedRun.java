package io.github.guihua.read.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A foreign program that is given a while and no more. It dies with all that it has started, also what outlives its
 * parent: they are counted while it runs.
 */
final class BoundedRun {
    private static final int LOOK_MILLIS = 50;

    private final Duration limit;
    private final Bound bound;

    /** Looked at all the while. */
    interface Bound {
        boolean kept() throws IOException;
    }

    BoundedRun(Duration limit, Bound bound) {
        this.limit = limit;
        this.bound = bound;
    }

    /** @return whether it ended by itself, well, in time and within bounds */
    boolean of(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<ProcessHandle> family = new HashSet<>();
        try {
            process.getOutputStream().close();
            long giveUp = System.nanoTime() + limit.toNanos();
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                process.descendants().forEach(family::add);
                if (System.nanoTime() > giveUp || !bound.kept()) {
                    return false;
                }
            }
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            kill(process, family);
        }
    }

    /** Until nothing new turns up: one that is about to die may still start another. */
    private static void kill(Process process, Set<ProcessHandle> family) {
        family.add(process.toHandle());
        boolean grown = true;
        while (grown) {
            Set<ProcessHandle> found = new HashSet<>();
            family.forEach(member -> member.descendants().forEach(found::add));
            family.forEach(ProcessHandle::destroyForcibly);
            grown = family.addAll(found);
        }
    }

    /** What cannot be deleted, since a dying process still writes, is left to the machine's own cleaning. */
    static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
