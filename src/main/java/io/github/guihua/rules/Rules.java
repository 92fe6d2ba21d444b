package io.github.guihua.rules;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rule files, loaded and checked. Immutable; safe to share between threads. */
public final class Rules {
    /** System property that names the installation, whose {@code extraction-rules} win over the bundled ones. */
    public static final String HOME = "guihua.home";

    private final SortedMap<String, List<Rule>> rules = new TreeMap<>();
    private final SortedMap<String, List<Row>> tables = new TreeMap<>();
    private final String hash;

    private Rules(SortedMap<String, byte[]> files) throws UserException {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> e : files.entrySet()) {
            String file = e.getKey();
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha256().digest(e.getValue()));
            String text = text(file, e.getValue());
            String name = file.substring(0, file.lastIndexOf('.'));
            if (file.endsWith(".yaml")) {
                rules.put(name, List.copyOf(RuleFile.read(file, text)));
            } else {
                tables.put(name, List.copyOf(TableFile.read(file, text)));
            }
        }
        this.hash = HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The files of a folder, and of the bundled ones those that the folder lacks.
     *
     * @throws UserException where the folder cannot be read, or naming file and line where a file is broken
     */
    public static Rules load(Path dir) throws UserException {
        if (!Files.isDirectory(dir)) {
            throw new UserException("rules", "no-folder", dir);
        }
        try {
            SortedMap<String, byte[]> files = RuleSource.bundled();
            files.putAll(RuleSource.folder(dir));
            return new Rules(files);
        } catch (IOException e) {
            throw new UserException(e, "rules", "unreadable", dir, e.getMessage());
        }
    }

    /** The files in the jar. */
    public static Rules bundled() {
        try {
            return new Rules(RuleSource.bundled());
        } catch (UserException e) {
            throw new BrokenRule(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The installation's folder where {@value #HOME} names one, else the files in the jar. */
    public static Rules installed() throws UserException {
        String home = System.getProperty(HOME);
        Path dir = home == null ? null : Path.of(home, "extraction-rules");
        return dir != null && Files.isDirectory(dir) ? load(dir) : bundled();
    }

    /**
     * One file alone, the installation's or the bundled one: for a command that must answer at once.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public static List<Rule> installedFile(String name) throws UserException {
        String file = name + ".yaml";
        try {
            return List.copyOf(RuleFile.read(file, text(file, RuleSource.installed(System.getProperty(HOME), file))));
        } catch (IOException e) {
            throw new IllegalArgumentException("no rule file " + name, e);
        }
    }

    /**
     * The rules of {@code name.yaml}, in order.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public List<Rule> file(String name) {
        return known(rules, name);
    }

    /**
     * The rule {@code id} of {@code name.yaml}.
     *
     * @throws BrokenRule where the file lacks it
     */
    public Rule rule(String name, String id) {
        return file(name).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BrokenRule("no-rule", name + ".yaml", id));
    }

    /**
     * The rows of {@code name.csv}, in order.
     *
     * @throws IllegalArgumentException where there is no such file
     */
    public List<Row> table(String name) {
        return known(tables, name);
    }

    /** Names of the YAML files, without ending. */
    public SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rules.keySet()));
    }

    /** SHA-256 over all files' names and bytes: equal rules, equal hash. */
    public String hash() {
        return hash;
    }

    private static <T> List<T> known(Map<String, List<T>> of, String name) {
        List<T> found = of.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no rule file " + name + " among " + of.keySet());
        }
        return found;
    }

    private static String text(String file, byte[] bytes) throws UserException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UserException(e, "rules", "not-utf8", file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
