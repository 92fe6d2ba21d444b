package io.github.guihua.model;

import java.util.List;

/**
 * The territory a plan is for.
 *
 * @param code six digits of GB/T 2260; null for the nation and for places without one
 * @param path names from the province down, this one last; empty for the nation
 */
public record Jurisdiction(String code, String name, Level level, List<String> path) {
    public Jurisdiction {
        path = List.copyOf(path);
    }
}
