package io.github.guihua.compare.text;

import java.util.Arrays;

/**
 * A text's runs of four letters: two texts that share many of them were copied from one another, whatever their
 * subject; two that merely speak of the same thing share few.
 */
public final class Shingles {
    private static final int LENGTH = 4;
    private final long[] sorted;

    private Shingles(long[] sorted) {
        this.sorted = sorted;
    }

    public static Shingles of(CharSequence text) {
        String letters = Fold.letters(text);
        int n = letters.length() - LENGTH + 1;
        if (n <= 0) {
            return new Shingles(new long[0]);
        }
        long[] all = new long[n];
        for (int i = 0; i < n; i++) {
            long v = 0;
            for (int k = 0; k < LENGTH; k++) {
                v = v << 16 | letters.charAt(i + k);
            }
            all[i] = v;
        }
        Arrays.sort(all);
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[kept++] = all[i];
            }
        }
        return new Shingles(Arrays.copyOf(all, kept));
    }

    public int size() {
        return sorted.length;
    }

    /** The share of this text's runs that the other has too, 0 to 1. */
    public double within(Shingles other) {
        return sorted.length == 0 ? 0 : (double) shared(other) / sorted.length;
    }

    /** The share of both texts' runs that both have (Dice), 0 to 1. */
    public double dice(Shingles other) {
        int sum = sorted.length + other.sorted.length;
        return sum == 0 ? 0 : 2.0 * shared(other) / sum;
    }

    private int shared(Shingles o) {
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < o.sorted.length) {
            if (sorted[i] == o.sorted[j]) {
                n++;
                i++;
                j++;
            } else if (sorted[i] < o.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return n;
    }
}
