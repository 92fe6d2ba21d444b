package io.github.guihua.normalize;

import io.github.guihua.model.Quantity;
import io.github.guihua.rules.Row;
import io.github.guihua.rules.Rules;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Units of measurement: what stands after a number, and how much of the base unit it is.
 *
 * <pre>{@code
 * at("8万人次以上", 1)        -> [1,4) 万人次, kind count
 * at("1000元/人的标准", 4)    -> [4,7) 元/人, kind money
 * normalize(8, "万人")        -> 80000 人
 * normalize(1.5, "万元/人")   -> 15000 元/人
 * }</pre>
 */
public final class Units {
    private static final String SCALES = "十百千万亿";
    private static final Set<String> OVER = Set.of("月", "季", "季度", "人月", "人口", "日", "站");
    private static final int LONGEST_SCALE = 3;
    private static final MathContext CERTAIN = new MathContext(12);
    /** 10个/1000人 is a rate; 5个/10个 are two quantities. */
    private static final int LEAST_ZEROS = 3;

    private final Map<Character, List<Unit>> byFirst = new HashMap<>();
    private final Map<String, Unit> bySymbol = new HashMap<>();

    /** @throws io.github.guihua.rules.BrokenRule never; a factor that is no number is an IllegalArgumentException naming the line */
    public Units(Rules rules) {
        for (Row row : rules.table("units")) {
            double factor;
            try {
                factor = factor(row.get("factor"));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("units.csv:" + row.line() + ": " + row.get("factor"), e);
            }
            Unit unit = new Unit(row.get("unit"), row.get("base"), factor, row.get("kind"));
            bySymbol.put(unit.symbol(), unit);
        }
        bySymbol.values().stream()
                .sorted((a, b) -> b.symbol().length() - a.symbol().length())
                .forEach(u -> byFirst.computeIfAbsent(u.symbol().charAt(0), k -> new ArrayList<>())
                        .add(u));
    }

    /**
     * A unit found in a text.
     *
     * @param end offset after it
     * @param printed with its scale and denominator ({@code 万元/人}), without white space
     * @param unit of the numerator; null where a scale stands alone ({@code 突破500亿})
     */
    public record Found(int start, int end, String printed, Unit unit) {}

    /** The unit that stands at {@code from}, white space before it skipped. */
    public Optional<Found> at(CharSequence text, int from) {
        int start = skipSpace(text, from);
        for (int scale = 0; scale <= LONGEST_SCALE && isScale(text, start, scale); scale++) {
            int at = skipSpace(text, start + scale);
            Unit unit = longest(text, at);
            if (unit != null) {
                int end = denominator(text, at + unit.symbol().length());
                return Optional.of(new Found(start, end, compact(text, start, end), unit));
            }
        }
        int scale = 0;
        while (scale < LONGEST_SCALE && isScale(text, start, scale + 1)) {
            scale++;
        }
        return scale == 0
                ? Optional.empty()
                : Optional.of(new Found(start, start + scale, compact(text, start, start + scale), null));
    }

    /** The value in the base unit; the unit as it is where the table does not know it. */
    public Quantity normalize(double value, String printed) {
        if (printed == null) {
            return new Quantity(value, null);
        }
        Unit rate = bySymbol.get(printed);
        if (rate != null) {
            return new Quantity(round(value * rate.factor()), rate.base());
        }
        int slash = printed.indexOf('/') >= 0 ? printed.indexOf('/') : printed.indexOf('／');
        String over = slash < 0 ? "" : "/" + printed.substring(slash + 1);
        String symbol = slash < 0 ? printed : printed.substring(0, slash);
        double scale = 1;
        while (!symbol.isEmpty() && !bySymbol.containsKey(symbol) && SCALES.indexOf(symbol.charAt(0)) >= 0) {
            scale *= ChineseNumbers.scale(symbol.charAt(0));
            symbol = symbol.substring(1);
        }
        Unit unit = bySymbol.get(symbol);
        if (unit == null) {
            return new Quantity(round(value * scale), symbol.isEmpty() ? null : symbol + over);
        }
        return new Quantity(round(value * scale * unit.factor()), unit.base() + over);
    }

    /** The unit of exactly this symbol, without scale. */
    public Optional<Unit> unit(String symbol) {
        return Optional.ofNullable(bySymbol.get(symbol));
    }

    private Unit longest(CharSequence text, int at) {
        if (at >= text.length()) {
            return null;
        }
        for (Unit u : byFirst.getOrDefault(text.charAt(at), List.of())) {
            String s = u.symbol();
            if (at + s.length() <= text.length() && s.contentEquals(text.subSequence(at, at + s.length()))) {
                return u;
            }
        }
        return null;
    }

    /** {@code /人·月} after a unit. */
    private int denominator(CharSequence text, int end) {
        int at = end;
        while (at < text.length() && "/／·".indexOf(text.charAt(at)) >= 0) {
            int k = scaled(text, at + 1);
            Unit unit = longest(text, k);
            String period = OVER.stream()
                    .filter(p ->
                            k + p.length() <= text.length() && p.contentEquals(text.subSequence(k, k + p.length())))
                    .max((a, b) -> a.length() - b.length())
                    .orElse("");
            int length =
                    Math.max(period.length(), unit == null ? 0 : unit.symbol().length());
            if (length == 0) {
                break;
            }
            at = k + length;
        }
        return at;
    }

    /** After the power of ten and the scale of a denominator: {@code 批次/千人}, {@code 名/10万人口}. */
    private int scaled(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == (at == from ? '1' : '0')) {
            at++;
        }
        boolean scale = isScale(text, at, 1) && longest(text, at) == null && longest(text, at + 1) != null;
        return scale ? at + 1 : at < from + LEAST_ZEROS ? from : at;
    }

    private static boolean isScale(CharSequence text, int start, int length) {
        if (start + length > text.length()) {
            return false;
        }
        return length == 0 || SCALES.indexOf(text.charAt(start + length - 1)) >= 0;
    }

    private static int skipSpace(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static String compact(CharSequence text, int start, int end) {
        return text.subSequence(start, end).toString().replaceAll("\\s", "");
    }

    /** {@code 0.001} or {@code 1/60}. */
    private static double factor(String printed) {
        int slash = printed.indexOf('/');
        return slash < 0
                ? Double.parseDouble(printed)
                : Double.parseDouble(printed.substring(0, slash)) / Double.parseDouble(printed.substring(slash + 1));
    }

    /** To what a double surely knows of it, however small it is: a concentration in tons is no zero. */
    private static double round(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(CERTAIN).doubleValue() : value;
    }
}
