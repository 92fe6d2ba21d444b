package io.github.guihua.extract;

import io.github.guihua.read.Cell;
import io.github.guihua.read.Line;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/**
 * Reads the words of a clause, its brackets taken off.
 *
 * <pre>{@code
 * 牵头单位：甲、乙；责任单位：丙；完成时限：2023年底前     labels open the lists
 * 甲牵头，乙、丙按职责分工负责，2023年底前完成             predicates end them
 * 责任单位：甲牵头，乙配合                                 both: the predicate decides, save that 负责 keeps the label's role
 * 甲、乙                                                   neither: responsible, or as a standing note says
 * }</pre>
 */
final class ClauseReader {
    private static final String SEPARATORS = "、，；。";

    private final List<Rule> labels;
    private final List<Rule> predicates;
    private final List<Rule> deadlines;
    private final List<Rule> marks;
    private final Notes notes;
    private final BodyList bodies;

    ClauseReader(Rules rules, BodyList bodies) {
        this.labels = kind(rules, "label");
        this.predicates = kind(rules, "predicate");
        this.deadlines = kind(rules, "deadline");
        this.marks = kind(rules, "mark");
        this.notes = new Notes(kind(rules, "note"), bodies);
        this.bodies = bodies;
    }

    private static List<Rule> kind(Rules rules, String kind) {
        return rules.file("clauses").stream()
                .filter(r -> r.value("kind", "").equals(kind))
                .toList();
    }

    /** A label found in a text: {@code end} is where its list begins. */
    record Label(int start, int end, Role role) {}

    /** The labels outside brackets, in order. */
    List<Label> labels(String text) {
        if (text.indexOf('：') < 0 && text.indexOf(':') < 0) {
            return new ArrayList<>();
        }
        // Found labels do not overlap: only the neighbours of a new one can.
        TreeMap<Integer, Label> found = new TreeMap<>();
        Brackets brackets = new Brackets(text);
        for (Rule rule : labels) {
            for (MatchResult hit : rule.findAll(text)) {
                Map.Entry<Integer, Label> before = found.lowerEntry(hit.end());
                boolean taken = before != null && before.getValue().end > hit.start();
                if (!taken && !brackets.inside(hit.start())) {
                    found.put(hit.start(), new Label(hit.start(), hit.end(), Role.of(rule)));
                }
            }
        }
        return new ArrayList<>(found.values());
    }

    /** Whether the text is a time and nothing else. */
    boolean isDeadline(String text) {
        return deadlines.stream().anyMatch(r -> r.found(text));
    }

    /** Whether a list ends here with a word of responsibility. */
    boolean hasPredicate(String text) {
        return predicates.stream().anyMatch(r -> r.found(text));
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

    /** Notes in running text; no clause is read. */
    void note(String text, StandingNotes standing) {
        notes.cut(text, standing, new ArrayList<>());
    }

    /**
     * @param words the clause without its brackets
     * @param standing what earlier clauses said; notes of this one are added
     */
    Duties read(String words, StandingNotes standing) {
        Duties clause = new Duties();
        String text = notes.cut(Brackets.wide(words), standing, clause.also);
        List<Label> found = labels(text);
        if (found.isEmpty()) {
            statement(text, null, clause);
            if (clause.lead.isEmpty() && clause.supporting.isEmpty()) {
                leadByNote(text, standing, clause);
            }
            return clause;
        }
        clause.labelled = found.stream().anyMatch(l -> l.role != Role.NONE);
        for (int i = 0; i < found.size(); i++) {
            Label label = found.get(i);
            int end = i + 1 < found.size() ? found.get(i + 1).start : text.length();
            String part = trimmed(text.substring(label.end, end));
            if (label.role == Role.DEADLINE) {
                clause.deadline = part.isEmpty() ? clause.deadline : part;
            } else {
                statement(part, label.role, clause);
            }
        }
        if (standing.firstLeads() && clause.lead.isEmpty() && clause.supporting.isEmpty()) {
            leadByNote(text, standing, clause);
        }
        return clause;
    }

    /** Lists that predicates end; what is left over takes the label's role. */
    private void statement(String text, Role label, Duties clause) {
        StringBuilder list = new StringBuilder();
        Brackets brackets = new Brackets(text);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean border = i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0 && !brackets.inside(i);
            if (!border) {
                continue;
            }
            item(text.substring(from, i).strip(), label, list, clause);
            if (label == null && i < text.length() && text.charAt(i) == '；') {
                close(list, Role.RESPONSIBLE, clause);
            }
            if (i < text.length() && !list.isEmpty()) {
                list.append(text.charAt(i));
            }
            from = i + 1;
        }
        Role role = label == null ? Role.RESPONSIBLE : label;
        if (label == null && clause.predicated) {
            // What follows the last duty is a body without one or a remark: 各县人民政府; 每季度通报一次.
            named(
                    role,
                    bodies.split(list.toString()).stream().filter(bodies::ended).toList(),
                    clause);
        } else if (role != Role.NONE) {
            close(list, role, clause);
        }
    }

    private void item(String item, Role label, StringBuilder list, Duties clause) {
        if (item.isEmpty()) {
            return;
        }
        if (isDeadline(item)) {
            clause.deadline = withoutCompletion(item);
            return;
        }
        for (Rule rule : predicates) {
            Optional<MatchResult> hit = rule.find(item);
            if (hit.isPresent()) {
                list.append(item, 0, hit.get().start());
                Role role = Role.of(rule);
                if (role == Role.RESPONSIBLE && label != null) {
                    role = label;
                }
                clause.predicated = true;
                close(list, role, clause);
                return;
            }
        }
        list.append(item);
    }

    /** Gives the list's bodies their role; {@code 甲会同乙} has 甲 lead and 乙 support. */
    private void close(StringBuilder list, Role role, Duties clause) {
        String text = list.toString();
        list.setLength(0);
        int with = text.indexOf("会同");
        if (with < 0) {
            named(role, bodies.split(text), clause);
            return;
        }
        String before = text.substring(0, with);
        for (Rule rule : predicates) {
            Optional<MatchResult> hit = rule.find(before);
            if (hit.isPresent()) {
                before = before.substring(0, hit.get().start());
                break;
            }
        }
        clause.add(Role.LEAD, bodies.split(before));
        clause.add(Role.SUPPORTING, bodies.split(text.substring(with + 2)));
    }

    /** Gives the bodies the role, save those whose own bracket gives them another: 市民政局（牵头）. */
    private void named(Role role, List<String> names, Duties clause) {
        for (String name : names) {
            Optional<Rule> mark = marks.stream().filter(m -> m.found(name)).findFirst();
            String body = mark.flatMap(m -> m.find(name))
                    .map(hit -> name.substring(0, hit.start()))
                    .orElse(name);
            clause.add(mark.map(Role::of).orElse(role), List.of(body));
        }
    }

    /** Who leads by a standing note, where the clause itself does not say. */
    private static void leadByNote(String text, StandingNotes standing, Duties clause) {
        int leading = 0;
        if (standing.firstLeads() && clause.responsible.size() > 1) {
            leading = 1;
        } else if (standing.commaEndsLead()) {
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

    private static String withoutCompletion(String deadline) {
        return deadline.replaceFirst("(?:基本|全部|全面)?完成$", "");
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
