package io.github.guihua.normalize;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Whose territory a document is for. The signing bodies say it first ({@code 省民政厅} of the province named in the
 * signature), then the titles; what they leave ambiguous is decided by the places that the document names and by its
 * number's sign ({@code 黔南府办发}). What stays ambiguous stays unknown, and so does a place that is not listed.
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
    /** So much around a name is looked at. */
    private static final int PIECE = 6;

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final Rule national;
    private final Rule unlisted;
    private final Rule piece;
    private final Rule township;
    private final Rule zone;
    private final Rule branch;
    private final PlaceSupport support;
    private final PlaceByText byText;

    public JurisdictionResolver(Rules rules) {
        this.gazetteer = new Gazetteer(rules);
        this.names = new PlaceNames(gazetteer);
        this.national = rules.rule("places", "national");
        this.unlisted = rules.rule("places", "unlisted");
        this.piece = rules.rule("places", "piece");
        this.township = rules.rule("places", "township");
        this.zone = rules.rule("places", "zone");
        this.branch = rules.rule("places", "branch");
        this.support = new PlaceSupport(gazetteer);
        this.byText = new PlaceByText(rules, gazetteer, names, support);
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
                Optional<Place> place = support.choose(chain.get().places(), evidence, context.number());
                return place.map(p -> below(p, name.substring(chain.get().end())));
            }
            Optional<MatchResult> township = this.township.find(name);
            if (township.isPresent()) {
                return Optional.of(byText.find(evidence, context.number())
                        .map(p -> below(p, name))
                        .orElse(township(township.get().group(1))));
            }
            if (national.found(name)) {
                return Optional.of(Jurisdictions.NATION);
            }
            if (unlisted.found(name)) {
                return Optional.empty();
            }
        }
        return byText.find(evidence, context.number()).map(Place::jurisdiction);
    }

    /** The place in a body's name: a chain of full names anywhere, a short one at the start or before a branch's word. */
    private Optional<PlaceNames.Chain> ofBody(String body) {
        PlaceNames.Chain best = null;
        for (PlaceNames.Chain chain : names.all(body)) {
            if (another(chain, body)) {
                continue;
            }
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
        List<PlaceNames.Chain> all =
                names.all(title).stream().filter(c -> !another(c, title)).toList();
        return all.stream().filter(PlaceNames.Chain::full).findFirst().or(() -> all.stream()
                .filter(c -> c.places().stream().anyMatch(p -> evidence.contains(p.name())))
                .findFirst());
    }

    /** Whether the listed name is only a piece of an unlisted one: 禾|丰县|教育局, 东平|安县教育局. */
    private boolean another(PlaceNames.Chain chain, String text) {
        String marked = text.substring(Math.max(0, chain.start() - PIECE), chain.start())
                + (chain.full() ? "⟦" : "‹")
                + "⟧"
                + text.substring(chain.end(), Math.min(text.length(), chain.end() + PIECE));
        return piece.found(marked);
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

    /** A township of a place that the document does not name. */
    private static Jurisdiction township(String name) {
        return new Jurisdiction(null, name, Level.TOWNSHIP, List.of(name));
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
}
