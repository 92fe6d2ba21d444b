package io.github.guihua.compare.text;

import java.util.Arrays;

/**
 * The character bigrams of a text with their counts. Punctuation is passed over and no bigram spans it, so that
 * {@code 为民、便民} has 为民 and 便民 but not 民便; a letter or digit by itself counts as one term.
 */
public final class Terms {
    private final int[] term;
    private final int[] count;

    private Terms(int[] term, int[] count) {
        this.term = term;
        this.count = count;
    }

    public static Terms of(CharSequence text) {
        String folded = Fold.of(text);
        int[] all = new int[folded.length()];
        int n = 0;
        int run = 0;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside) {
                run++;
                if (run > 1) {
                    all[n++] = folded.charAt(i - 1) << 16 | folded.charAt(i);
                }
            } else {
                if (run == 1) {
                    all[n++] = folded.charAt(i - 1);
                }
                run = 0;
            }
        }
        return counted(Arrays.copyOf(all, n));
    }

    private static Terms counted(int[] all) {
        Arrays.sort(all);
        int[] term = new int[all.length];
        int[] count = new int[all.length];
        int n = 0;
        for (int value : all) {
            if (n > 0 && term[n - 1] == value) {
                count[n - 1]++;
            } else {
                term[n] = value;
                count[n++] = 1;
            }
        }
        return new Terms(Arrays.copyOf(term, n), Arrays.copyOf(count, n));
    }

    /** Number of different terms. */
    public int size() {
        return term.length;
    }

    /** The share of both texts' terms that both have, 0 to 1. */
    public double dice(Terms o) {
        long sum = 0;
        for (int c : count) {
            sum += c;
        }
        for (int c : o.count) {
            sum += c;
        }
        long shared = 0;
        int i = 0;
        int j = 0;
        while (i < term.length && j < o.term.length) {
            if (term[i] == o.term[j]) {
                shared += Math.min(count[i++], o.count[j++]);
            } else if (term[i] < o.term[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum == 0 ? 0 : 2.0 * shared / sum;
    }

    int term(int i) {
        return term[i];
    }

    int count(int i) {
        return count[i];
    }
}
