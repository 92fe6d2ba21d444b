package io.github.guihua.batch;

import io.github.guihua.cli.Guihua;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The command line in a JVM of its own, with what it said. */
record GuihuaProcess(Process process, Path said) {
    /** What a shell calls an end by SIGTERM. */
    static final int TERMINATED = 143;

    private static final long PATIENCE_SECONDS = 120;

    static GuihuaProcess start(Path folder, String... args) throws IOException {
        return start(folder, List.of(), args);
    }

    /**
     * @param folder for the file that takes what it says
     * @param before command that runs the command given to it
     */
    static GuihuaProcess start(Path folder, List<String> before, String... args) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Guihua.class.getName()));
        command.addAll(List.of(args));
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new GuihuaProcess(process, said);
    }

    /** Waits until something holds while the process runs. */
    boolean waitFor(BooleanSupplier what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!what.getAsBoolean()) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                return false;
            }
        }
        return true;
    }

    /** The exit code; -1 where it does not end. */
    int exit() throws InterruptedException {
        return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    String output() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            return "";
        }
    }
}
