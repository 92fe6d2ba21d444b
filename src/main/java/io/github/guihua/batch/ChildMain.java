package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A child JVM: connects to its parent's port on the loopback interface, shows the token it was started with, then
 * answers one request after another until the parent hangs up. The token is shown once the rules are loaded, so that
 * no document is charged for that. Ends at once when the parent dies.
 */
public final class ChildMain {
    /** Deep outlines and form fields recurse; a bigger stack turns most overflows into plans. */
    static final long STACK_BYTES = 16L << 20;

    static final String TOKEN = "GUIHUA_CHILD_TOKEN";

    private ChildMain() {}

    public static void main(String[] args) throws InterruptedException {
        serve(args, WorkerOptions::extractor);
    }

    /** Makes what reads the documents, once the parent is connected. */
    interface Making {
        Extraction.Extractor make(WorkerOptions options) throws UserException;
    }

    static void serve(String[] args, Making making) throws InterruptedException {
        ProcessHandle.current().parent().ifPresent(p -> p.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(0)));
        Thread work = new Thread(null, () -> answer(args, making), "guihua-child", STACK_BYTES);
        work.start();
        work.join();
    }

    private static void answer(String[] args, Making making) {
        List<String> rest = Arrays.asList(args).subList(1, args.length);
        WorkerOptions options = WorkerOptions.ofArguments(rest);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
                DataInputStream in = new DataInputStream(socket.getInputStream());
                DataOutputStream out =
                        new DataOutputStream(new java.io.BufferedOutputStream(socket.getOutputStream(), 1 << 16))) {
            socket.setTcpNoDelay(true);
            Extraction extraction = new Extraction(making.make(options), options.locale(), options.maxBytes());
            Wire.sendBytes(out, System.getenv(TOKEN).getBytes(StandardCharsets.US_ASCII));
            while (true) {
                Wire.Request request = Wire.receive(in, Wire.Request.class);
                Path file = Path.of(URI.create(request.uri()));
                Worker.Work work = extraction.run(new Input(request.name(), file, request.bytes()));
                Wire.send(out, work.outcome());
                Wire.sendBytes(out, work.plan() == null ? new byte[0] : work.plan());
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(ChildWorker.OUT_OF_MEMORY);
        } catch (Exception e) {
            System.err.println("guihua child: " + e);
            Runtime.getRuntime().halt(1);
        }
    }
}
