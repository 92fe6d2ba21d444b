package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.model.Warning;
import io.github.guihua.read.SourceDocument;
import java.util.List;

/** The document's body in reading order, and what was taken out of it. */
public record CleanText(SourceDocument source, List<Element> elements, List<Removed> removed, List<Warning> warnings) {
    public CleanText {
        elements = List.copyOf(elements);
        removed = List.copyOf(removed);
        warnings = List.copyOf(warnings);
    }
}
