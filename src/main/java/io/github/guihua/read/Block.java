package io.github.guihua.read;

import io.github.guihua.model.Box;

/** What a page is made of. */
public sealed interface Block permits Line, Grid {
    /** Where it is on its page; null where the format has no geometry. */
    Box box();
}
