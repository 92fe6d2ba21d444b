package io.github.guihua.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a fact stands in the source, and which rule made it.
 *
 * @param page from 1; null where the format has no pages
 * @param box on that page; null where the format has no geometry
 * @param line ordinal of the source line or paragraph, from 1, in reading order: what {@code guihua explain --line} takes
 * @param endLine the last such line; null where it is the same
 * @param rule id of the rule, as {@code extraction-rules/} or {@code guihua explain} name it; null where none decided
 * @param confidence of recognized text that the fact rests on, 0 to 1; null for native text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(Integer page, Box box, Integer line, Integer endLine, String rule, Double confidence) {

    public Evidence withRule(String rule) {
        return new Evidence(page, box, line, endLine, rule, confidence);
    }
}
