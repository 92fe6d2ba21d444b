package io.github.guihua.read.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Rulings that touch one another: all the lines of one table or box.
 *
 * @param across horizontal ones, from the top down
 * @param down vertical ones, from left to right
 */
record Frame(List<Ruling> across, List<Ruling> down) {
    /** More crossings than any page of text has are a drawing. */
    private static final int MOST_PAIRS = 2_000_000;

    /** Groups of touching rulings that have both directions; empty where the page is a drawing. */
    static List<Frame> of(List<Ruling> rulings) {
        List<Ruling> across = Rulings.merged(rulings, true);
        List<Ruling> down = Rulings.merged(rulings, false);
        if ((long) across.size() * down.size() > MOST_PAIRS) {
            return List.of();
        }
        int[] group = new int[across.size() + down.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < down.size(); j++) {
                if (touch(across.get(i), down.get(j))) {
                    group[root(group, i)] = root(group, across.size() + j);
                }
            }
        }
        return frames(across, down, group);
    }

    private static List<Frame> frames(List<Ruling> across, List<Ruling> down, int[] group) {
        Frame[] byRoot = new Frame[group.length];
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            int root = root(group, i);
            if (byRoot[root] == null) {
                byRoot[root] = new Frame(new ArrayList<>(), new ArrayList<>());
                frames.add(byRoot[root]);
            }
            if (i < across.size()) {
                byRoot[root].across.add(across.get(i));
            } else {
                byRoot[root].down.add(down.get(i - across.size()));
            }
        }
        frames.removeIf(frame -> frame.across.isEmpty() || frame.down.isEmpty());
        return frames;
    }

    private static boolean touch(Ruling across, Ruling down) {
        return across.at() >= down.from() - Rulings.NEAR
                && across.at() <= down.to() + Rulings.NEAR
                && down.at() >= across.from() - Rulings.NEAR
                && down.at() <= across.to() + Rulings.NEAR;
    }

    private static int root(int[] group, int of) {
        int root = of;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
