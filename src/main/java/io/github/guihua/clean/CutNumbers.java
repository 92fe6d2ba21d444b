package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers that an extractor set on lines of their own ({@code 到 / 2023 / 年底}, {@code 1 / . / 推进改革}): put together
 * with what follows, where that shows that the two belong together.
 */
final class CutNumbers implements Item.Step {
    private static final String MARKS = ".．、";
    private static final String UNITS = "年月日号个万亿元项家人次件所％%时天条户亩";
    private static final int DIGITS = 4;

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        for (Item item : items) {
            int last = out.size() - 1;
            if (item instanceof Item.Piece next
                    && last >= 0
                    && out.get(last) instanceof Item.Piece number
                    && joins(number.text(), next.text())) {
                out.set(last, number.with(number.text() + next.text()));
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private static boolean joins(String number, String next) {
        if (number.length() > DIGITS + 1 || !Ordinals.arabic(number.charAt(0))) {
            return false;
        }
        int digits = 0;
        while (digits < number.length() && Ordinals.arabic(number.charAt(digits))) {
            digits++;
        }
        boolean marked = digits + 1 == number.length() && MARKS.indexOf(number.charAt(digits)) >= 0;
        if (marked) {
            return digits < 3 && Characters.han(next.charAt(0)) || "“《".indexOf(next.charAt(0)) >= 0;
        }
        return digits == number.length()
                && (digits < 3 && MARKS.indexOf(next.charAt(0)) >= 0 || UNITS.indexOf(next.charAt(0)) >= 0);
    }
}
