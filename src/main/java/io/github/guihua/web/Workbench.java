package io.github.guihua.web;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import io.github.guihua.web.api.Endpoints;
import io.github.guihua.web.jobs.Jobs;
import io.github.guihua.web.pages.Pages;
import io.github.guihua.web.security.Gate;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinException;
import java.net.URI;

/** The running server. */
public final class Workbench implements AutoCloseable {
    /** Uploads have a limit of their own; nothing else that is sent is long. */
    private static final long LONGEST_BODY = 1 << 20;

    private static final int LARGEST_FILE_MB = 256;
    private static final int LARGEST_UPLOAD_MB = 1024;

    private final Settings settings;
    private final Library library;
    private final Jobs jobs;
    private final Javalin server;

    private Workbench(Settings settings, Library library, Jobs jobs, Javalin server) {
        this.settings = settings;
        this.library = library;
        this.jobs = jobs;
        this.server = server;
    }

    /**
     * Starts serving; returns once requests are answered.
     *
     * @throws UserException where another machine could ask without a token, or the port is taken
     */
    public static Workbench start(Settings settings) throws UserException {
        if (!settings.loopback()
                && (settings.token() == null || settings.token().length() < Gate.SHORTEST_TOKEN)) {
            throw new UserException("web", "error.no-token", settings.host(), Gate.SHORTEST_TOKEN);
        }
        Library library = new Library(settings);
        Jobs jobs = new Jobs(settings);
        Javalin server = Javalin.create(config -> configure(config, settings, library, jobs));
        try {
            server.start(settings.host(), settings.port());
        } catch (JavalinException e) {
            jobs.close();
            throw new EnvironmentException(e, "web", "error.port", settings.host(), String.valueOf(settings.port()));
        }
        Thread ahead = new Thread(library::warm, "guihua-ahead");
        ahead.setDaemon(true);
        ahead.start();
        return new Workbench(settings, library, jobs, server);
    }

    private static void configure(JavalinConfig config, Settings settings, Library library, Jobs jobs) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LONGEST_BODY;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.staticFiles.enableWebjars();
        config.staticFiles.add(files -> {
            files.hostedPath = "/assets";
            files.directory = "/io/github/guihua/web/assets";
            files.location = Location.CLASSPATH;
        });
        new Gate(settings).guard(config.routes);
        new Endpoints(settings, library, jobs).route(config.routes);
        new Pages(settings, library, jobs).add(config.routes);
    }

    /** Where the first page is. */
    public URI uri() {
        String host = settings.host().contains(":") && !settings.host().startsWith("[")
                ? "[" + settings.host() + "]"
                : settings.host();
        return URI.create("http://" + host + ":" + server.port() + "/");
    }

    @Override
    public void close() throws UserException {
        server.stop();
        jobs.close();
        library.close();
    }
}
