package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An annex's head: its label and its title, which stands behind it or below it, on one line or several.
 *
 * @param end index of the first element after it
 */
record AnnexHead(AnnexLine line, String title, int end) {
    private static final int MOST_LINES = 3;

    static AnnexHead of(AnnexLine line, List<Element> elements, int at, Vocabulary words) {
        int first = at + 1;
        int end = line.title().isEmpty() ? titleEnd(elements, first, words) : first;
        String below = elements.subList(first, end).stream()
                .map(e -> ((Paragraph) e).text())
                .collect(Collectors.joining());
        return new AnnexHead(line, line.title() + below, end);
    }

    /** Where the lines of the title end: at the one that completes it, with a bracket behind it, else at the first. */
    private static int titleEnd(List<Element> elements, int first, Vocabulary words) {
        for (int i = first; i < elements.size() && i < first + MOST_LINES && AnnexLine.titleLine(elements, i); i++) {
            String line = ((Paragraph) elements.get(i)).text();
            if (words.title(line) || words.caption(line)) {
                boolean bracket = i + 1 < elements.size()
                        && AnnexLine.titleLine(elements, i + 1)
                        && ((Paragraph) elements.get(i + 1)).text().startsWith("（");
                return bracket ? i + 2 : i + 1;
            }
        }
        return first < elements.size() && AnnexLine.titleLine(elements, first) ? first + 1 : first;
    }
}
