package io.github.guihua.batch;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives every document's plan a file name of its own: the document's path without its ending, {@code .json} after it;
 * {@code -2}, {@code -3} … where that is taken ({@code a.pdf} and {@code a.docx} are {@code a.json} and
 * {@code a-2.json}). A name once given is kept, through the ledger, for good.
 */
final class PlanNames {
    private static final int LONGEST = 120;

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();

    PlanNames(Iterable<LedgerEntry> known) {
        for (LedgerEntry entry : known) {
            owners.put(entry.plan().toLowerCase(java.util.Locale.ROOT), entry.name());
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
            if (owners.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), document) == null) {
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
            part = part.length() > LONGEST ? part.substring(0, part.offsetByCodePoints(0, LONGEST / 2)) : part;
            if (!part.isEmpty()) {
                path.append(path.isEmpty() ? "" : "/").append(part);
            }
        }
        return path.isEmpty() ? "document" : path.toString();
    }
}
