package io.github.guihua.normalize;

import io.github.guihua.model.Agency;
import io.github.guihua.model.Level;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies as printed to their canonical function and level.
 *
 * <pre>{@code
 * 市民政局、民政局、省民政厅、清河市民政局   → civil-affairs, each with its own level
 * 市发展和改革委员会 = 市发展改革委 = 发改局 → development-reform
 * }</pre>
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Agencies {
    private static final Pattern PREFIX =
            Pattern.compile("^(?:中共)?(?:各)?(自治区|省|市(?!场)|州|盟|地区|县|区(?!域|块)|旗)(?:级|属|直)?(?=\\p{IsHan}{2,}|[（(])");
    private static final Map<String, Level> LEVELS = Map.ofEntries(
            Map.entry("自治区", Level.PROVINCE),
            Map.entry("省", Level.PROVINCE),
            Map.entry("市", Level.PREFECTURE),
            Map.entry("州", Level.PREFECTURE),
            Map.entry("盟", Level.PREFECTURE),
            Map.entry("地区", Level.PREFECTURE),
            Map.entry("县", Level.COUNTY),
            Map.entry("区", Level.COUNTY),
            Map.entry("旗", Level.COUNTY));
    private static final Pattern OFFICE = Pattern.compile("(?<=[局厅委会])(?:办公厅|办公室)$");

    private final List<Rule> functions;
    private final Rule national;
    private final PlaceNames places;

    public Agencies(Rules rules) {
        this.functions = rules.file("agencies");
        this.national = rules.rule("places", "national");
        this.places = new PlaceNames(new Gazetteer(rules));
    }

    /** The body with its level as its own name says it; without one, both null where unknown. */
    public Agency of(String printed) {
        return of(printed, null);
    }

    /**
     * @param within level of the plan that names it, which a body without place or level word shares, and which decides what
     *     市 means: in a county-level city's plan its own bureau; null where unknown
     */
    public Agency of(String printed, Level within) {
        String name = Simplified.fold(printed.strip());
        Level level = within;
        String core = name.startsWith("中共") ? name.substring(2) : name;
        Optional<PlaceNames.Chain> chain =
                places.at(core, 0).filter(PlaceNames.Chain::full).filter(c -> c.end() < name.length());
        if (chain.isPresent() && chain.get().end() < core.length()) {
            level = chain.get().places().get(0).level();
            core = core.substring(chain.get().end());
        } else {
            Matcher prefix = PREFIX.matcher(core);
            if (prefix.find()) {
                level = level(prefix.group(1), within);
                core = core.substring(prefix.end());
            } else if (national.found(name)) {
                level = places.all(name).stream()
                        .filter(PlaceNames.Chain::full)
                        .findFirst()
                        .map(c -> c.places().get(0).level())
                        .orElse(Level.NATIONAL);
            }
        }
        Optional<Rule> function = function(core);
        return new Agency(
                printed,
                function.map(Rule::id).orElse(null),
                function.map(f -> f.value("level", null))
                        .map(l -> Level.valueOf(l.toUpperCase(Locale.ROOT)))
                        .orElse(level));
    }

    /** 市 in the plan of a county-level city, 区 in a municipality's district: the plan's own level. */
    private static Level level(String word, Level within) {
        Level level = LEVELS.get(word);
        boolean ownCity = word.equals("市") && (within == Level.COUNTY || within == Level.PROVINCE);
        return ownCity ? within : level;
    }

    private Optional<Rule> function(String core) {
        String bare = OFFICE.matcher(core).replaceFirst("");
        return functions.stream().filter(f -> f.found(bare) || f.found(core)).findFirst();
    }
}
