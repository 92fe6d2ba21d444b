package io.github.guihua.cli;

import java.nio.file.Path;

/** Where results are when no {@code --output} says so, and how names are printed. */
final class Output {
    private Output() {}

    /** {@code GUIHUA_OUTPUT}, else {@code output} in the working folder. */
    static Path folder() {
        String asked = System.getenv("GUIHUA_OUTPUT");
        return Path.of(asked == null || asked.isBlank() ? "output" : asked);
    }

    /** A file's name is untrusted: line feeds and terminal controls become visible. */
    static String oneLine(String name) {
        StringBuilder b = new StringBuilder(name.length());
        name.chars().forEach(c -> b.append(Character.isISOControl(c) ? '\u240d' : (char) c));
        return b.toString();
    }
}
