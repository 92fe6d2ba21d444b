package io.github.guihua.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A clause as read from its words, before it has a place. */
final class Duties {
    final List<String> lead = new ArrayList<>();
    final List<String> responsible = new ArrayList<>();
    final List<String> supporting = new ArrayList<>();
    final List<String> also = new ArrayList<>();
    String deadline;

    /** Bodies that a star or the like marks; what it means a standing note says. */
    final Set<String> starred = new HashSet<>();

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

    /** The starred ones of the responsible bodies lead. */
    void starredLead() {
        List<String> leading = responsible.stream().filter(starred::contains).toList();
        responsible.removeAll(leading);
        add(Role.LEAD, leading);
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
