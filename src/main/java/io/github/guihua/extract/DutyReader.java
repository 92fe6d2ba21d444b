package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads who has what part in a list of bodies without labels, or behind one: {@code 甲牵头，乙、丙按职责分工负责}. */
final class DutyReader {
    private static final String SEPARATORS = "、，；。";

    /** A mark that a note explains: 带★的为牵头单位. */
    private static final Pattern STARS = Pattern.compile("^[★☆▲△●*＊]+|[★☆▲△●*＊]+$");

    private static final Pattern ORDINAL = Pattern.compile("^[（]?\\d{1,2}(?:[）.．]+(?=\\p{IsHan})|$)");

    private final List<Rule> predicates;
    private final List<Rule> marks;
    private final Function<String, Optional<String>> times;
    private final BodyList bodies;

    /** @param times the time that an item is, empty where it is none */
    DutyReader(List<Rule> predicates, List<Rule> marks, Function<String, Optional<String>> times, BodyList bodies) {
        this.predicates = predicates;
        this.marks = marks;
        this.times = times;
        this.bodies = bodies;
    }

    /**
     * Lists that predicates end; what is left over takes the label's role.
     *
     * @param label role that the label before the list gives; null where there is none
     */
    void read(String text, Role label, Duties clause) {
        StringBuilder list = new StringBuilder();
        Brackets brackets = new Brackets(text);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean border = i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0 && !brackets.inside(i);
            if (!border) {
                continue;
            }
            item(text.substring(from, i).strip(), label, list, clause);
            if (i < text.length() && text.charAt(i) == '；') {
                close(list, label == null ? Role.RESPONSIBLE : label, clause);
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

    private void item(String printed, Role label, StringBuilder list, Duties clause) {
        String item = ORDINAL.matcher(printed).replaceFirst("");
        if (item.isEmpty()) {
            return;
        }
        Optional<String> time = times.apply(item);
        if (time.isPresent()) {
            clause.deadline = time.get();
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
                if (role == Role.SUPPORTING
                        && label != role
                        && (label != null || clause.bodies().isEmpty())) {
                    closeBeforeComma(list, label == null ? Role.RESPONSIBLE : label, clause);
                }
                clause.predicated = true;
                close(list, role, clause);
                return;
            }
        }
        list.append(item);
    }

    /** {@code 甲、乙，丙配合}: the bodies before the last comma do not support those who lead, there being none else. */
    private void closeBeforeComma(StringBuilder list, Role role, Duties clause) {
        int comma = list.lastIndexOf("，");
        if (comma > 0 && bodies.plausible(bodies.split(list.substring(0, comma)))) {
            named(role, bodies.split(list.substring(0, comma)), clause);
            list.delete(0, comma + 1);
        }
    }

    /** Gives the list's bodies their role; {@code 甲会同乙} has 甲 lead and 乙 support, up to a comma. */
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
        int comma = text.indexOf('，', with);
        clause.add(Role.SUPPORTING, bodies.split(text.substring(with + 2, comma < 0 ? text.length() : comma)));
        if (comma >= 0) {
            named(role, bodies.split(text.substring(comma + 1)), clause);
        }
    }

    /** Gives the bodies the role, save those whose own bracket gives them another: 市民政局（牵头）. */
    private void named(Role role, List<String> names, Duties clause) {
        for (String printed : names) {
            String name = STARS.matcher(printed).replaceAll("");
            if (name.isEmpty()) {
                continue;
            }
            if (name.length() < printed.length()) {
                clause.starred.add(name);
            }
            Optional<Rule> mark = marks.stream().filter(m -> m.found(name)).findFirst();
            String body = mark.flatMap(m -> m.find(name))
                    .map(hit -> name.substring(0, hit.start()))
                    .orElse(name);
            clause.add(mark.map(Role::of).orElse(role), List.of(body));
        }
    }
}
