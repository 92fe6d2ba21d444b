package io.github.guihua.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
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

/** The parent's half: a running child that has shown its token. Not for several threads at once. */
public final class ChildJvm implements AutoCloseable {
    /** What HotSpot's {@code ExitOnOutOfMemoryError} exits with. */
    public static final int OUT_OF_MEMORY = 3;

    private static final Duration START = Duration.ofSeconds(60);

    private final Process process;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private ChildJvm(Process process, Socket socket) throws IOException {
        this.process = process;
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @param main class whose {@code main} calls {@link ChildSide#serve}
     * @param heapMegabytes its largest heap
     * @throws IOException where it cannot be started
     */
    public static ChildJvm start(String main, int heapMegabytes, List<String> args) throws IOException {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = launch(main, heapMegabytes, args, door.getLocalPort(), token);
            try {
                return new ChildJvm(process, admit(door, token, process));
            } catch (IOException e) {
                process.destroyForcibly();
                throw e;
            }
        }
    }

    private static Process launch(String main, int heapMegabytes, List<String> args, int port, String token)
            throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + (windows ? "NUL" : "/dev/null"),
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
        String home = System.getProperty("guihua.home");
        if (home != null) {
            command.add("-Dguihua.home=" + home);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main, Integer.toString(port)));
        command.addAll(args);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(ChildSide.TOKEN, token);
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
                byte[] shown = Frames.receiveBytes(new DataInputStream(caller.getInputStream()));
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

    public DataInputStream in() {
        return in;
    }

    public DataOutputStream out() {
        return out;
    }

    /** How long reading an answer may wait before it throws {@link SocketTimeoutException}. */
    public void limit(Duration limit) throws IOException {
        socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, limit.toMillis()));
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Of a child that has hung up; -1 where it lingers. */
    public int exitCode() {
        try {
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Kills it and all that it has started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            socket.close();
        } catch (IOException e) {
            return;
        }
    }
}
