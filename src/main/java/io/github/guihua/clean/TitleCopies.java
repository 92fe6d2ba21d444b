package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Titles that a page printed above the document's own: {@code 清河市养老服务规划.docx}, {@code 【最新】清河市养老服务规划},
 * {@code 清河市养老服务规划 - 某某文库}. What the page added is known by the rules of {@code sharing.yaml} whose
 * {@code where} is {@code copy}. Where the title stands there without it, the line goes; else only what was added.
 */
final class TitleCopies implements Item.Step {
    /** Lines above a text that can be titles. */
    private static final int HEAD = 12;

    private static final int LONGEST = 120;
    /** Lines over which a title is printed. */
    private static final int TITLE_LINES = 3;

    private static final int FEWEST = 6;

    private final List<Rule> added;
    private final Rule title;

    TitleCopies(Rules rules) {
        added = rules.file("sharing").stream()
                .filter(rule -> rule.value("where", "line").equals("copy"))
                .toList();
        title = rules.rule("headings", "title-line");
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Integer> head = head(items);
        List<Item> out = new ArrayList<>(items);
        for (int k = 0; k < head.size(); k++) {
            Item.Piece piece = (Item.Piece) items.get(head.get(k));
            Optional<Rule> rule = Optional.empty();
            String bare = piece.text();
            for (Rule each : added) {
                String less = without(each, bare);
                rule = less.equals(bare) ? rule : Optional.of(each);
                bare = less;
            }
            if (rule.isEmpty()) {
                continue;
            }
            String reason = rule.get().id();
            boolean file = reason.equals("file-name");
            if (bare.isEmpty() || copied(items, head, k, bare) || file && titled(items, head, k)) {
                removed.add(piece.removed(piece.text(), reason));
                out.set(head.get(k), null);
            } else if (file || title.found(bare)) {
                takeOut(piece, bare, reason, removed);
                out.set(head.get(k), piece.with(bare));
            }
        }
        out.removeIf(item -> item == null);
        return out;
    }

    private static void takeOut(Item.Piece piece, String bare, String reason, List<Removed> removed) {
        int at = piece.text().indexOf(bare);
        for (String part : List.of(piece.text().substring(0, at), piece.text().substring(at + bare.length()))) {
            if (!part.isBlank()) {
                removed.add(piece.removed(part.strip(), reason));
            }
        }
    }

    /** Indexes of the lines above the text: up to the first sentence or number. */
    private static List<Integer> head(List<Item> items) {
        List<Integer> head = new ArrayList<>();
        for (int i = 0; i < items.size() && head.size() < HEAD; i++) {
            if (items.get(i) instanceof Item.Sheet) {
                break;
            }
            if (items.get(i) instanceof Item.Piece piece) {
                if (Label.of(piece.text()) != null || Characters.has(piece.text(), "。；")) {
                    break;
                }
                head.add(i);
            }
        }
        return head;
    }

    private static String without(Rule rule, String line) {
        if (line.length() > LONGEST || Starts.annex(line)) {
            return line;
        }
        Optional<MatchResult> hit = rule.find(line);
        return hit.isEmpty()
                ? line
                : (line.substring(0, hit.get().start(1))
                                + line.substring(hit.get().end(1)))
                        .strip();
    }

    /** Whether other lines, one or several that follow each other, are the title. */
    private static boolean copied(List<Item> items, List<Integer> head, int own, String bare) {
        String wanted = squeezed(bare);
        for (int from = 0; from < head.size(); from++) {
            StringBuilder joined = new StringBuilder();
            for (int to = from; to < head.size() && to < from + TITLE_LINES && to != own; to++) {
                joined.append(squeezed(((Item.Piece) items.get(head.get(to))).text()));
                boolean same = joined.indexOf(wanted) >= 0 || joined.length() >= FEWEST && wanted.contains(joined);
                if (same && wanted.length() >= FEWEST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a title stands below, which the file is only called after. */
    private boolean titled(List<Item> items, List<Integer> head, int own) {
        return head.stream()
                .skip(own + 1L)
                .map(i -> ((Item.Piece) items.get(i)).text())
                .anyMatch(line -> title.found(line) && added.stream().noneMatch(rule -> rule.found(line)));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
