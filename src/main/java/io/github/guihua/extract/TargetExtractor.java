package io.github.guihua.extract;

import io.github.guihua.model.Target;
import io.github.guihua.rules.Rules;
import java.util.List;

/** Quantified commitments in running text. */
final class TargetExtractor {

    TargetExtractor(Rules rules) {}

    /** The targets of one place, in print order; those that {@link IndicatorExtractor#fromProse} takes are not among them. */
    List<Target> extract(BodyText body) {
        return List.of();
    }
}
