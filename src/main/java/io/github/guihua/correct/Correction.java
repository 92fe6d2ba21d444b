package io.github.guihua.correct;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a plan's corrections.
 *
 * @param id unique among the plan's
 * @param field as {@link Edits} reads it; null for an undoing
 * @param before what the plan said
 * @param after what it should say
 * @param also what follows from it elsewhere in the plan; null for nothing
 * @param who as the person gave it
 * @param when ISO instant
 * @param undoes id of the correction that this takes back; null for a correction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        String id,
        String field,
        JsonNode before,
        JsonNode after,
        List<Change> also,
        String who,
        String when,
        String undoes) {

    /** A field and what it says before and after. */
    public record Change(String field, JsonNode before, JsonNode after) {
        Change reversed() {
            return new Change(field, after, before);
        }
    }

    /** The field itself, then what follows from it. */
    List<Change> changes() {
        return Stream.concat(Stream.of(new Change(field, before, after)), also == null ? Stream.empty() : also.stream())
                .toList();
    }
}
