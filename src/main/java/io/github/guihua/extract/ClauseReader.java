package io.github.guihua.extract;

import io.github.guihua.extract.ClauseLabels.Label;
import io.github.guihua.read.Cell;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the words of a clause, its brackets taken off.
 *
 * <pre>{@code
 * 牵头单位：甲、乙；责任单位：丙；完成时限：2023年底前     labels open the lists
 * 甲牵头，乙、丙按职责分工负责，2023年底前完成             predicates end them
 * 甲牵头，乙配合。完成时限：2023年12月                      the same with a label for the time alone
 * 责任单位：甲牵头，乙配合                                 both: the predicate decides, save that 负责 keeps the label's role
 * 甲、乙                                                   neither: responsible, or as a standing note says
 * }</pre>
 */
final class ClauseReader {
    private static final String SEPARATORS = "、，；。";
    private static final Pattern COMPLETION = Pattern.compile("(?:基本|全部|全面)?完成$");

    private final ClauseLabels labels;
    private final List<Rule> deadlines;
    private final List<Rule> acts;
    private final List<Rule> elided;
    private final DutyReader duties;
    private final Notes notes;
    private final BodyList bodies;

    ClauseReader(Rules rules, BodyList bodies) {
        this.labels = new ClauseLabels(kind(rules, "label"));
        this.deadlines = kind(rules, "deadline");
        this.acts = kind(rules, "act");
        this.elided = kind(rules, "elided");
        this.duties = new DutyReader(kind(rules, "predicate"), kind(rules, "mark"), this::time, bodies);
        this.notes = new Notes(kind(rules, "note"), bodies);
        this.bodies = bodies;
    }

    private static List<Rule> kind(Rules rules, String kind) {
        return rules.file("clauses").stream()
                .filter(r -> r.value("kind", "").equals(kind))
                .toList();
    }

    /** The labels outside brackets, in order. */
    List<Label> labels(String text) {
        return labels.in(text);
    }

    /** Whether the text is a time and nothing else. */
    boolean isDeadline(String text) {
        return deadlines.stream().anyMatch(r -> r.found(text));
    }

    /** Whether bodies are listed by their branch of work alone, and 等部门 says that they are bodies: 市发改、教育等部门负责. */
    boolean isElided(String words) {
        return elided.stream().anyMatch(r -> r.found(words));
    }

    /** A table cell's lines as one list: a paragraph that ends as a body's name does is an entry of it. */
    String listed(Cell cell) {
        StringBuilder list = new StringBuilder();
        for (Line line : cell.lines()) {
            String text = line.text().strip();
            list.append(text);
            if (line.wrap() == Wrap.PARAGRAPH && bodies.ended(text)) {
                list.append('、');
            }
        }
        return list.toString();
    }

    /**
     * Notes in running text; no clause is read.
     *
     * @return the text without them
     */
    String note(String text, StandingNotes standing) {
        return notes.cut(text, standing, new ArrayList<>());
    }

    /**
     * @param words the clause without its brackets
     * @param standing what earlier clauses said; notes of this one are added
     */
    Duties read(String words, StandingNotes standing) {
        Duties clause = roles(words, standing);
        if (standing.starLeads()) {
            clause.starredLead();
        }
        return clause;
    }

    private Duties roles(String words, StandingNotes standing) {
        Duties clause = new Duties();
        String text = notes.cut(Brackets.wide(words), standing, clause.also);
        List<Label> found = labels(text);
        if (found.isEmpty()) {
            duties.read(text, null, clause);
            if (clause.lead.isEmpty() && clause.supporting.isEmpty()) {
                standing.lead(text, clause);
            }
            return clause;
        }
        String opening = trimmed(text.substring(0, found.get(0).start()));
        boolean times = found.stream().allMatch(l -> l.role() == Role.DEADLINE || l.role() == Role.NONE);
        if (times && !opening.isEmpty()) {
            duties.read(opening, null, clause);
        } else {
            clause.deadline = time(opening).orElse(null);
        }
        clause.labelled = clause.bodies().isEmpty() && found.stream().anyMatch(l -> l.role() != Role.NONE);
        for (int i = 0; i < found.size(); i++) {
            Label label = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            String part = trimmed(text.substring(label.end(), end));
            if (label.role() == Role.DEADLINE) {
                clause.deadline = part.isEmpty() ? clause.deadline : time(part).orElse(part);
            } else {
                duties.read(part, label.role(), clause);
            }
        }
        boolean supported = found.stream().anyMatch(l -> l.role() == Role.SUPPORTING);
        if (standing.firstLeads() && clause.lead.isEmpty() && (supported || clause.supporting.isEmpty())) {
            standing.lead(text, clause);
        }
        return clause;
    }

    /** {@code 2023年10月底前完成} is 2023年10月底前; {@code 2023年底前出台办法} is 2023年底前. Empty where the piece is no time. */
    private Optional<String> time(String piece) {
        if (isDeadline(piece)) {
            return Optional.of(COMPLETION.matcher(piece).replaceFirst(""));
        }
        return acts.stream()
                .flatMap(r -> r.find(piece).stream())
                .map(hit -> hit.group(1))
                .findFirst();
    }

    private static String trimmed(String part) {
        int end = part.length();
        while (end > 0
                && (SEPARATORS.indexOf(part.charAt(end - 1)) >= 0 || Character.isWhitespace(part.charAt(end - 1)))) {
            end--;
        }
        return part.substring(0, end).strip();
    }
}
