package io.github.guihua.compare.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How telling each term is among a set of texts: rare terms weigh much, terms that stand everywhere (社区, 服务 in two
 * plans about community service) next to nothing.
 */
public final class Weights {
    private final Map<Integer, Integer> texts = new HashMap<>();
    private final int total;

    public Weights(Collection<Terms> of) {
        for (Terms t : of) {
            for (int i = 0; i < t.size(); i++) {
                texts.merge(t.term(i), 1, Integer::sum);
            }
        }
        total = of.size();
    }

    /** Damped counts times inverse document frequency, as a vector. */
    public Vector vector(Terms t) {
        int[] term = new int[t.size()];
        double[] weight = new double[t.size()];
        for (int i = 0; i < t.size(); i++) {
            term[i] = t.term(i);
            int df = Math.max(1, texts.getOrDefault(term[i], 1));
            weight[i] = (1 + Math.log(t.count(i))) * (Math.log((total + 1.0) / df) + 0.1);
        }
        return new Vector(term, weight);
    }

    /** A weighted bag of terms, sorted by term. */
    public static final class Vector {
        private final int[] term;
        private final double[] weight;
        private final double norm;

        private Vector(int[] term, double[] weight) {
            this.term = term;
            this.weight = weight;
            double sum = 0;
            for (double w : weight) {
                sum += w * w;
            }
            norm = Math.sqrt(sum);
        }

        /** 0 (nothing shared, or one is empty) to 1. */
        public double cosine(Vector o) {
            if (norm == 0 || o.norm == 0) {
                return 0;
            }
            double dot = 0;
            int i = 0;
            int j = 0;
            while (i < term.length && j < o.term.length) {
                if (term[i] == o.term[j]) {
                    dot += weight[i++] * o.weight[j++];
                } else if (term[i] < o.term[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return dot / (norm * o.norm);
        }
    }
}
