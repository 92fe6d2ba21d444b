package io.github.guihua.web.jobs;

import io.github.guihua.message.EnvironmentException;
import io.github.guihua.message.UserException;
import io.github.guihua.web.Parameters;
import io.github.guihua.web.Settings;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Documents that came through the browser, kept in {@code output/uploads/} under their own names. */
public final class Uploads {
    private static final int LONGEST = 120;

    private final Path folder;

    public Uploads(Settings settings) {
        this.folder = settings.output().resolve("uploads");
    }

    /**
     * Stores every document of a multipart request's field {@code files}.
     *
     * @throws UserException where there is none
     */
    public List<Path> all(Context ctx) throws UserException, IOException {
        List<Path> stored = new ArrayList<>();
        if (!ctx.isMultipartFormData()) {
            throw new UserException("web", "error.no-files");
        }
        for (UploadedFile file : Parameters.sent(() -> ctx.uploadedFiles("files"))) {
            if (file.size() > 0) {
                try (InputStream in = file.content()) {
                    stored.add(store(file.filename(), in));
                }
            }
        }
        if (stored.isEmpty()) {
            throw new UserException("web", "error.no-files");
        }
        return stored;
    }

    /**
     * Stores a document. One that came before under the same name is replaced, whole or not at all.
     *
     * @param asked the name that the browser gave, which may be anything
     */
    Path store(String asked, InputStream content) throws UserException {
        try {
            Files.createDirectories(folder);
            Path aside = folder.resolve("." + UUID.randomUUID() + ".new");
            try {
                Files.copy(content, aside);
                Path file = folder.resolve(name(asked));
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
                return file;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new EnvironmentException(e, "web", "error.upload", name(asked));
        }
    }

    /** The last part of the name, without what a file system or a shell would stumble over. */
    static String name(String asked) {
        String last =
                asked == null ? "" : asked.substring(Math.max(asked.lastIndexOf('/'), asked.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cs}:*?\"<>|\\uFFFD]", "_")
                .replaceFirst("^[.\\s]+", "")
                .strip();
        int dot = clean.lastIndexOf('.');
        String ending =
                dot < 0 || clean.length() - dot > 10 ? "" : clean.substring(dot).toLowerCase(Locale.ROOT);
        String stem = clean.substring(0, clean.length() - ending.length());
        if (stem.length() > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(0, LONGEST / 2));
        }
        return (stem.isEmpty() ? "document" : stem) + ending;
    }
}
