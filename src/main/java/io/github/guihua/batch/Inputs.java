package io.github.guihua.batch;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The documents under the paths that a user gives, sorted by name: all files but those that no one wrote as a document
 * (hidden files, a folder's README, editors' lock files, downloads under way, the pictures and scripts beside a saved page). Links are not
 * followed: what they point at inside the folder is found under its own name, and outside it is none of ours.
 *
 * @param skipped how many files were passed over for these reasons
 */
public record Inputs(List<Input> documents, int skipped) {
    private static final Set<String> UNFINISHED = Set.of("part", "crdownload", "tmp", "download");

    public Inputs {
        documents = List.copyOf(documents);
    }

    /**
     * @param output folder of a run's results: passed over where it lies below a root
     * @throws UserException where a path is missing or not one document is found
     */
    public static Inputs find(List<Path> roots, Path output) throws UserException {
        List<Input> found = new ArrayList<>();
        int[] skipped = new int[1];
        for (Path root : roots) {
            if (!Files.exists(root)) {
                throw new UserException("batch", "error.no-such-path", root);
            }
            try {
                if (!Files.isDirectory(root) && !Files.isRegularFile(root)) {
                    throw new UserException("batch", "error.not-regular", root);
                }
                if (Files.isDirectory(root)) {
                    String prefix = roots.size() > 1
                            ? name(root.toAbsolutePath().normalize().getFileName()) + "/"
                            : "";
                    walk(root.toRealPath(), prefix, real(output), found, skipped);
                } else {
                    found.add(new Input(name(root.getFileName()), root, Files.size(root)));
                }
            } catch (IOException e) {
                throw new UserException(e, "batch", "error.unlistable", root, DurableFiles.reason(e));
            }
        }
        if (found.isEmpty()) {
            throw new UserException("batch", "error.no-documents", roots.get(0));
        }
        return new Inputs(named(found), skipped[0]);
    }

    /**
     * Sorted by name, each name once: the same file given twice is one document, and of several files of one name all
     * but the first get a number ({@code a.txt#2}).
     */
    static List<Input> named(List<Input> found) {
        List<Input> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Input::name));
        Map<String, Input> byName = new TreeMap<>();
        Set<Path> files = new HashSet<>();
        for (Input input : sorted) {
            if (!files.add(input.file().toAbsolutePath().normalize())) {
                continue;
            }
            String name = input.name();
            for (int n = 2; byName.containsKey(name); n++) {
                name = input.name() + "#" + n;
            }
            byName.put(name, new Input(name, input.file(), input.bytes()));
        }
        return List.copyOf(byName.values());
    }

    /** Where a folder is, links followed; it need not exist yet. */
    private static Path real(Path folder) throws IOException {
        return Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
    }

    private static void walk(Path root, String prefix, Path output, List<Input> into, int[] skipped)
            throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
                boolean ours = dir.equals(output);
                boolean passed = !dir.equals(root) && (ours || hidden(dir) || besideAPage(dir));
                return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
                if (attrs.isRegularFile() && !hidden(file) && !unfinished(file)) {
                    into.add(new Input(prefix + name(root.relativize(file)), file, attrs.size()));
                } else {
                    skipped[0]++;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                into.add(new Input(prefix + name(root.relativize(file)), file, 0));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** With {@code /} between folders; percent-encoded where the file system's bytes are no text. */
    static String name(Path path) {
        String text = path.toString().replace(path.getFileSystem().getSeparator(), "/");
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        Path here = Path.of("").toAbsolutePath();
        return here.toUri().relativize(here.resolve(path).toUri()).getRawPath();
    }

    private static boolean hidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.toLowerCase(Locale.ROOT).startsWith("readme.");
    }

    static boolean unfinished(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return UNFINISHED.contains(ending);
    }

    /** {@code notice_files/} or {@code notice.files/} beside {@code notice.html}, as browsers save a page. */
    private static boolean besideAPage(Path dir) {
        String name = String.valueOf(dir.getFileName());
        int cut = Math.max(name.lastIndexOf("_files"), name.lastIndexOf(".files"));
        if (cut <= 0 || cut + "_files".length() != name.length()) {
            return false;
        }
        String page = name.substring(0, cut);
        return Files.exists(dir.resolveSibling(page + ".html")) || Files.exists(dir.resolveSibling(page + ".htm"));
    }
}
