package io.github.guihua.cli;

import io.github.guihua.message.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root command: {@code guihua [--lang zh|en] [--verbose] SUBCOMMAND …}. */
@Command(
        name = "guihua",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        sortOptions = false,
        subcommands = {
            IngestCommand.class,
            ShowCommand.class,
            ExplainCommand.class,
            StatusCommand.class,
            WatchCommand.class,
            SearchCommand.class,
            SimilarCommand.class,
            IndexCommand.class,
            DiffCommand.class,
            CompareCommand.class,
            LineageCommand.class,
            RulesCommand.class,
            ServeCommand.class,
            EvalCommand.class
        })
public final class Guihua implements Runnable {
    static final int DOCUMENTS_FAILED = 1;
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "zh|en")
    String lang;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    boolean verbose;

    @Spec
    CommandSpec spec;

    private final Locale locale;

    Guihua(Locale locale) {
        this.locale = locale;
    }

    public static void main(String[] args) {
        System.exit(run(utf8(System.out), utf8(System.err), args));
    }

    /** Runs a command line with the given streams; the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale locale = Language.of(args, System.getenv(), Locale.getDefault());
        CommandLine line = new CommandLine(new Guihua(locale), new Commands())
                .setOut(out)
                .setErr(err)
                .setResourceBundle(Messages.of("cli", locale).bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Complaints(locale))
                .setParameterExceptionHandler(new Complaints(locale));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    /** The language of everything said to the user. */
    public Locale locale() {
        return locale;
    }

    public Messages words() {
        return Messages.of("cli", locale);
    }

    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    public PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** The checkout (or installation) folder: where {@code extraction-rules/} is looked for. */
    static Path home() {
        return Path.of(System.getProperty("guihua.home", "."));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
