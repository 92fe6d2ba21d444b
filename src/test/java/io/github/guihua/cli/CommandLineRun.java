package io.github.guihua.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command line run in this JVM, with what it said. */
public record CommandLineRun(int code, String out, String err) {
    public static CommandLineRun of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Guihua.run(new PrintWriter(out), new PrintWriter(err), args);
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
