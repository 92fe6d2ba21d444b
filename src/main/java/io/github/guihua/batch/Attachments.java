package io.github.guihua.batch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the documents that a page's attachments are. A page names them by its link's text or target ({@code 附件1：工作方案},
 * {@code files/P0201.docx}); the document of that name in the page's folder, or in one below it, is the one.
 */
final class Attachments {
    private static final Pattern NUMBER = Pattern.compile("^附件\\s{0,3}[0-9一二三四五六七八九十]{0,3}\\s{0,3}[:：.．、]?");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /** From folder and folded file name to the documents' names. */
    private final Map<String, Set<String>> byPlace = new HashMap<>();

    Attachments(Iterable<LedgerEntry> entries) {
        for (LedgerEntry e : entries) {
            String folder = folder(e.name());
            String file = fold(e.name());
            while (!file.isEmpty()) {
                byPlace.computeIfAbsent(folder + "\n" + file, k -> new LinkedHashSet<>())
                        .add(e.name());
                if (folder.isEmpty()) {
                    break;
                }
                folder = folder(folder);
            }
        }
    }

    /** Names of the documents that a page's attachments are, in the order in which it names them. */
    List<String> of(String page, List<String> attachments) {
        Set<String> found = new LinkedHashSet<>();
        for (String attachment : attachments) {
            String file = fold(attachment);
            if (!file.isEmpty()) {
                Set<String> here = byPlace.getOrDefault(folder(page) + "\n" + file, Set.of());
                here.stream().filter(name -> !name.equals(page)).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static String folder(String name) {
        int cut = name.lastIndexOf('/');
        return cut < 0 ? "" : name.substring(0, cut);
    }

    /** A file's name without folder, ending, number and anything but letters and digits. */
    private static String fold(String name) {
        String last = decoded(name.substring(name.lastIndexOf('/') + 1)).strip();
        String bare = NUMBER.matcher(ENDING.matcher(last).replaceFirst("")).replaceFirst("");
        return bare.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static String decoded(String name) {
        try {
            return name.indexOf('%') < 0 ? name : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
