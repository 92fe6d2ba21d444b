package io.github.guihua.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The child's half: connects, makes ready, shows the token, answers until the parent hangs up or dies. */
public final class ChildSide {
    static final String TOKEN = "GUIHUA_CHILD_TOKEN";

    /** Deep outlines and form fields recurse; a bigger stack turns most overflows into plans. */
    public static final long STACK_BYTES = 16L << 20;

    private ChildSide() {}

    /** Makes ready; what it returns answers one request each time it is called. */
    public interface Service {
        Answering open(List<String> args) throws Exception;
    }

    /** Reads a request and writes its answer. */
    public interface Answering {
        void answer(DataInputStream in, DataOutputStream out) throws Exception;
    }

    /**
     * @param args of the child's {@code main}: the port, then the service's own
     */
    public static void serve(String[] args, Service service) throws InterruptedException {
        ProcessHandle.current().parent().ifPresent(p -> p.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
        Thread work = new Thread(null, () -> converse(args, service), "guihua-child", STACK_BYTES);
        work.start();
        work.join();
    }

    private static void converse(String[] args, Service service) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16))) {
            socket.setTcpNoDelay(true);
            Answering answering = service.open(Arrays.asList(args).subList(1, args.length));
            Frames.sendBytes(out, System.getenv(TOKEN).getBytes(StandardCharsets.US_ASCII));
            while (true) {
                answering.answer(in, out);
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(ChildJvm.OUT_OF_MEMORY);
        } catch (Exception e) {
            System.err.println("guihua child: " + e);
            Runtime.getRuntime().halt(1);
        }
    }
}
