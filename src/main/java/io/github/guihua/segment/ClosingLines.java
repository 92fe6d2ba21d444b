package io.github.guihua.segment;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import java.util.ArrayList;
import java.util.List;

/** What stands after the body: signature, date, 抄送, disclosure, the printing office's lines. */
final class ClosingLines {
    /** Bodies that sign one notice together. */
    private static final int MOST_SIGNERS = 40;

    private final Vocabulary words;
    private final Outline outline;
    private final List<Paragraph> lines = new ArrayList<>();
    /** Whether the line before is one that stands after the body: the printing office's name follows it. */
    private boolean printed;

    ClosingLines(Vocabulary words, Outline outline) {
        this.words = words;
        this.outline = outline;
    }

    List<Paragraph> lines() {
        return lines;
    }

    /** Takes the line if it is one of these. */
    boolean takes(Paragraph p) {
        String line = p.text();
        boolean closing = words.closing(line);
        if (!printed && closing && Character.isDigit(line.charAt(0))) {
            signature(p);
            return true;
        }
        printed = closing || printed && words.issuingBody(line);
        if (printed) {
            lines.add(p);
            return true;
        }
        boolean dated = Starts.date(line) || Signature.dated(line, words);
        if (dated) {
            signature(p);
        }
        return dated;
    }

    /** A date: the bodies on the lines before it, the end of the last section's text until now, have signed. */
    private void signature(Paragraph date) {
        List<Paragraph> body = outline.current() == null ? List.of() : outline.current().body;
        int from = body.size();
        if (!Signature.dated(date.text(), words)) {
            while (from > 0
                    && body.size() - from < MOST_SIGNERS
                    && words.issuingBody(body.get(from - 1).text())) {
                from--;
            }
        }
        List<Paragraph> signers = body.subList(from, body.size());
        lines.addAll(signers);
        lines.add(date);
        if (!signers.isEmpty()) {
            signers.clear();
        }
    }
}
