package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One difference between two sides.
 *
 * @param op in text: {@code insert}, {@code delete} or {@code replace}; of a figure or name: {@code value},
 *     {@code operator}, {@code year}, {@code nature}, {@code baseline}, {@code unit}, {@code name}, {@code title};
 *     of a measure: {@code force} (鼓励 for 应当), {@code deadline}, {@code lead} (who leads), {@code figure};
 *     of a passage: {@code chapter} that it went to
 * @param base the base's words; null for an insertion
 * @param other the other's words; null for a deletion
 * @param baseAt offset in the base side's {@code text}; null where it is not about the text
 * @param otherAt offset in the other side's {@code text}
 * @param trend of a nature or a word of obligation {@code weaker} or {@code stronger}, of a deadline {@code earlier} or
 *     {@code later}; null where neither is or can be said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(String op, String base, String other, Integer baseAt, Integer otherAt, String trend) {
    static Change of(String op, String base, String other) {
        return new Change(op, base, other, null, null, null);
    }

    static Change of(String op, String base, String other, String trend) {
        return new Change(op, base, other, null, null, trend);
    }

    /** Whether it stands at a place in the texts. */
    public boolean inText() {
        return baseAt != null;
    }
}
