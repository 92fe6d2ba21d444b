package io.github.guihua.compare;

import io.github.guihua.compare.text.Weights;
import io.github.guihua.compare.text.Weights.Vector;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How alike actions of many plans are, by title and text. */
final class UnitLikeness {
    static final double LEAST = 0.4;

    private final Map<Unit, Vector> titles = new IdentityHashMap<>();
    private final Map<Unit, Vector> texts = new IdentityHashMap<>();

    UnitLikeness(List<Unit> all) {
        Weights title = new Weights(all.stream().map(Unit::title).toList());
        Weights text = new Weights(all.stream().map(Unit::whole).toList());
        for (Unit u : all) {
            titles.put(u, title.vector(u.title()));
            texts.put(u, text.vector(u.whole()));
        }
    }

    double of(Unit a, Unit b) {
        double title = a.plainTitle().equals(b.plainTitle()) ? 1 : titles.get(a).cosine(titles.get(b));
        double text = texts.get(a).cosine(texts.get(b));
        return 1 - (1 - 0.7 * title) * (1 - text);
    }
}
