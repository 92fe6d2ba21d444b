package io.github.guihua.batch;

import io.github.guihua.child.ChildSide;
import io.github.guihua.child.Frames;
import io.github.guihua.message.UserException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A child JVM that reads documents. */
public final class ChildMain {
    private ChildMain() {}

    public static void main(String[] args) throws InterruptedException {
        serve(args, WorkerOptions::extractor);
    }

    /** Makes what reads the documents, before the first of them: none is charged for loading the rules. */
    interface Making {
        Extraction.Extractor make(WorkerOptions options, Pulse pulse) throws UserException;
    }

    static void serve(String[] args, Making making) throws InterruptedException {
        ChildSide.serve(args, rest -> {
            WorkerOptions options = WorkerOptions.ofArguments(rest);
            Pulse pulse = new Pulse();
            Extraction extraction = new Extraction(making.make(options, pulse), options.locale(), options.maxBytes());
            return (in, out) -> {
                Request request = Frames.receive(in, Request.class);
                pulse.begin(pages -> alive(out));
                Worker.Work work = extraction.run(request.input(), request.folder());
                Frames.send(out, work.outcome());
                if (work.outcome().status() == Status.UNPACKED) {
                    Frames.send(out, work.parts());
                } else {
                    Frames.sendBytes(out, work.plan() == null ? new byte[0] : work.plan());
                }
            };
        });
    }

    /** An empty frame for each page recognized. */
    private static void alive(DataOutputStream out) {
        try {
            Frames.sendBytes(out, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
