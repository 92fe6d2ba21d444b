package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts paragraphs together where a line's end was taken for a paragraph's inside a clause: behind an open bracket that
 * holds a label or follows a sentence, or behind a label with nothing after it.
 */
final class BrokenClauses {
    /** A clause is broken into so many pieces at most, of so many characters. */
    private static final int MOST_PIECES = 8;

    private static final int LONGEST = 900;

    private final ClauseReader reader;

    BrokenClauses(ClauseReader reader) {
        this.reader = reader;
    }

    List<Paragraph> mended(List<Paragraph> body) {
        List<Paragraph> mended = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Paragraph whole = body.get(i);
            int last = i;
            while (last + 1 < body.size()
                    && last - i < MOST_PIECES
                    && goesOn(whole.text(), body.get(last + 1).text())) {
                whole = whole.followedBy(body.get(++last));
            }
            boolean closed = last > i && !opens(whole.text());
            mended.add(closed ? whole : body.get(i));
            i = closed ? last : i;
        }
        return mended;
    }

    private boolean goesOn(String text, String next) {
        return next.length() < LONGEST && opens(text);
    }

    /** Whether the text ends inside a clause. */
    private boolean opens(String text) {
        int from = Math.max(0, text.length() - LONGEST);
        String tail = text.substring(from);
        Brackets brackets = new Brackets(tail);
        for (int i = tail.length() - 1; i >= 0; i--) {
            if (Brackets.isOpen(tail.charAt(i)) && brackets.closing(i) < 0) {
                List<ClauseLabels.Label> labels = reader.labels(tail.substring(i + 1));
                boolean afterSentence = i > 0 && "。；;".indexOf(tail.charAt(i - 1)) >= 0;
                return afterSentence || !labels.isEmpty() && labels.get(0).start() <= 4;
            }
        }
        List<ClauseLabels.Label> labels = reader.labels(tail);
        return !labels.isEmpty() && labels.get(labels.size() - 1).end() >= tail.length();
    }
}
