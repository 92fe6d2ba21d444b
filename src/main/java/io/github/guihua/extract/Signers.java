package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where the signature above a date begins. */
final class Signers {
    private static final int MOST = 24;
    private static final Pattern OPEN = Pattern.compile("^[（(]");
    private static final Pattern SEAL_NOTE_END = Pattern.compile("\\p{IsHan}代章?[）)]$");

    private final Rule signature;
    private final Rule prose;
    private final Bodies bodies;

    Signers(Rules rules, Bodies bodies) {
        this.bodies = bodies;
        this.signature = rules.rule("notice", "signature");
        this.prose = rules.rule("notice", "prose");
    }

    /** Takes off the note that says whose seal stands for the body's own: {@code （云岭省民政厅代章）}, of several lines too. */
    void withoutSealNote(List<String> lines) {
        int last = lines.size() - 1;
        if (last < 0 || !SEAL_NOTE_END.matcher(lines.get(last)).find()) {
            return;
        }
        for (int i = last; i >= Math.max(0, last - 2); i--) {
            if (OPEN.matcher(lines.get(i)).find()) {
                lines.subList(i, lines.size()).clear();
                return;
            }
        }
    }

    /**
     * Index of the first of the lines that sign, the date standing after the last: the bodies at the end, with the first
     * halves of those that are wrapped.
     *
     * @param least lines at the beginning that cannot sign
     */
    int start(List<String> lines, int least) {
        int from = lines.size();
        while (from > least && lines.size() - from < MOST && !prose.found(lines.get(from - 1))) {
            boolean body = signature.found(lines.get(from - 1));
            boolean firstHalf = from < lines.size()
                    && signature.found(lines.get(from - 1) + lines.get(from))
                    && !bodies.begins(lines.get(from));
            if (!body && !firstHalf) {
                break;
            }
            from--;
        }
        return from;
    }
}
