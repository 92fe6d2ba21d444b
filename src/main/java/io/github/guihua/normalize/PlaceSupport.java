package io.github.guihua.normalize;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a document speaks for a place: how often it names the places above and below it, and whether its number bears
 * the place's sign.
 */
final class PlaceSupport {
    private static final int SIGNED = 5;

    private final Gazetteer gazetteer;

    PlaceSupport(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The one of them that the rest of the document supports most; the highest where a short name has several levels. */
    Optional<Place> choose(List<Place> places, String evidence, String number) {
        if (places.size() == 1) {
            return Optional.of(places.get(0));
        }
        List<Place> current = places.stream().filter(p -> !p.ended()).toList();
        List<Place> top = (current.isEmpty() ? places : current)
                .stream().filter(p -> places.stream().noneMatch(p::within)).toList();
        if (top.size() == 1) {
            return Optional.of(top.get(0));
        }
        Map<Place, Integer> scores = new LinkedHashMap<>();
        for (Place place : top) {
            scores.put(place, of(place, evidence, number));
        }
        int most = scores.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Place> best = top.stream().filter(p -> scores.get(p) == most).toList();
        return best.size() == 1 && most > 0 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** Higher for a place that more of the text belongs to; 0 where nothing does. */
    int of(Place place, String evidence, String number) {
        int score = 0;
        for (Place above : place.chain()) {
            if (above != place) {
                score += count(evidence, above.name()) * 3 + count(evidence, Gazetteer.shortName(above.name()));
                score += signed(above, number) ? SIGNED : 0;
            }
        }
        for (Place below : gazetteer.children(place)) {
            score += count(evidence, below.name()) > 0 ? 2 : 0;
        }
        return score + (signed(place, number) ? SIGNED : 0);
    }

    /** Whether the 发文字号 begins with a sign of the place. */
    static boolean signed(Place place, String number) {
        return number != null && place.signs().stream().anyMatch(number::startsWith);
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
