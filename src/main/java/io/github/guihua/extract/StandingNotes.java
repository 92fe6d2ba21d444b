package io.github.guihua.extract;

import java.util.ArrayList;
import java.util.List;

/** What notes inside a document's earlier clauses say about all later ones. One per document, in print order. */
final class StandingNotes {
    private final List<String> alsoResponsible = new ArrayList<>();
    private boolean commaEndsLead;
    private boolean firstLeads;
    private boolean starLeads;

    /** Bodies responsible in every later clause without being listed. */
    List<String> alsoResponsible() {
        return List.copyOf(alsoResponsible);
    }

    void add(List<String> bodies) {
        for (String body : bodies) {
            if (!alsoResponsible.contains(body)) {
                alsoResponsible.add(body);
            }
        }
    }

    /** {@code 逗号前为牵头单位，下同}. */
    boolean commaEndsLead() {
        return commaEndsLead;
    }

    void setCommaEndsLead() {
        commaEndsLead = true;
    }

    /** {@code 列第一位者为牵头单位，下同}. */
    boolean firstLeads() {
        return firstLeads;
    }

    void setFirstLeads() {
        firstLeads = true;
    }

    /** {@code 带★的为牵头单位，下同}. */
    boolean starLeads() {
        return starLeads;
    }

    void setStarLeads() {
        starLeads = true;
    }

    StandingNotes copy() {
        StandingNotes copy = new StandingNotes();
        copy.take(this);
        return copy;
    }

    void take(StandingNotes other) {
        add(other.alsoResponsible);
        commaEndsLead |= other.commaEndsLead;
        firstLeads |= other.firstLeads;
        starLeads |= other.starLeads;
    }
}
