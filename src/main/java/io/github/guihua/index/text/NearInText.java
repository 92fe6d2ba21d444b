package io.github.guihua.index.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Terms near each other in any order; the nearer, the more it counts, as in Lucene's sloppy phrase. */
public final class NearInText extends TextQuery {
    private final List<String> words;
    private final List<TextRow> rows;
    private final int slop;

    /** @param slop how many places more than needed the terms may take together */
    public NearInText(String field, String column, List<String> terms, int slop) {
        super(field, column, terms);
        this.words = List.copyOf(terms);
        this.rows = terms.stream().map(TextRow::of).toList();
        this.slop = slop;
    }

    private record Place(int word, int position) {}

    @Override
    float frequency(TextRow text) {
        int[] last = new int[rows.size()];
        Arrays.fill(last, Integer.MIN_VALUE);
        float frequency = 0;
        for (Place place : places(text)) {
            last[place.word] = place.position;
            int first = Arrays.stream(last).min().orElse(Integer.MIN_VALUE);
            int apart = first == Integer.MIN_VALUE
                    ? Integer.MAX_VALUE
                    : Math.max(0, place.position - first - (last.length - 1));
            if (apart <= slop) {
                frequency += 1f / (1 + apart);
                Arrays.fill(last, Integer.MIN_VALUE);
            }
        }
        return frequency;
    }

    private List<Place> places(TextRow text) {
        List<Place> places = new ArrayList<>();
        for (int w = 0; w < rows.size(); w++) {
            for (TextRow.Match m : text.find(rows.get(w))) {
                places.add(new Place(w, text.position(m.unit())));
            }
        }
        places.sort(Comparator.comparingInt(Place::position));
        return places;
    }

    @Override
    public String toString(String ignored) {
        return field() + ":" + words + "~" + slop;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NearInText n && field().equals(n.field()) && words.equals(n.words) && slop == n.slop;
    }

    @Override
    public int hashCode() {
        return Objects.hash(field(), words, slop);
    }
}
