package io.github.guihua.compare;

import java.util.List;

/**
 * What the other plan is to the base.
 *
 * @param kind {@code same} plan; {@code child} or {@code parent} of the base; {@code successor} or {@code predecessor}
 *     in the same place; {@code peer}: another place; {@code unrelated}: another subject
 * @param reasons how that is known: {@code cited-number}, {@code cited-title}, {@code place-and-subject}, …
 */
public record PlanRelation(String kind, List<Reason> reasons) {
    public PlanRelation {
        reasons = List.copyOf(reasons);
    }
}
