package io.github.guihua.batch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives every document's plan a file name of its own: the document's path without its ending, {@code .json} after it;
 * {@code -2}, {@code -3} … where that is taken ({@code a.pdf} and {@code a.docx} are {@code a.json} and
 * {@code a-2.json}). A name once given is kept, through the ledger, for good.
 */
final class PlanNames {
    /** File systems take 255 bytes a name; the rest is for what is added to it. */
    private static final int LONGEST_PART = 200;

    private static final int LONGEST_PATH = 1000;

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();

    PlanNames(Iterable<LedgerEntry> known) {
        for (LedgerEntry entry : known) {
            owners.put(entry.plan().toLowerCase(Locale.ROOT), entry.name());
            given.put(entry.name(), entry.plan());
        }
    }

    String of(String document) {
        return given.computeIfAbsent(document, this::free);
    }

    private String free(String document) {
        String stem = stem(document);
        for (int n = 1; ; n++) {
            String name = stem + (n == 1 ? "" : "-" + n) + ".json";
            if (owners.putIfAbsent(name.toLowerCase(Locale.ROOT), document) == null) {
                return name;
            }
        }
    }

    /** Keeps folders; takes out what a file system or a shell would stumble over. */
    private static String stem(String document) {
        StringBuilder path = new StringBuilder();
        String[] parts = document.replace("!/", "/").split("/");
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i];
            int dot = part.lastIndexOf('.');
            if (i == parts.length - 1 && dot > 0) {
                part = part.substring(0, dot);
            }
            part = part.replaceAll("[\\p{Cntrl}\\\\:*?\"<>|\\uFFFD]", "_").strip();
            part = part.startsWith(".") ? "_" + part.substring(1) : part;
            part = shortened(writable(part), LONGEST_PART);
            boolean fits = bytes(path) + bytes(part) < LONGEST_PATH;
            if (!part.isEmpty() && (fits || i == parts.length - 1)) {
                path.append(path.isEmpty() ? "" : "/").append(part);
            }
        }
        return path.isEmpty() ? "document" : path.toString();
    }

    /** As it is where the platform's file names can hold it, percent-encoded where not (half a character, locale C). */
    private static String writable(String part) {
        try {
            return Path.of(part).toString();
        } catch (InvalidPathException e) {
            return URLEncoder.encode(part, StandardCharsets.UTF_8);
        }
    }

    private static String shortened(String part, int longest) {
        String left = part;
        while (bytes(left) > longest) {
            int over = (bytes(left) - longest + 3) / 4;
            left = left.substring(0, left.offsetByCodePoints(left.length(), -over));
        }
        return left;
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
