package io.github.guihua.eval;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How strings are made equal before they are compared. */
enum Folding {
    /** Nothing but white space, which wraps make and unmake, is folded. */
    STRICT {
        @Override
        String key(String s) {
            return s == null ? "" : s.replaceAll("\\s+", "");
        }
    },
    /** Width, and everything that is no letter, digit or percent sign, is folded. */
    NORMALIZED {
        @Override
        String key(String s) {
            if (s == null) {
                return "";
            }
            StringBuilder b = new StringBuilder(s.length());
            String wide = Normalizer.normalize(s.replace("㎡", "平方米"), Normalizer.Form.NFKC);
            wide.codePoints()
                    .filter(c -> Character.isLetterOrDigit(c) || c == '%' || c == '_')
                    .forEach(b::appendCodePoint);
            return b.toString();
        }
    };

    abstract String key(String s);

    /** Likeness of two texts in 0 to 1: Dice's coefficient over character pairs. */
    double likeness(String a, String b) {
        String x = key(a);
        String y = key(b);
        if (x.isEmpty() && y.isEmpty()) {
            return 1;
        }
        Map<String, Integer> left = pairs(x);
        int total = left.values().stream().mapToInt(Integer::intValue).sum();
        int common = 0;
        for (Map.Entry<String, Integer> e : pairs(y).entrySet()) {
            common += Math.min(e.getValue(), left.getOrDefault(e.getKey(), 0));
            total += e.getValue();
        }
        return 2.0 * common / total;
    }

    private static Map<String, Integer> pairs(String s) {
        Map<String, Integer> pairs = new HashMap<>();
        if (s.length() == 1) {
            pairs.put(s, 1);
        }
        for (int i = 0; i + 1 < s.length(); i++) {
            pairs.merge(s.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}
