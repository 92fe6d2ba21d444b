package io.github.guihua.web.jobs;

import io.github.guihua.web.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folders that may be ingested whole: those the server was given, and those inside them. */
public final class Folders {
    private static final int DEEPEST = 4;
    private static final int MOST = 300;

    private final Settings settings;

    public Folders(Settings settings) {
        this.settings = settings;
    }

    /** In order, at most {@value #MOST}; links are not followed, hidden folders and the results left out. */
    public List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (Path root : settings.sources()) {
            try (Stream<Path> inside = Files.find(root, DEEPEST, (p, a) -> a.isDirectory())) {
                inside.filter(p -> shown(root, p))
                        .sorted()
                        .limit(MOST - all.size())
                        .forEach(all::add);
            } catch (IOException | UncheckedIOException e) {
                all.add(root);
            }
        }
        return all;
    }

    /** The folder that was asked for, where it is one of them. */
    public Optional<Path> named(String asked) {
        return all().stream().filter(p -> p.toString().equals(asked)).findFirst();
    }

    private boolean shown(Path root, Path folder) {
        for (Path step : root.relativize(folder)) {
            if (step.toString().startsWith(".")) {
                return false;
            }
        }
        return !folder.startsWith(settings.output());
    }
}
