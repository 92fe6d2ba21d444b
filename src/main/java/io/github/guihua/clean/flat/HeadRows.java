package io.github.guihua.clean.flat;

import io.github.guihua.clean.flat.Header.Head;
import java.util.ArrayList;
import java.util.List;

/** What the lines of a header make together. */
final class HeadRows {
    private static final int FEWEST = 3;

    private HeadRows() {}

    /** 基期值 目标值 above （2020年） （2025年）: two lines that are one. */
    static List<Head> merged(List<Head> heads) {
        List<Head> values = heads.stream().filter(h -> h.role().equals("value")).toList();
        int half = values.size() / 2;
        if (half == 0 || values.size() % 2 != 0) {
            return heads;
        }
        List<Head> upper = values.subList(0, half);
        List<Head> lower = values.subList(half, values.size());
        boolean below = lower.get(0).line() > upper.get(half - 1).line()
                && heads.subList(heads.size() - half, heads.size()).equals(lower)
                && upper.stream().noneMatch(lower.get(0).dated() ? Head::dated : h -> !h.dated())
                && lower.stream().allMatch(h -> h.dated() == lower.get(0).dated());
        if (!below) {
            return heads;
        }
        List<Head> merged = new ArrayList<>(heads.subList(0, heads.size() - half));
        for (int i = 0; i < half; i++) {
            Head head = upper.get(i);
            merged.set(
                    merged.indexOf(head),
                    new Head(head.role(), head.text() + lower.get(i).text(), head.line()));
        }
        return merged;
    }

    /** Whether the heads make an indicator table: a name and a value. */
    static boolean whole(List<Head> heads) {
        return heads.size() >= FEWEST
                && heads.stream().anyMatch(h -> h.role().equals("name"))
                && heads.stream().anyMatch(h -> h.role().equals("value"));
    }
}
