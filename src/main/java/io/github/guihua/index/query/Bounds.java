package io.github.guihua.index.query;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of numbers, both ends included.
 *
 * @param from negative infinity where open
 * @param to positive infinity where open
 */
public record Bounds(double from, double to) {
    private static final String NUMBER = "(-?\\d{1,15}(?:\\.\\d{1,9})?)";
    private static final Pattern EXACT = Pattern.compile("=?" + NUMBER + "%?");
    private static final Pattern OPEN = Pattern.compile("(>=|<=|>|<|≥|≤)" + NUMBER + "%?");
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + "?\\.\\." + NUMBER + "?");

    /** {@code 2022..2025}, {@code 2022..}, {@code >=30}, {@code <5}, {@code 30}; empty where it is none of these. */
    public static Optional<Bounds> parse(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        Matcher m = EXACT.matcher(text);
        if (m.matches()) {
            double v = Double.parseDouble(m.group(1));
            return Optional.of(new Bounds(v, v));
        }
        m = OPEN.matcher(text);
        if (m.matches()) {
            return Optional.of(open(m.group(1), Double.parseDouble(m.group(2))));
        }
        m = BETWEEN.matcher(text);
        if (m.matches() && (m.group(1) != null || m.group(2) != null)) {
            double from = m.group(1) == null ? Double.NEGATIVE_INFINITY : Double.parseDouble(m.group(1));
            double to = m.group(2) == null ? Double.POSITIVE_INFINITY : Double.parseDouble(m.group(2));
            return from > to ? Optional.empty() : Optional.of(new Bounds(from, to));
        }
        return Optional.empty();
    }

    private static Bounds open(String operator, double v) {
        return switch (operator) {
            case ">=", "≥" -> new Bounds(v, Double.POSITIVE_INFINITY);
            case ">" -> new Bounds(Math.nextUp(v), Double.POSITIVE_INFINITY);
            case "<=", "≤" -> new Bounds(Double.NEGATIVE_INFINITY, v);
            default -> new Bounds(Double.NEGATIVE_INFINITY, Math.nextDown(v));
        };
    }
}
