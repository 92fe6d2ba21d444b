package io.github.guihua.clean;

import io.github.guihua.model.Evidence;

/** What the body is made of. */
public sealed interface Element permits Paragraph, LogicalGrid {
    /** Where the whole of it stands. */
    Evidence evidence();
}
