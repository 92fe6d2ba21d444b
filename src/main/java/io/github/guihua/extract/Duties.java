package io.github.guihua.extract;

import java.util.ArrayList;
import java.util.List;

/** A clause as read from its words, before it has a place. */
final class Duties {
    final List<String> lead = new ArrayList<>();
    final List<String> responsible = new ArrayList<>();
    final List<String> supporting = new ArrayList<>();
    final List<String> also = new ArrayList<>();
    String deadline;

    /** Whether a label such as {@code 责任单位：} opens one of its lists. */
    boolean labelled;

    /** Whether a word such as 牵头 or 负责 ends one of its lists. */
    boolean predicated;

    void add(Role role, List<String> bodies) {
        List<String> to =
                switch (role) {
                    case LEAD -> lead;
                    case RESPONSIBLE -> responsible;
                    case SUPPORTING -> supporting;
                    case DEADLINE, NONE -> new ArrayList<>();
                };
        bodies.stream().filter(b -> !to.contains(b)).forEach(to::add);
    }

    List<String> bodies() {
        List<String> all = new ArrayList<>(lead);
        all.addAll(responsible);
        all.addAll(supporting);
        return all;
    }

    boolean isEmpty() {
        return bodies().isEmpty() && deadline == null && also.isEmpty();
    }
}
