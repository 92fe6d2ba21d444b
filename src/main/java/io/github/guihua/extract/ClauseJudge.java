package io.github.guihua.extract;

import java.util.List;

/** Whether what a bracket holds is a clause, or ordinary words between brackets. */
final class ClauseJudge {
    private static final int LONGEST_BODY = 60;
    private static final int LABEL_WITHIN = 8;

    /** So much of the text before a bracket is looked at. */
    private static final int BEFORE = 12;

    private final ClauseReader reader;
    private final BodyList bodies;

    ClauseJudge(ClauseReader reader, BodyList bodies) {
        this.reader = reader;
        this.bodies = bodies;
    }

    /**
     * @param duties what the words were read as
     * @param open where in the text the bracket opens
     * @param close where it closes
     */
    boolean accepts(Duties duties, String words, String text, int open, int close) {
        List<String> named = duties.bodies();
        if (duties.labelled) {
            // A note that was cut out before the words were read may have hidden the label.
            List<ClauseLabels.Label> labels = reader.labels(Brackets.wide(words));
            return (labels.isEmpty()
                            || opens(Brackets.wide(words), labels.get(0).start()))
                    && !duties.isEmpty()
                    && named.stream().noneMatch(b -> b.length() > LONGEST_BODY);
        }
        if (named.isEmpty()) {
            return !duties.also.isEmpty() && duties.deadline == null;
        }
        if (duties.predicated) {
            // 学徒（技工院校内由人社部门负责）备案: a remark on the words before it.
            boolean ends = endsSentence(text, open) || close + 1 >= text.length();
            long plausible =
                    named.stream().filter(b -> bodies.plausible(List.of(b))).count();
            return (2 * plausible >= named.size() || reader.isElided(words))
                    && named.stream().allMatch(b -> b.length() <= LONGEST_BODY && (ends || b.indexOf('由') < 0));
        }
        if (!bodies.bare(named)) {
            return false;
        }
        return endsSentence(text, open) || closesMeasure(named, words.strip(), text, open, close);
    }

    /** Whether the label opens the clause, or only a time stands before it (2023年12月底前完成；责任单位：…). */
    private boolean opens(String words, int label) {
        String before = words.substring(0, label).strip();
        return label <= LABEL_WITHIN
                || "；，".indexOf(before.charAt(before.length() - 1)) >= 0
                        && reader.isDeadline(before.substring(0, before.length() - 1));
    }

    /** Several bodies with an office among them, or one of a level's own, at the paragraph's end; not where they say which body is meant. */
    private boolean closesMeasure(List<String> named, String words, String text, int open, int close) {
        boolean last =
                close + 1 >= text.length() || close + 2 == text.length() && "。；;".indexOf(text.charAt(close + 1)) >= 0;
        boolean gloss = bodies.ended(text.substring(Math.max(0, open - BEFORE), open));
        boolean official = named.size() > 1 && bodies.ended(words)
                ? named.stream().anyMatch(bodies::isOfficial)
                : named.stream().anyMatch(bodies::isBureau);
        return last && !gloss && official;
    }

    /** Whether a sentence ends before the place, a closing quote put aside. */
    static boolean endsSentence(String text, int at) {
        int before = at - 1;
        if (before > 0 && "”’".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return at == 0 || "。；;！!？?".indexOf(text.charAt(before)) >= 0;
    }
}
