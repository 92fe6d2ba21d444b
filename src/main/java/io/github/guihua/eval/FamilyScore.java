package io.github.guihua.eval;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * One family of one document.
 *
 * @param f1 in 0 to 1; for families that are measured as an accuracy, precision, recall and f1 are that accuracy
 * @param support how many the hand-made plan has
 * @param missing keys that only the hand-made plan has
 * @param extra keys that only the extracted one has
 */
public record FamilyScore(
        String family,
        double precision,
        double recall,
        double f1,
        int support,
        @JsonIgnore List<String> missing,
        @JsonIgnore List<String> extra) {

    public FamilyScore {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    static FamilyScore accuracy(String family, double right, int of, List<String> wrong) {
        return of == 0 ? null : new FamilyScore(family, right / of, right / of, right / of, of, wrong, List.of());
    }
}
