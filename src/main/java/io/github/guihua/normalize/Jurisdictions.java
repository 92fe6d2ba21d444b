package io.github.guihua.normalize;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.algorithm.EditDistance;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.rules.Rules;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The gazetteer's lookups: names to jurisdictions, and up and down the tree.
 *
 * <pre>{@code
 * byName("黔南州")            → [522700 黔南布依族苗族自治州]
 * byName("鼓楼区")            → four, in Nanjing, Xuzhou, Fuzhou and Kaifeng
 * byName("福建省福州市鼓楼区") → [350102 鼓楼区]
 * nearest("清合市", 3)        → [清河市, …]
 * }</pre>
 */
public final class Jurisdictions {
    /** Whole of China: national documents. */
    public static final Jurisdiction NATION = new Jurisdiction(null, "中华人民共和国", Level.NATIONAL, List.of());

    private final Gazetteer gazetteer;
    private final PlaceNames names;

    /**
     * @throws io.github.guihua.rules.BrokenRule where a table's row names no known level or parent
     */
    public Jurisdictions(Rules rules) {
        this(new Gazetteer(rules));
    }

    Jurisdictions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new PlaceNames(gazetteer);
    }

    /**
     * Every place of that name: a full name, a short one ({@code 石桥}), or a path ({@code 云岭省石桥县}); those in force
     * first, then the higher ones. Empty where there is none.
     */
    public List<Jurisdiction> byName(String name) {
        String folded = Simplified.fold(name.strip());
        if (List.of("中华人民共和国", "中国", "全国", "国家").contains(folded)) {
            return List.of(NATION);
        }
        return named(folded).stream()
                .sorted(Comparator.comparing(Place::ended).thenComparing(Place::level))
                .map(Place::jurisdiction)
                .toList();
    }

    private List<Place> named(String name) {
        List<Place> whole = gazetteer.named(name);
        if (!whole.isEmpty()) {
            return whole;
        }
        return names.at(name, 0)
                .filter(c -> c.end() == name.length())
                .map(PlaceNames.Chain::places)
                .orElse(List.of());
    }

    /** Whether the text begins with a place's full name, or with a short one of a province or prefecture. */
    public boolean startsWithPlace(String text) {
        return names.at(text, 0)
                .filter(c -> c.full() || c.places().stream().anyMatch(p -> p.level() != Level.COUNTY))
                .isPresent();
    }

    public Optional<Jurisdiction> byCode(String code) {
        return Optional.ofNullable(gazetteer.coded(code)).map(Place::jurisdiction);
    }

    /** From the province down, itself left out; empty for provinces and for unknown codes. */
    public List<Jurisdiction> ancestors(String code) {
        Place place = gazetteer.coded(code);
        return place == null
                ? List.of()
                : place.chain().stream()
                        .filter(p -> p != place)
                        .map(Place::jurisdiction)
                        .toList();
    }

    /** The units right below that are in force, in the tables' order; the provinces where the code is null. */
    public List<Jurisdiction> children(String code) {
        Stream<Place> below = code == null
                ? gazetteer.all().stream().filter(p -> p.parent() == null)
                : gazetteer.coded(code) == null ? Stream.of() : gazetteer.children(gazetteer.coded(code)).stream();
        return below.filter(p -> !p.ended()).map(Place::jurisdiction).toList();
    }

    /** Full names most like a misspelled one, best first, those that sound like it before others as near; none that shares less than half of its characters. */
    public List<String> nearest(String name, int most) {
        record Near(String name, double distance) {}
        String folded = Simplified.fold(name.strip());
        return gazetteer.all().stream()
                .filter(p -> !p.ended())
                .map(p -> new Near(
                        p.name(),
                        Stream.concat(Stream.of(p.name(), Gazetteer.shortName(p.name())), p.also().stream())
                                .mapToDouble(n -> distance(folded, n))
                                .min()
                                .orElse(1)))
                .filter(n -> n.distance() <= 0.5)
                .sorted(Comparator.comparingDouble(Near::distance).thenComparingDouble(n -> bySound(folded, n.name())))
                .map(Near::name)
                .distinct()
                .limit(most)
                .toList();
    }

    /** Edits between the two, by the longer one's length: 0 equal, 1 nothing in common. */
    private static double distance(String a, String b) {
        return (double) EditDistance.compute(a.toCharArray(), b.toCharArray()) / Math.max(a.length(), b.length());
    }

    /** Slips of the pen mostly keep the sound. */
    private static double bySound(String a, String b) {
        return distance(HanLP.convertToPinyinString(a, "", false), HanLP.convertToPinyinString(b, "", false));
    }
}
