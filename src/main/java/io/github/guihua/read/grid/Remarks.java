package io.github.guihua.read.grid;

import io.github.guihua.message.Messages;
import io.github.guihua.model.Warning;
import io.github.guihua.read.PageRecognizer.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is to be said of a document's pages, in the order in which it was found. */
final class Remarks {
    private final List<Warning> all = new ArrayList<>();

    /**
     * @param code of {@code read/messages}
     * @param page null for the whole document
     */
    void add(String code, Integer page, Object... args) {
        all.add(new Warning(code, Messages.of("read", Locale.ENGLISH).text(code, args), page));
    }

    void add(Gap gap, int page) {
        add(gap.code(), page, gap.args().toArray());
    }

    List<Warning> all() {
        return all;
    }
}
