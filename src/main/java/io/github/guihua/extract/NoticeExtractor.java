package io.github.guihua.extract;

import io.github.guihua.model.Notice;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.Segments;
import java.util.List;

/** The official act's own data. */
final class NoticeExtractor {

    NoticeExtractor(Rules rules) {}

    Notice extract(Segments segments) {
        return new Notice(
                null, null, null, List.of(), null, null, List.of(), null, "other", null, null, List.of(), null);
    }
}
