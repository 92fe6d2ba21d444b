package io.github.guihua.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How to serve.
 *
 * @param output folder with {@code plans/} and {@code index/}
 * @param host to bind to
 * @param port 0 for any free one
 * @param token what every request must bring; null for none, which only a loopback host may have
 * @param sources folders in which documents that plans were made from are looked for, and from which may be ingested
 * @param locale language where a reader has not chosen one
 */
public record Settings(Path output, String host, int port, String token, List<Path> sources, Locale locale) {
    public static final String LOOPBACK = "127.0.0.1";

    public Settings {
        output = output.toAbsolutePath().normalize();
        sources = sources.stream().map(s -> s.toAbsolutePath().normalize()).toList();
    }

    public static Settings local(Path output, int port) {
        return new Settings(output, LOOPBACK, port, null, List.of(), Locale.CHINESE);
    }

    public boolean loopback() {
        return List.of(LOOPBACK, "localhost", "::1", "[::1]").contains(host);
    }
}
