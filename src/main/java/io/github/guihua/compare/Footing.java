package io.github.guihua.compare;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Notice;

/**
 * How the places and times of two plans stand to each other, as far as their figures depend on it.
 *
 * @param oneTerritory whether both plans are for the same place: else their totals cannot be ranked
 * @param down 1 where the other plan is of a lower level than the base, -1 where of a higher, 0 where of the same
 * @param successive whether the two are one place's plans for different periods: then later years are a matter of course
 */
record Footing(boolean oneTerritory, int down, boolean successive) {

    static Footing of(Notice base, Notice other, PlanRelation relation) {
        boolean successive =
                relation.kind().equals("successor") || relation.kind().equals("predecessor");
        int down =
                switch (relation.kind()) {
                    case "child" -> 1;
                    case "parent" -> -1;
                    default -> down(base.jurisdiction(), other.jurisdiction());
                };
        return new Footing(oneTerritory(base, other), down, successive);
    }

    /** Where a plan's place is not known, whether the same bodies signed both, or either is unsigned. */
    private static boolean oneTerritory(Notice b, Notice o) {
        if (b.jurisdiction() != null && o.jurisdiction() != null) {
            return b.jurisdiction().path().equals(o.jurisdiction().path());
        }
        return b.issuers().isEmpty() || o.issuers().isEmpty() || b.issuers().equals(o.issuers());
    }

    private static int down(Jurisdiction base, Jurisdiction other) {
        return base == null || other == null || base.level() == null || other.level() == null
                ? 0
                : Integer.signum(other.level().compareTo(base.level()));
    }
}
