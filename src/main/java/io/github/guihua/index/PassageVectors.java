package io.github.guihua.index;

import java.util.List;
import java.util.Map;

/**
 * The vectors of one plan's passages, several for a long passage.
 *
 * @param model that made them; null where there are none
 * @param byKey unit vectors by passage key
 */
record PassageVectors(String model, Map<String, List<float[]>> byKey) {
    static final PassageVectors NONE = new PassageVectors(null, Map.of());

    PassageVectors {
        byKey = Map.copyOf(byKey);
    }

    List<float[]> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
