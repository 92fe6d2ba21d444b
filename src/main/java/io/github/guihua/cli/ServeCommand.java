package io.github.guihua.cli;

import io.github.guihua.message.UserException;
import io.github.guihua.web.Settings;
import io.github.guihua.web.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code guihua serve}: the workbench in the browser, until it is interrupted. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private Guihua guihua;

    @Option(names = "--output", paramLabel = "DIR")
    private Path output;

    @Option(names = "--sources", paramLabel = "DIR")
    private List<Path> sources = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8750")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = Settings.LOOPBACK)
    private String host;

    @Option(names = "--token", paramLabel = "TOKEN")
    private String token;

    @Override
    public Integer call() throws UserException, InterruptedException {
        Path folder = output == null ? Output.folder() : output;
        // Readers are Chinese unless the command line or the environment says otherwise.
        Locale locale = guihua.lang == null && System.getenv("GUIHUA_LANG") == null ? Locale.CHINESE : guihua.locale();
        CountDownLatch interrupted = new CountDownLatch(1);
        try (Workbench workbench = Workbench.start(new Settings(folder, host, port, token, sources, locale));
                Interruption ignored = Interruption.stops(interrupted::countDown)) {
            guihua.err().println(guihua.words().text("serve.ready", workbench.uri(), folder));
            interrupted.await();
        }
        return 0;
    }
}
