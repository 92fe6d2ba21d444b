package io.github.guihua.normalize;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A row of the gazetteer.
 *
 * @param code null where it has none
 * @param parent null for provinces
 * @param also other names, short ones included
 * @param signs how its document numbers begin
 * @param ended whether the code is no longer in force
 */
record Place(
        String code, String name, Level level, Place parent, List<String> also, List<String> signs, boolean ended) {

    /** From the province down, this one last. */
    List<Place> chain() {
        List<Place> chain = new ArrayList<>();
        for (Place p = this; p != null; p = p.parent) {
            chain.add(p);
        }
        Collections.reverse(chain);
        return chain;
    }

    boolean within(Place ancestor) {
        for (Place p = parent; p != null; p = p.parent) {
            if (p == ancestor) {
                return true;
            }
        }
        return false;
    }

    Jurisdiction jurisdiction() {
        return new Jurisdiction(
                code, name, level, chain().stream().map(Place::name).toList());
    }

    // Identity is enough, and a record's own methods would walk the whole chain.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
