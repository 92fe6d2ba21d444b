package io.github.guihua.extract;

import io.github.guihua.model.Task;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.TableNode;
import java.util.List;

/** Rows of the annexes that break a plan into tasks. */
final class TaskExtractor {

    TaskExtractor(Rules rules) {}

    boolean recognizes(TableNode table) {
        return false;
    }

    List<Task> extract(TableNode table) {
        return List.of();
    }
}
