package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Takes out what is no body text: what the file itself declares to be furniture, whole lines and parts of lines that
 * the rules of {@code furniture.yaml} and {@code sharing.yaml} name. A rule's {@code where} is {@code line} (the whole line), {@code inline}
 * (what its first group, else the pattern, finds) or {@code after} (the line and all that follows, where that is no
 * more than the last third of the document); {@code field} is for {@link RecordLines}. Most lines are running text: line rules see a line with ，。；、 only where
 * they say {@code sentences: yes}, and inline rules only lines that have one of the characters they {@code need}.
 */
final class Furniture implements Item.Step {
    private final List<Rule> lines;
    private final List<Rule> inlines;
    private final List<Rule> trailers;

    Furniture(Rules rules) {
        lines = where(rules, "line");
        inlines = where(rules, "inline");
        trailers = where(rules, "after");
    }

    private static List<Rule> where(Rules rules, String where) {
        return Stream.of("furniture", "sharing")
                .flatMap(file -> rules.file(file).stream())
                .filter(r -> r.value("where", "line").equals(where))
                .toList();
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> kept = new ArrayList<>(items.size());
        String trailing = null;
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                kept.add(items.get(i));
                continue;
            }
            if (trailing == null && i > items.size() * 2 / 3) {
                trailing = first(trailers, piece.text());
            }
            String reason = trailing != null ? trailing : reason(piece);
            if (reason != null) {
                removed.add(piece.removed(piece.text(), reason));
                continue;
            }
            Item.Piece left = inline(piece, removed);
            if (!left.text().isEmpty()) {
                kept.add(left);
            }
        }
        return kept;
    }

    private String reason(Item.Piece piece) {
        if (piece.line().style().furniture() != null) {
            return switch (piece.line().style().furniture()) {
                case HEADER, FOOTER, FOOTNOTE, NAVIGATION, WATERMARK ->
                    piece.line().style().furniture().name().toLowerCase(Locale.ROOT);
                case TEXT_BOX -> null;
            };
        }
        return piece.text().length() > 400 ? null : first(lines, piece.text());
    }

    private static String first(List<Rule> rules, String text) {
        boolean running = Characters.has(text, "，。；、");
        for (Rule rule : rules) {
            if ((!running || rule.value("sentences", "no").equals("yes")) && rule.found(text)) {
                return rule.id();
            }
        }
        return null;
    }

    private Item.Piece inline(Item.Piece piece, List<Removed> removed) {
        String text = piece.text();
        for (Rule rule : inlines) {
            if (!Characters.has(text, rule.value("needs", text))) {
                continue;
            }
            List<MatchResult> hits = rule.findAll(text);
            StringBuilder left = new StringBuilder();
            int at = 0;
            for (MatchResult hit : hits) {
                int group = hit.groupCount() > 0 && hit.group(1) != null ? 1 : 0;
                left.append(text, at, hit.start(group));
                removed.add(piece.removed(hit.group(group), rule.id()));
                at = hit.end(group);
            }
            text = at == 0 ? text : left.append(text.substring(at)).toString().strip();
        }
        return piece.with(text);
    }
}
