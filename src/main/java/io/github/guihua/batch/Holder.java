package io.github.guihua.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Which process holds an output folder. The lock itself cannot be asked: where a process closes any channel on a locked
 * file, POSIX drops all its locks on it, and a second attempt from within would open the folder to other processes.
 */
final class Holder {
    private static final String FILE = ".holder";

    private Holder() {}

    static boolean isThisProcess(Path root) throws IOException {
        try {
            return Files.readString(root.resolve(FILE)).equals(thisProcess());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** After the lock was had. */
    static void write(Path root) throws IOException {
        Files.writeString(root.resolve(FILE), thisProcess());
    }

    static void clear(Path root) throws IOException {
        Files.deleteIfExists(root.resolve(FILE));
    }

    /** With its start: numbers are given again. */
    private static String thisProcess() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + " " + self.info().startInstant().orElse(Instant.EPOCH);
    }
}
