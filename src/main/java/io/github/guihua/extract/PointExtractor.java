package io.github.guihua.extract;

import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Point;
import io.github.guihua.rules.Rules;
import java.util.List;

/** Parallel points inside a body. */
final class PointExtractor {

    PointExtractor(Rules rules) {}

    /** A body's points in print order, and what of the body is none of them. */
    record Result(List<Paragraph> rest, List<Point> points) {}

    Result extract(List<Paragraph> body, String heading) {
        return new Result(body, List.of());
    }
}
