package io.github.guihua.clean.flat;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals out the words of a task's row to its columns: lines that a wrap cut belong together, and it must be plain which.
 * A measure ends with its sentence, a cell of bodies lists bodies that are whole, a time is a time.
 */
final class TaskCells {
    private static final int MOST_WORDS = 40;
    private static final int LONGEST_BODY = 24;
    private static final int MOST_WAYS = 2000;

    private final Rule body;
    private final Rule joined;
    private final List<Rule> times;

    TaskCells(Rules rules) {
        body = rules.rule("headings", "issuing-body");
        joined = rules.rule("flat-tables", "joined-bodies");
        times = rules.file("clauses").stream()
                .filter(r -> r.value("kind", "").equals("deadline"))
                .toList();
    }

    /** A way to deal out the words. {@code joins}: how many wraps it undoes. */
    record Dealt(List<List<Word>> cells, int joins) {}

    /** The one way to deal them out; null where there is none or more than one. */
    Dealt deal(List<Word> words, List<Header.Head> columns) {
        if (words.size() < columns.size() || words.size() > MOST_WORDS) {
            return null;
        }
        int sentence = -1;
        for (int i = 0; i < words.size(); i++) {
            sentence = words.get(i).text().endsWith("。") ? i : sentence;
        }
        List<Dealt> ways = new ArrayList<>();
        deal(words, 0, columns, sentence, new ArrayList<>(), ways, new int[1]);
        List<Dealt> plain = ways.stream().filter(w -> w.joins() == 0).toList();
        return plain.size() == 1 ? plain.get(0) : ways.size() == 1 ? ways.get(0) : null;
    }

    private void deal(
            List<Word> words,
            int from,
            List<Header.Head> columns,
            int sentence,
            List<List<Word>> cells,
            List<Dealt> ways,
            int[] tried) {
        if (cells.size() == columns.size()) {
            if (from == words.size()) {
                ways.add(new Dealt(List.copyOf(cells), words.size() - columns.size()));
            }
            return;
        }
        String role = columns.get(cells.size()).role();
        int latest = words.size() - (columns.size() - cells.size() - 1);
        for (int to = from + 1; to <= latest && tried[0]++ < MOST_WAYS; to++) {
            if (to > from + 1 && words.get(to - 1).line() == words.get(to - 2).line()) {
                return;
            }
            List<Word> cell = words.subList(from, to);
            if (fits(role, Word.text(cell), to - 1, sentence)) {
                cells.add(cell);
                deal(words, to, columns, sentence, cells, ways, tried);
                cells.remove(cells.size() - 1);
            }
        }
    }

    /** @param sentence index of the last word that ends a sentence; -1 without one */
    private boolean fits(String role, String text, int end, int sentence) {
        return switch (role) {
            case "content" -> sentence < 0 ? !time(text) : end == sentence || text.endsWith("。") && end <= sentence;
            case "lead", "responsible", "supporting" -> bodies(text);
            case "deadline" -> time(text);
            default -> text.indexOf('。') < 0 || text.indexOf('。') == text.length() - 1;
        };
    }

    private boolean time(String text) {
        return text.length() <= 30 && times.stream().anyMatch(r -> r.found(text));
    }

    /** Whether the text is a list of bodies, each of them whole. */
    private boolean bodies(String text) {
        if (text.indexOf('。') >= 0 || joined.found(text)) {
            return false;
        }
        String plain = text.replaceAll("[（(〈][^（()）〈〉]{1,30}[）)〉]", "");
        for (String part : plain.split("[、，,；;]", -1)) {
            String name = part.replaceFirst("等(?:有关|相关)?(?:部门|单位)?$", "");
            boolean every = name.matches("(?:各|有关|相关|市直|县直).{0,12}(?:乡镇|街道|部门|单位|市|县|区|州)");
            if (name.isEmpty() || name.length() > LONGEST_BODY || !every && !body.found(name)) {
                return false;
            }
        }
        return true;
    }
}
