package io.github.guihua.index;

import io.github.guihua.message.UserException;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The genre's words for searching, from {@code extraction-rules/}.
 *
 * @param lexicon words that the cutter shall know ({@code lexicon.txt})
 * @param synonyms for each word the others of its groups ({@code synonyms.yaml})
 * @param questions words that make a query a question ({@code questions.yaml}, {@code question})
 * @param fillers words that carry no meaning of their own in a query
 */
public record Vocabulary(
        List<String> lexicon, Map<String, List<String>> synonyms, Set<String> questions, Set<String> fillers) {

    private static final String LEXICON = "lexicon.txt";

    public Vocabulary {
        lexicon = List.copyOf(lexicon);
        synonyms = Map.copyOf(synonyms);
        questions = Set.copyOf(questions);
        fillers = Set.copyOf(fillers);
    }

    /** The installation's, where it has its own files, else the bundled ones. */
    public static Vocabulary installed() throws UserException {
        Set<String> lexicon = new LinkedHashSet<>(lexiconLines());
        Map<String, List<String>> synonyms = synonyms(Rules.installedFile("synonyms"));
        lexicon.addAll(synonyms.keySet());
        List<Rule> words = Rules.installedFile("questions");
        return new Vocabulary(List.copyOf(lexicon), synonyms, words(words, "question"), words(words, "filler"));
    }

    private static Map<String, List<String>> synonyms(List<Rule> groups) {
        Map<String, Set<String>> all = new HashMap<>();
        for (Rule group : groups) {
            for (String word : group.words()) {
                Set<String> others = all.computeIfAbsent(word, w -> new LinkedHashSet<>());
                others.addAll(group.words());
                others.remove(word);
            }
        }
        Map<String, List<String>> synonyms = new HashMap<>();
        all.forEach((word, others) -> synonyms.put(word, List.copyOf(others)));
        return synonyms;
    }

    private static Set<String> words(List<Rule> rules, String id) {
        Set<String> words = new HashSet<>();
        rules.stream().filter(r -> r.id().equals(id)).forEach(r -> words.addAll(r.words()));
        return words;
    }

    /** One word a line; what follows {@code #} is a comment. */
    private static List<String> lexiconLines() {
        try {
            return text().lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() throws IOException {
        String home = System.getProperty(Rules.HOME);
        Path file = home == null ? null : Path.of(home, "extraction-rules", LEXICON);
        if (file != null && Files.isRegularFile(file)) {
            return Files.readString(file);
        }
        try (InputStream in = Vocabulary.class.getResourceAsStream("/extraction-rules/" + LEXICON)) {
            if (in == null) {
                throw new IOException("the jar lacks extraction-rules/" + LEXICON);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
