package io.github.guihua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Linux says of a process; -1 where the system does not say. */
final class Proc {
    private Proc() {}

    static long rssMegabytes(long pid) {
        return megabytes(pid, "VmRSS:");
    }

    /** The most that it ever had. */
    static long peakRssMegabytes(long pid) {
        return megabytes(pid, "VmHWM:");
    }

    private static long megabytes(long pid, String what) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(l -> l.startsWith(what))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) >> 10)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    static long openFiles(long pid) {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.count();
        } catch (IOException e) {
            return -1;
        }
    }
}
