package io.github.guihua.eval;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a text differs from what it should be, character by character, white space left out.
 *
 * <pre>{@code
 * 应为 增进人民福祉，   实为 增进人民福社    characters 7, substituted 1, missing 1, added 0, rate 2/7
 * }</pre>
 *
 * @param characters of the reference
 * @param differences each piece that differs, as {@code 祉 → 社}, with how often it does; the most frequent first
 */
public record TextErrors(int characters, int substituted, int missing, int added, Map<String, Integer> differences) {
    private static final int LONGEST = 24;

    /**
     * @param strict whether full width and half width, and the forms of quotation marks and dashes, are told apart
     */
    public static TextErrors of(String reference, String found, boolean strict) {
        List<Integer> want = characters(reference, strict);
        List<Integer> have = characters(found, strict);
        int substituted = 0;
        int missing = 0;
        int added = 0;
        Map<String, Integer> counts = new TreeMap<>();
        for (Piece piece : pieces(want, have)) {
            substituted += Math.min(piece.out().size(), piece.in().size());
            missing += Math.max(0, piece.out().size() - piece.in().size());
            added += Math.max(0, piece.in().size() - piece.out().size());
            counts.merge(words(piece.out()) + " → " + words(piece.in()), 1, Integer::sum);
        }
        return new TextErrors(want.size(), substituted, missing, added, mostFirst(counts));
    }

    /** Characters wrong for each character of the reference; 0 where nothing is wrong, more than 1 where much is added. */
    public double rate() {
        int wrong = substituted + missing + added;
        return wrong == 0 ? 0 : wrong / (double) Math.max(1, characters);
    }

    private record Piece(List<Integer> out, List<Integer> in) {}

    /** What the difference takes out and what it puts in at the same place are one piece. */
    private static List<Piece> pieces(List<Integer> want, List<Integer> have) {
        List<Piece> pieces = new ArrayList<>();
        int outEnd = -1;
        int inEnd = -1;
        for (AbstractDelta<Integer> delta : DiffUtils.diff(want, have, new MyersDiffWithLinearSpace<Integer>())
                .getDeltas()) {
            int out = delta.getSource().getPosition();
            int in = delta.getTarget().getPosition();
            if (out != outEnd || in != inEnd) {
                pieces.add(new Piece(new ArrayList<>(), new ArrayList<>()));
            }
            Piece piece = pieces.get(pieces.size() - 1);
            piece.out().addAll(delta.getSource().getLines());
            piece.in().addAll(delta.getTarget().getLines());
            outEnd = out + delta.getSource().size();
            inEnd = in + delta.getTarget().size();
        }
        return pieces;
    }

    private static List<Integer> characters(String text, boolean strict) {
        String folded = strict
                ? text
                : Normalizer.normalize(text.replace("㎡", "平方米"), Normalizer.Form.NFKC)
                        .replaceAll("[“”＂]", "\"")
                        .replaceAll("[‘’＇]", "'")
                        .replaceAll("[—–―－─]", "-")
                        .replaceAll("[〈〔【\\[]", "(")
                        .replaceAll("[〉〕】\\]]", ")");
        return folded.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .boxed()
                .toList();
    }

    private static String words(List<Integer> characters) {
        StringBuilder text = new StringBuilder();
        characters.stream().limit(LONGEST).forEach(text::appendCodePoint);
        return text.append(characters.size() > LONGEST ? "…" : "").toString();
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }
}
