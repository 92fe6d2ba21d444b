package io.github.guihua.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The bytes of the rule files, by file name: from a folder or from the jar that this class is in. */
final class RuleSource {
    private static final String FOLDER = "extraction-rules/";

    private RuleSource() {}

    static SortedMap<String, byte[]> folder(Path dir) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(dir)) {
            List<Path> wanted = entries.filter(f -> isRuleFile(f.getFileName().toString()) && Files.isRegularFile(f))
                    .toList();
            for (Path file : wanted) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** One file of the installation where it has it, else the bundled one. */
    static byte[] installed(String home, String name) throws IOException {
        Path file = home == null ? null : Path.of(home, "extraction-rules", name);
        if (file != null && Files.isRegularFile(file)) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = RuleSource.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the jar lacks " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }

    static SortedMap<String, byte[]> bundled() throws IOException {
        URL readme = RuleSource.class.getClassLoader().getResource(FOLDER + "README.md");
        if (readme == null) {
            throw new IOException("the jar lacks " + FOLDER);
        }
        if (!readme.getProtocol().equals("jar")) {
            return folder(Path.of(uri(readme)).getParent());
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        JarURLConnection connection = (JarURLConnection) readme.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(FOLDER) && isRuleFile(name) && name.indexOf('/', FOLDER.length()) < 0) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(name.substring(FOLDER.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static boolean isRuleFile(String name) {
        return (name.endsWith(".yaml") || name.endsWith(".csv")) && !name.startsWith(".");
    }

    private static URI uri(URL url) throws IOException {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
