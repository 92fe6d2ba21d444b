package io.github.guihua.batch;

import io.github.guihua.message.Messages;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Works in a JVM of its own with a bounded heap. A hang is ended by killing it, and an exit, a crash or an
 * out-of-memory costs the one document; the worker is then no longer {@link #usable()} and is replaced.
 *
 * <p>They talk over a loopback socket and not over standard output, which native libraries write to.
 */
final class ChildWorker implements Worker {
    /** What HotSpot's {@code ExitOnOutOfMemoryError} exits with. */
    static final int OUT_OF_MEMORY = 3;

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final Messages words;
    private boolean usable = true;

    private ChildWorker(Process process, Socket socket, Messages words) throws IOException {
        this.process = process;
        this.socket = socket;
        this.words = words;
        this.in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new java.io.BufferedOutputStream(socket.getOutputStream()));
    }

    /** Starts a child and waits until it has reported. */
    static ChildWorker start(WorkerOptions options) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout((int) START.toMillis());
            Process process = launch(options, door.getLocalPort(), token);
            try {
                return new ChildWorker(process, admit(door, token, process), Messages.of("batch", options.locale()));
            } catch (IOException e) {
                process.destroyForcibly();
                throw e;
            }
        }
    }

    private static Process launch(WorkerOptions options, int port, String token) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + (System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null"),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), options.child()));
        command.add(Integer.toString(port));
        command.addAll(options.toArguments());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(ChildMain.TOKEN, token);
        return builder.start();
    }

    /** Waits for the one caller that knows the token. */
    private static Socket admit(ServerSocket door, String token, Process process) throws IOException {
        door.setSoTimeout(250);
        long giveUp = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                Socket caller = door.accept();
                caller.setSoTimeout((int) START.toMillis());
                caller.setTcpNoDelay(true);
                byte[] shown = Wire.receiveBytes(new DataInputStream(caller.getInputStream()));
                if (token.equals(new String(shown, StandardCharsets.US_ASCII))) {
                    return caller;
                }
                caller.close();
            } catch (SocketTimeoutException e) {
                if (!process.isAlive() || System.nanoTime() > giveUp) {
                    throw new IOException("the child did not start", e);
                }
            }
        }
    }

    @Override
    public Work run(Input input, Duration limit) {
        long start = System.nanoTime();
        try {
            socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, limit.toMillis()));
            Wire.send(out, new Wire.Request(input.name(), input.file().toUri().toString(), input.bytes()));
            Outcome outcome = Wire.receive(in, Outcome.class);
            byte[] plan = Wire.receiveBytes(in);
            return new Work(outcome, plan.length == 0 ? null : plan);
        } catch (SocketTimeoutException e) {
            close();
            return lost(Status.TIMEOUT, words.text("status-detail.timeout", limit.toSeconds()), start);
        } catch (IOException e) {
            return gone(start);
        }
    }

    private Work gone(long start) {
        int code = exitCode();
        close();
        return code == OUT_OF_MEMORY
                ? lost(Status.OUT_OF_MEMORY, words.text("status-detail.memory"), start)
                : lost(Status.CRASHED, words.text("status-detail.crashed", code), start);
    }

    private int exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Work lost(Status status, String message, long start) {
        double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1000.0;
        return new Work(Outcome.failed(status, message, seconds), null);
    }

    @Override
    public boolean usable() {
        return usable && process.isAlive();
    }

    /** The child's process id, for tests that kill it. */
    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        usable = false;
        process.destroyForcibly();
        try {
            socket.close();
        } catch (IOException e) {
            return;
        }
    }
}
