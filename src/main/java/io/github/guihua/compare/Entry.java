package io.github.guihua.compare;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * One aligned pair, or something that only one plan has.
 *
 * @param base null where only the other has it
 * @param other null where only the base has it
 * @param verdict of figures; null where only one side has it, and for text
 * @param relation of text; null where only one side has it, and for figures; {@link Relation#REGROUPED} of one side
 * @param similarity 0 to 1; 0 where only one side has it
 * @param confidence {@code high} or {@code low}; null where only one side has it
 * @param local what the other added inside an adapted passage
 * @param nearest of a side that stands alone: what comes closest on the other side, of whatever kind; null where nothing does
 */
public record Entry(
        Side base,
        Side other,
        Verdict verdict,
        Relation relation,
        double similarity,
        @JsonInclude(JsonInclude.Include.NON_NULL) String confidence,
        List<Reason> reasons,
        List<Change> changes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Local> local,
        @JsonInclude(JsonInclude.Include.NON_NULL) Nearest nearest) {

    public static final String HIGH = "high";
    public static final String LOW = "low";

    public Entry {
        similarity = Math.round(similarity * 1000) / 1000.0;
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        changes = changes == null ? List.of() : List.copyOf(changes);
        local = local == null ? List.of() : List.copyOf(local);
    }

    static Entry onlyBase(Side side, List<Reason> reasons, Nearest nearest) {
        return new Entry(side, null, null, null, 0, null, reasons, List.of(), List.of(), nearest);
    }

    static Entry onlyOther(Side side, List<Reason> reasons, Nearest nearest) {
        return new Entry(null, side, null, null, 0, null, reasons, List.of(), List.of(), nearest);
    }

    /** With other changes and other things added. */
    Entry saying(List<Change> changed, List<Local> added) {
        return new Entry(base, other, verdict, relation, similarity, confidence, reasons, changed, added, nearest);
    }

    /** Of a heading that stands alone while what it holds does not. */
    Entry regrouped() {
        return new Entry(base, other, null, Relation.REGROUPED, 0, null, reasons, changes, local, nearest);
    }

    /** What became of it: the verdict or relation; {@code onlyBase} or {@code onlyOther} of one side. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String outcome() {
        return Summary.outcome(this);
    }

    /** A heading without text of its own under the same words on both sides: what became of it is said of its sections. */
    @JsonIgnore
    public boolean bareHeading() {
        return paired()
                && relation == Relation.ADAPTED
                && Stream.of(base, other)
                        .allMatch(s -> s.text() != null && s.text().isBlank())
                && changes.isEmpty();
    }

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public boolean paired() {
        return base != null && other != null;
    }

    /** A neighbour that is too far or of another kind to be a pair. */
    public record Nearest(String id, String title, double similarity) {
        public Nearest {
            similarity = Math.round(similarity * 1000) / 1000.0;
        }
    }
}
