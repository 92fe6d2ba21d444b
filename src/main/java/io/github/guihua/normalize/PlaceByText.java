package io.github.guihua.normalize;

import io.github.guihua.model.Level;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The place of a document whose bodies and titles name none: by the territory that its text speaks of (全县, 县直). */
final class PlaceByText {
    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final PlaceSupport support;
    private final Rule bounded;
    private final Map<Level, Rule> territory = new LinkedHashMap<>();

    PlaceByText(Rules rules, Gazetteer gazetteer, PlaceNames names, PlaceSupport support) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.support = support;
        this.bounded = rules.rule("places", "bounded");
        territory.put(Level.PROVINCE, rules.rule("places", "province"));
        territory.put(Level.PREFECTURE, rules.rule("places", "prefecture"));
        territory.put(Level.COUNTY, rules.rule("places", "county"));
    }

    /** Whether the name is a word of its own: 会同县 is none in 教育局会同县委, nor is 成县 in 完成县级自评. */
    private boolean stands(PlaceNames.Chain chain, String text) {
        String before = text.substring(Math.max(0, chain.start() - 1), chain.start());
        String after = text.substring(chain.end(), Math.min(text.length(), chain.end() + 1));
        return bounded.found(before + "|" + after);
    }

    /** The level that the text speaks of most, and the place of it that it names or whose sign the number bears. */
    Optional<Place> find(String evidence, String number) {
        Level level = null;
        int most = 0;
        for (Map.Entry<Level, Rule> e : territory.entrySet()) {
            int found = e.getValue().findAll(evidence).size();
            if (found > most) {
                most = found;
                level = e.getKey();
            }
        }
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (PlaceNames.Chain chain : names.all(evidence)) {
            if (!stands(chain, evidence)) {
                continue;
            }
            for (Place place : chain.places()) {
                if (chain.full() && place.level() == level && !place.ended()) {
                    counts.merge(place, 1 + support.of(place, evidence, number), Integer::sum);
                }
            }
        }
        Optional<Place> named =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        Level wanted = level;
        return named.or(() -> number == null
                ? Optional.empty()
                : gazetteer.all().stream()
                        .filter(p -> PlaceSupport.signed(p, number) && (wanted == null || p.level() == wanted))
                        .max(Comparator.comparingInt(p -> p.signs().get(0).length())));
    }
}
