package io.github.guihua.extract;

import io.github.guihua.model.Citation;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;

/** The documents that a preamble cites with 《》 as its grounds: {@code 根据《甲》（文号）和《乙》…，制定本方案}. */
final class Grounds {
    private static final int LONGEST_LINK = 60;
    private static final String SENTENCE_ENDS = "。；;！\n";

    private final Rule trigger;
    private final Rule breaker;
    private final Citations citations;
    private final Rule shortName;

    Grounds(Rules rules) {
        this.trigger = rules.rule("grounds", "trigger");
        this.breaker = rules.rule("grounds", "breaker");
        this.shortName = rules.rule("grounds", "short-name");
        this.citations = new Citations(rules.rule("grounds", "number"));
    }

    /**
     * In print order, each once.
     *
     * @param own titles of the document itself, which it does not cite as grounds
     */
    List<Citation> of(List<String> paragraphs, List<String> own) {
        Map<String, Citation> found = new LinkedHashMap<>();
        Set<String> shortNames = new HashSet<>();
        paragraphs.forEach(p -> shortName.findAll(p).forEach(m -> shortNames.add(bare(m.group(1)))));
        for (String paragraph : paragraphs) {
            for (Citation c : of(paragraph)) {
                String key = bare(c.title());
                boolean isOwn = c.number() == null && own.stream().anyMatch(t -> t != null && bare(t).equals(key));
                if (!isOwn
                        && !shortNames.contains(key)
                        && (!found.containsKey(key) || found.get(key).number() == null)) {
                    found.put(key, c);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private List<Citation> of(String text) {
        List<Citation> grounds = new ArrayList<>();
        List<Citations.Cited> cited = citations.in(text);
        for (int i = 0; i < cited.size(); i++) {
            if (isGround(text, cited, i)) {
                grounds.add(cited.get(i).citation());
            }
        }
        return grounds;
    }

    /** Whether a trigger stands before it in the sentence, with nothing between but citations and what joins them. */
    private boolean isGround(String text, List<Citations.Cited> cited, int index) {
        StringBuilder before = new StringBuilder();
        int to = cited.get(index).start();
        int i = index - 1;
        while (true) {
            int from = i >= 0 ? cited.get(i).end() : 0;
            int sentence = lastEnd(text, from, to);
            before.insert(0, text.substring(Math.max(from, sentence), to));
            if (sentence > from || i < 0 || before.length() > 4 * LONGEST_LINK) {
                break;
            }
            before.insert(0, '\u0001');
            to = cited.get(i).start();
            i--;
        }
        List<MatchResult> triggers = trigger.findAll(before);
        if (triggers.isEmpty()) {
            return false;
        }
        String link = before.substring(triggers.get(triggers.size() - 1).end());
        return !breaker.found(link) && link.length() <= LONGEST_LINK && joined(link);
    }

    /** A comma breaks the link, unless a citation (marked) stands right before or after it. */
    private static boolean joined(String link) {
        for (int i = 0; i < link.length(); i++) {
            if ("，,：:".indexOf(link.charAt(i)) >= 0) {
                boolean afterCitation = i > 0 && link.charAt(i - 1) == '\u0001';
                boolean beforeCitation = i + 1 == link.length() && link.indexOf('\u0001') >= 0;
                if (!afterCitation && !beforeCitation) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int lastEnd(String text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    private static String bare(String title) {
        return title.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
    }
}
