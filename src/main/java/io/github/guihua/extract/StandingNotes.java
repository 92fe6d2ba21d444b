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

    /** Makes those lead who do by the notes, in a clause that does not say who. */
    void lead(String text, Duties clause) {
        int leading = 0;
        if (firstLeads && clause.responsible.size() > 1) {
            leading = 1;
        } else if (commaEndsLead) {
            Brackets brackets = new Brackets(text);
            int comma = -1;
            for (int i = 0; i < text.length() && comma < 0; i++) {
                comma = text.charAt(i) == '，' && !brackets.inside(i) ? i : -1;
            }
            String head = comma < 0 ? "" : text.substring(0, comma);
            while (leading < clause.responsible.size() && head.contains(clause.responsible.get(leading))) {
                leading++;
            }
            leading = leading == clause.responsible.size() ? 0 : leading;
        }
        List<String> leads = List.copyOf(clause.responsible.subList(0, leading));
        clause.responsible.subList(0, leading).clear();
        clause.add(Role.LEAD, leads);
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
