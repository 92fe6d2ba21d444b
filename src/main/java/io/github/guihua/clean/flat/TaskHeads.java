package io.github.guihua.clean.flat;

import io.github.guihua.read.Line;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the headers of task tables: words that are the heads of columns, on a line or on a line each. */
final class TaskHeads {
    private static final int MOST_COLUMNS = 10;
    private static final int LONGEST = 8;
    private static final Set<String> BODIES = Set.of("lead", "responsible", "supporting");

    private final List<Rule> rules;

    TaskHeads(Rules rules) {
        this.rules = rules.file("task-tables");
    }

    /** The header that begins with the line, each role once; null where none does. A counted table is meant. */
    Header at(List<Line> lines, int from) {
        List<Header.Head> heads = new ArrayList<>();
        int to = from;
        while (to < lines.size() && heads.size() <= MOST_COLUMNS) {
            List<Header.Head> more = heads(lines.get(to).text(), to, heads);
            if (more.isEmpty()) {
                break;
            }
            heads.addAll(more);
            to++;
        }
        Header header = new Header(from, to, heads);
        boolean bodies = heads.stream().anyMatch(h -> BODIES.contains(h.role()));
        int number = header.find("number");
        boolean counted = number == 0 || number == 1 && heads.size() > 3;
        return bodies && counted && (header.find("content") > number || header.find("task") > number) ? header : null;
    }

    private List<Header.Head> heads(String line, int at, List<Header.Head> before) {
        if (line.length() > LONGEST * MOST_COLUMNS) {
            return List.of();
        }
        List<Header.Head> heads = new ArrayList<>();
        for (Word word : Word.of(line.replaceAll("序\\s{1,4}号", "序号"), at)) {
            String role = role(word.text());
            boolean again = role != null && (holds(before, role) || holds(heads, role));
            if (again && role.equals("task") && !holds(before, "content") && !holds(heads, "content")) {
                role = "content";
                again = false;
            }
            if (role == null || again) {
                return List.of();
            }
            heads.add(new Header.Head(role, word.text(), at));
        }
        return heads;
    }

    private static boolean holds(List<Header.Head> heads, String role) {
        return heads.stream().anyMatch(h -> h.role().equals(role));
    }

    private String role(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        return rules.stream()
                .filter(r -> r.found(word))
                .findFirst()
                .map(r -> r.value("role", ""))
                .orElse(null);
    }

    static boolean bodies(String role) {
        return BODIES.contains(role);
    }
}
