package io.github.guihua.batch;

import java.net.URI;
import java.nio.file.Path;

/**
 * What the parent asks of a child. The answer is an empty frame for each page recognized, as a sign of life, then two
 * frames: the {@link Outcome} as JSON, and the plan's JSON (empty without a plan), or an archive's {@link Part}s.
 *
 * @param uri of the document's file: unlike a path's text, it keeps names of any bytes
 * @param unpackInto of the folder for an archive's documents; null where there is none
 */
record Request(String name, String uri, long bytes, String unpackInto) {
    static Request of(Input input, Path unpackInto) {
        return new Request(input.name(), uri(input.file()), input.bytes(), unpackInto == null ? null : uri(unpackInto));
    }

    Input input() {
        return new Input(name, path(uri), bytes);
    }

    Path folder() {
        return unpackInto == null ? null : path(unpackInto);
    }

    private static String uri(Path path) {
        return path.toUri().toString();
    }

    private static Path path(String uri) {
        return Path.of(URI.create(uri));
    }
}
