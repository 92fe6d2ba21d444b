package io.github.guihua.clean;

import io.github.guihua.model.Box;
import io.github.guihua.model.Evidence;
import io.github.guihua.read.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph whose characters know where they came from.
 *
 * @param text without line feeds, wraps undone
 * @param origins in order of {@code start}; the first starts at 0
 * @param style of its first line
 */
public record Paragraph(String text, List<Origin> origins, Style style) implements Element {

    /**
     * The piece of a paragraph that one source line gave.
     *
     * @param start offset in the paragraph's text
     * @param page from 1; null where the format has no pages
     */
    public record Origin(int start, Integer page, Box box, int line, Double confidence) {}

    public Paragraph {
        origins = List.copyOf(origins);
    }

    @Override
    public Evidence evidence() {
        return evidence(0, text.length());
    }

    /** Where the span stands: the first page it touches, the union of its lines' boxes on that page. */
    public Evidence evidence(int start, int end) {
        Integer page = null;
        Box box = null;
        Integer first = null;
        int last = 0;
        Double confidence = null;
        for (int i = 0; i < origins.size(); i++) {
            Origin o = origins.get(i);
            int stop = i + 1 < origins.size() ? origins.get(i + 1).start() : text.length();
            boolean touches = o.start() < Math.max(end, start + 1) && stop > start;
            if (!touches) {
                continue;
            }
            if (first == null) {
                first = o.line();
                page = o.page();
            }
            last = o.line();
            if (o.box() != null && java.util.Objects.equals(page, o.page())) {
                box = box == null ? o.box() : box.union(o.box());
            }
            if (o.confidence() != null) {
                confidence = confidence == null ? o.confidence() : Math.min(confidence, o.confidence());
            }
        }
        return new Evidence(page, box, first, first == null || last == first ? null : last, null, confidence);
    }

    /** The span as a paragraph of its own, with its origins; surrounding white space is left out. */
    public Paragraph slice(int start, int end) {
        int s = start;
        int e = end;
        while (s < e && Character.isWhitespace(text.charAt(s))) {
            s++;
        }
        while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
            e--;
        }
        List<Origin> kept = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            Origin o = origins.get(i);
            int stop = i + 1 < origins.size() ? origins.get(i + 1).start() : text.length();
            if (stop > s && o.start() < e || s == e && kept.isEmpty() && stop >= s) {
                kept.add(new Origin(Math.max(0, o.start() - s), o.page(), o.box(), o.line(), o.confidence()));
            }
        }
        return new Paragraph(text.substring(s, e), kept, style);
    }

    /** This paragraph and another that goes on with it, nothing between them. */
    public Paragraph followedBy(Paragraph next) {
        List<Origin> all = new ArrayList<>(origins);
        for (Origin o : next.origins) {
            all.add(new Origin(o.start() + text.length(), o.page(), o.box(), o.line(), o.confidence()));
        }
        return new Paragraph(text + next.text, all, style);
    }

    /** This paragraph with the span taken out. */
    public Paragraph without(int start, int end) {
        int cut = end - start;
        List<Origin> kept = new ArrayList<>();
        for (Origin o : origins) {
            int at = o.start() <= start ? o.start() : Math.max(start, o.start() - cut);
            if (!kept.isEmpty() && kept.get(kept.size() - 1).start() == at) {
                kept.remove(kept.size() - 1);
            }
            kept.add(new Origin(at, o.page(), o.box(), o.line(), o.confidence()));
        }
        return new Paragraph(text.substring(0, start) + text.substring(end), kept, style);
    }
}
