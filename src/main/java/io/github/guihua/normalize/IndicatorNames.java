package io.github.guihua.normalize;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The indicator lexicon: what different plans call the same measure.
 *
 * <pre>{@code
 * canonical("每万名城镇常住人口拥有社区工作者")   -> community-workers-per-10000
 * canonical("每万城镇常住人口拥有社区工作者（人）") -> community-workers-per-10000
 * canonical("石桥县古树挂牌率")                   -> empty: kept as printed
 * }</pre>
 */
public final class IndicatorNames {
    private static final Pattern BRACKET = Pattern.compile("[（(\\[][^（）()\\]]{0,20}[）)\\]]");
    private static final Pattern NOISE =
            Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}]|的|其中|名(?=城镇|城乡|居民|常住|户籍|老年)");
    private static final Pattern SCOPE =
            Pattern.compile("^(?:到?20\\d\\d年(?:底|末)?)?(?:[全我本]?(?:国|省|市|县|区|州|旗|盟|自治区)(?!域|级|内|际|场|民|外)|力争|实现|累计)+");

    /** The genre's words for one thing: energy, water or carbon for so much of the product. */
    private static final Pattern OUTPUT = Pattern.compile("^(?:单位|每?[万亿]元)(?:GDP|地区生产总值|国内生产总值|生产总值)");

    private final Map<String, Known> byName = new HashMap<>();

    /**
     * A measure of the lexicon.
     *
     * @param id canonical, {@code community-workers-per-10000}
     * @param unit it is usually given in; empty where that varies
     * @param higherIsBetter null where neither is
     */
    public record Known(String id, String unit, Boolean higherIsBetter) {}

    public IndicatorNames(Rules rules) {
        for (Rule rule : rules.file("indicators")) {
            String better = rule.value("better", "");
            Known known = new Known(
                    rule.id(),
                    rule.value("unit", ""),
                    better.isEmpty() ? null : Boolean.valueOf(better.equals("higher")));
            rule.words().forEach(w -> byName.put(key(w), known));
        }
    }

    /** The measure that a printed name means. */
    public Optional<Known> find(String name) {
        String key = key(name);
        Known known = byName.get(key);
        if (known == null) {
            known = byName.get(SCOPE.matcher(key).replaceFirst(""));
        }
        return Optional.ofNullable(known);
    }

    public Optional<String> canonical(String name) {
        return find(name).map(Known::id);
    }

    private static String key(String name) {
        String bare = name.length() > 120 ? name.substring(0, 120) : name;
        bare = NOISE.matcher(BRACKET.matcher(bare).replaceAll("")).replaceAll("");
        bare = bare.replace("比重", "比例").replace("所占", "占").replace("占比", "比例").replace("平均预期", "预期");
        bare = OUTPUT.matcher(bare).replaceFirst("单位地区生产总值");
        return bare.replace("人均预期寿命", "预期寿命")
                .replace("能源消耗", "能耗")
                .replace("降低", "下降")
                .replace("年均浓度", "浓度")
                .replace("平均浓度", "浓度");
    }
}
