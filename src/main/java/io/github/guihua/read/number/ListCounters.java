package io.github.guihua.read.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts a document's lists as Word does. Lists that share a definition share its counters; a list that overrides a
 * start begins anew when it is first met.
 */
public final class ListCounters {
    private static final int LEVELS = 9;

    private final Map<Object, int[]> counters = new HashMap<>();
    private final Map<Object, boolean[]> used = new HashMap<>();
    private final Set<Object> begun = new HashSet<>();

    /**
     * The next paragraph's number.
     *
     * @param definition what lists that go on counting share
     * @param list the paragraph's own list
     * @param startOverrides the list's own starts by level (from 0)
     * @param levels the definition's levels
     * @param level from 0
     * @return the printed number or sign, {@code （三）}; empty where the level prints nothing
     */
    public String next(
            Object definition, Object list, Map<Integer, Integer> startOverrides, List<ListLevel> levels, int level) {
        if (level < 0 || level >= levels.size() || level >= LEVELS) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, d -> new int[LEVELS]);
        boolean[] counted = used.computeIfAbsent(definition, d -> new boolean[LEVELS]);
        if (startOverrides.containsKey(level) && begun.add(List.of(list, level))) {
            counted[level] = false;
        }
        int start = startOverrides.getOrDefault(level, levels.get(level).start());
        counter[level] = counted[level] ? counter[level] + 1 : start;
        counted[level] = true;
        for (int deeper = level + 1; deeper < Math.min(LEVELS, levels.size()); deeper++) {
            int after = levels.get(deeper).restartAfter();
            if (after < 0 || after > level) {
                counted[deeper] = false;
            }
        }
        for (int higher = 0; higher < level; higher++) {
            if (!counted[higher]) {
                counter[higher] = levels.get(higher).start();
                counted[higher] = true;
            }
        }
        return print(levels, level, counter);
    }

    private static String print(List<ListLevel> levels, int level, int[] counter) {
        ListLevel own = levels.get(level);
        if (own.bullet()) {
            return own.text();
        }
        StringBuilder b = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 1 < text.length() && text.charAt(i + 1) >= '1' && text.charAt(i + 1) <= '9') {
                int of = text.charAt(++i) - '1';
                if (of < levels.size()) {
                    b.append(
                            own.legal()
                                    ? Integer.toString(counter[of])
                                    : levels.get(of).format().apply(counter[of]));
                }
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }

    /**
     * A number and its text as they stand on the page: a space between them only where the number would run into the
     * text ({@code 第一章 总则}, {@code 1. 2023年}), none after a mark ({@code （一）健全机制}).
     */
    public static String joined(String number, String text) {
        String mark = number.strip();
        if (mark.isEmpty() || privateUse(mark)) {
            return text;
        }
        char last = mark.charAt(mark.length() - 1);
        boolean digitFollows = !text.isEmpty() && Character.isDigit(text.charAt(0));
        boolean apart = Character.isLetterOrDigit(last) || digitFollows && last < 0x80;
        return mark + (apart ? " " : "") + text;
    }

    /** Signs of symbol fonts have no character that could be kept. */
    private static boolean privateUse(String mark) {
        return mark.chars().allMatch(c -> c >= 0xe000 && c <= 0xf8ff);
    }
}
