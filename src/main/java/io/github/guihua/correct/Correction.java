package io.github.guihua.correct;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One line of a plan's corrections.
 *
 * @param id unique among the plan's
 * @param field JSON pointer; null for an undoing
 * @param before what the plan said
 * @param after what it should say
 * @param who as the person gave it
 * @param when ISO instant
 * @param undoes id of the correction that this takes back; null for a correction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        String id, String field, JsonNode before, JsonNode after, String who, String when, String undoes) {}
