package io.github.guihua.normalize;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Whose territory a document is for. The signing bodies say it first ({@code 省民政厅} of the province named in the
 * signature), then the titles; what they leave ambiguous is decided by the places that the document names and by its
 * number's sign ({@code 黔南府办发}). What stays ambiguous stays unknown.
 */
public final class JurisdictionResolver {

    /**
     * What a document says about its place; any part may be null or empty.
     *
     * @param issuers signing bodies as printed
     * @param titles the notice's and the plan's, in this order
     * @param number 发文字号
     * @param text the rest, most telling lines first
     */
    public record Context(List<String> issuers, List<String> titles, String number, String text) {}

    private static final int TEXT_READ = 6_000;

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final Rule national;
    private final Rule township;
    private final Rule zone;
    private final Rule branch;
    private final Map<Level, Rule> territory = new LinkedHashMap<>();

    public JurisdictionResolver(Rules rules) {
        this.gazetteer = new Gazetteer(rules);
        this.names = new PlaceNames(gazetteer);
        this.national = rules.rule("places", "national");
        this.township = rules.rule("places", "township");
        this.zone = rules.rule("places", "zone");
        this.branch = rules.rule("places", "branch");
        territory.put(Level.PROVINCE, rules.rule("places", "province"));
        territory.put(Level.PREFECTURE, rules.rule("places", "prefecture"));
        territory.put(Level.COUNTY, rules.rule("places", "county"));
    }

    /** Empty where the document does not say it, or not which of several places of one name it means. */
    public Optional<Jurisdiction> resolve(Context context) {
        List<String> sources = new ArrayList<>(context.issuers());
        sources.addAll(context.titles());
        String evidence = evidence(context);
        for (String source : sources) {
            if (source == null) {
                continue;
            }
            String name = Simplified.fold(source);
            Optional<PlaceNames.Chain> chain =
                    context.issuers().contains(source) ? ofBody(name) : ofTitle(name, evidence);
            if (chain.isPresent()) {
                Optional<Place> place = choose(chain.get().places(), evidence, context.number());
                return place.map(p -> below(p, name.substring(chain.get().end())));
            }
            if (national.found(name)) {
                return Optional.of(Jurisdictions.NATION);
            }
        }
        return byText(evidence, context.number()).map(Place::jurisdiction);
    }

    /** The place in a body's name: a chain of full names anywhere, a short one at the start or before a branch's word. */
    private Optional<PlaceNames.Chain> ofBody(String body) {
        PlaceNames.Chain best = null;
        for (PlaceNames.Chain chain : names.all(body)) {
            boolean telling = chain.full() || chain.start() == 0 || branch.found(body.substring(chain.end()));
            if (telling && (best == null || best.places().stream().anyMatch(up -> within(chain, up)))) {
                best = best == null ? chain : narrowed(chain, best);
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The first place in a title that has its full name, else the first short one whose full name the document prints: many
     * short names are common words ({@code 平安}, {@code 惠民}).
     */
    private Optional<PlaceNames.Chain> ofTitle(String title, String evidence) {
        List<PlaceNames.Chain> all = names.all(title);
        return all.stream().filter(PlaceNames.Chain::full).findFirst().or(() -> all.stream()
                .filter(c -> c.places().stream().anyMatch(p -> evidence.contains(p.name())))
                .findFirst());
    }

    private static boolean within(PlaceNames.Chain chain, Place ancestor) {
        return chain.places().stream().anyMatch(p -> p.within(ancestor));
    }

    private static PlaceNames.Chain narrowed(PlaceNames.Chain chain, PlaceNames.Chain by) {
        List<Place> inside = chain.places().stream()
                .filter(p -> by.places().stream().anyMatch(p::within))
                .toList();
        return new PlaceNames.Chain(chain.start(), chain.end(), inside, chain.full());
    }

    /** The one of them that the rest of the document supports most; the highest where a short name has several levels. */
    private Optional<Place> choose(List<Place> places, String evidence, String number) {
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
            scores.put(place, support(place, evidence, number));
        }
        int most = scores.values().stream().max(Comparator.naturalOrder()).orElse(0);
        List<Place> best = top.stream().filter(p -> scores.get(p) == most).toList();
        return best.size() == 1 && most > 0 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private int support(Place place, String evidence, String number) {
        int score = 0;
        for (Place above : place.chain()) {
            if (above != place) {
                score += count(evidence, above.name()) * 3 + count(evidence, Gazetteer.shortName(above.name()));
                score += signed(above, number) ? 5 : 0;
            }
        }
        for (Place below : gazetteer.children(place)) {
            score += count(evidence, below.name()) > 0 ? 2 : 0;
        }
        return score + (signed(place, number) ? 5 : 0);
    }

    private static boolean signed(Place place, String number) {
        return number != null && place.signs().stream().anyMatch(number::startsWith);
    }

    /** No body or title names a place: the territory that the text speaks of, and the places that it names. */
    private Optional<Place> byText(String evidence, String number) {
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
            for (Place place : chain.places()) {
                if (chain.full() && place.level() == level && !place.ended()) {
                    counts.merge(place, 1 + support(place, evidence, number), Integer::sum);
                }
            }
        }
        Optional<Place> named =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        Level wanted = level;
        return named.or(() -> number == null
                ? Optional.empty()
                : gazetteer.all().stream()
                        .filter(p -> signed(p, number) && (wanted == null || p.level() == wanted))
                        .max(Comparator.comparingInt(p -> p.signs().get(0).length())));
    }

    /** A township or development zone named right after the place. */
    private Jurisdiction below(Place place, String rest) {
        for (Rule rule : List.of(township, zone)) {
            Optional<MatchResult> hit = rule.find(rest);
            if (hit.isPresent()) {
                boolean isZone = rule == zone;
                String name = isZone
                        ? place.name().replaceFirst("[市县区]$", "") + hit.get().group(1)
                        : hit.get().group(1);
                List<String> path = new ArrayList<>(place.jurisdiction().path());
                path.add(name);
                return new Jurisdiction(null, name, isZone ? Level.COUNTY : Level.TOWNSHIP, path);
            }
        }
        return place.jurisdiction();
    }

    private static String evidence(Context context) {
        StringBuilder all = new StringBuilder();
        context.issuers().forEach(i -> all.append(i).append('\n'));
        context.titles().stream().filter(t -> t != null).forEach(t -> all.append(t)
                .append('\n'));
        if (context.text() != null) {
            all.append(context.text(), 0, Math.min(TEXT_READ, context.text().length()));
        }
        return Simplified.fold(all.toString());
    }

    private static int count(String text, String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }
}
