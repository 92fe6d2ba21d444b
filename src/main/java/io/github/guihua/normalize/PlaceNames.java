package io.github.guihua.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Place names in running text: {@code 云岭省清河市石桥县人民政府} begins with a chain of three. */
final class PlaceNames {
    /** Holds the name of a county. */
    private static final String NATION = "中华人民共和国";

    private final Gazetteer gazetteer;

    PlaceNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Names that stand one after the other, each within the one before.
     *
     * @param places what the last of them may be: several where the name is ambiguous; never empty
     * @param full whether the last is a full name ({@code 石桥县}, not {@code 石桥})
     */
    record Chain(int start, int end, List<Place> places, boolean full) {}

    /** The longest chain that begins at {@code start}. */
    Optional<Chain> at(String text, int start) {
        List<Place> places = List.of();
        int at = start;
        boolean full = false;
        while (at < text.length()) {
            Chain next = step(text, at, places);
            if (next == null) {
                break;
            }
            at = next.end();
            places = next.places();
            full = next.full();
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Chain(start, at, places, full));
    }

    /** The longest name at {@code at} that lies within one of {@code above}, or that lies anywhere where that is empty. */
    private Chain step(String text, int at, List<Place> above) {
        for (int end = Math.min(text.length(), at + gazetteer.longest()); end >= at + 2; end--) {
            String name = text.substring(at, end);
            List<Place> named = gazetteer.named(name);
            if (!above.isEmpty()) {
                named = named.stream()
                        .filter(p -> above.stream().anyMatch(p::within))
                        .toList();
            }
            if (!named.isEmpty()) {
                List<Place> full =
                        named.stream().filter(p -> p.name().equals(name)).toList();
                return new Chain(at, end, full.isEmpty() ? named : full, !full.isEmpty());
            }
        }
        return null;
    }

    /** Every chain in the text, in order, not overlapping. */
    List<Chain> all(String printed) {
        String text = printed.replace(NATION, "·".repeat(NATION.length()));
        List<Chain> all = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Chain> chain = at(text, at);
            chain.ifPresent(all::add);
            at = chain.map(Chain::end).orElse(at + 1);
        }
        return all;
    }
}
