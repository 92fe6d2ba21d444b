package io.github.guihua.batch;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.archive.Archive;
import io.github.guihua.read.archive.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Unpacks an archive into files of a folder, one entry after the other, bounded in number, size, ratio and depth. */
final class Unpacking implements Archive.Visitor {
    private final Path folder;
    private final Locale locale;
    private final List<Part> parts = new ArrayList<>();

    private Unpacking(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /**
     * The archive's documents in its order.
     *
     * @param folder for the files; made where it is missing
     * @throws UnreadableException where the archive as a whole cannot be unpacked, or has no document
     */
    static List<Part> of(Input archive, Path folder, Locale locale) throws UnreadableException, IOException {
        Files.createDirectories(folder);
        Unpacking unpacking = new Unpacking(folder, locale);
        Archive.each(archive.file(), archive.name(), Limits.ARCHIVE, unpacking);
        if (unpacking.parts.isEmpty()) {
            throw new UnreadableException(Cause.EMPTY, "empty");
        }
        return unpacking.parts;
    }

    @Override
    public void document(String name, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "", ""), bytes);
        parts.add(new Part(name, file.getFileName().toString(), bytes.length, null, null));
    }

    @Override
    public void unreadable(String name, UnreadableException why) {
        parts.add(new Part(name, null, 0, Status.of(why.reason()), why.localized(locale)));
    }
}
