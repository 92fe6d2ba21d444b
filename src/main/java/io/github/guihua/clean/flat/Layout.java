package io.github.guihua.clean.flat;

import java.util.List;
import java.util.Set;

/**
 * Which columns an indicator table has.
 *
 * @param unit index of the column; -1 where there is none
 * @param right values and nature, in print order, after the name and the unit
 * @param beside index of a column of texts after those; -1 where there is none
 */
record Layout(int unit, List<Header.Head> right, int beside) {
    private static final Set<String> LEFT = Set.of("index", "category");

    /** Null where the columns stand in an order that flattened rows do not show. */
    static Layout of(Header header) {
        List<Header.Head> all = header.heads();
        int name = header.find("name");
        for (Header.Head head : all.subList(0, name)) {
            if (!LEFT.contains(head.role())) {
                return null;
            }
        }
        int at = name + 1;
        int unit = at < all.size() && all.get(at).role().equals("unit") ? at++ : -1;
        int from = at;
        while (at < all.size() && (all.get(at).value() || all.get(at).role().equals("nature"))) {
            at++;
        }
        boolean texts =
                all.subList(at, all.size()).stream().allMatch(h -> h.role().equals("text"));
        boolean good = at > from && texts && all.size() - at <= 1;
        return good ? new Layout(unit, all.subList(from, at), all.size() > at ? at : -1) : null;
    }
}
