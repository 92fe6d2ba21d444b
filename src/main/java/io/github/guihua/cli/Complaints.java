package io.github.guihua.cli;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.Messages;
import io.github.guihua.message.UserException;
import io.github.guihua.rules.BrokenRule;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line, in the user's language; {@code --verbose} adds the stack trace. */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Locale locale;

    Complaints(Locale locale) {
        this.locale = locale;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        boolean verbose = parsed != null && parsed.expandedArgs().contains("--verbose");
        UserException known = e instanceof BrokenRule broken ? broken.error() : e instanceof UserException u ? u : null;
        if (known != null) {
            say(line.getErr(), known.localized(locale), verbose ? e : null);
            return known instanceof EnvironmentException ? Guihua.ENVIRONMENT : Guihua.USAGE;
        }
        String what = e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getClass().getSimpleName() + ": "
                        + e.getMessage().lines().findFirst().orElse("");
        say(line.getErr(), words().text("error.unexpected", what), verbose ? e : null);
        return Guihua.ENVIRONMENT;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what;
        if (e instanceof UnmatchedArgumentException u) {
            what = words().text("error.unmatched", String.join(" ", u.getUnmatched()));
        } else if (e instanceof MissingParameterException m) {
            String missing =
                    m.getMissing().isEmpty() ? "" : m.getMissing().get(0).paramLabel();
            what = words().text("error.missing", missing);
        } else {
            what = words().text("error.parameter", String.valueOf(e.getMessage()));
        }
        say(e.getCommandLine().getErr(), what + words().text("error.see-help", command), null);
        return Guihua.USAGE;
    }

    private Messages words() {
        return Messages.of("cli", locale);
    }

    private static void say(PrintWriter err, String what, Exception trace) {
        err.println("guihua: " + what);
        if (trace != null) {
            trace.printStackTrace(err);
        }
        err.flush();
    }
}
