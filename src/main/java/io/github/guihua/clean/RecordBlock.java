package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of the page that a portal prints above a text, where it was copied with it: several fields in a row, each in
 * one of the ways {@code 文号：…}, {@code 文号⇥…}, {@code [文号] …}, {@code 【文号】…}, or its name on one line and its value
 * on the next. Those that stand in for what the document does not say go on as {@code 文号：…}, the others are taken out.
 */
final class RecordBlock implements Item.Step {
    /** Lines of a document among which its record stands. */
    private static final int TOP = 60;

    private static final int FEWEST = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 16;

    private final List<Rule> names;
    private final List<Rule> kept;
    private final Rule title;

    RecordBlock(Rules rules) {
        names = rules.file("furniture").stream()
                .filter(r -> r.value("where", "line").equals("field"))
                .toList();
        kept = Stream.of("record-number", "record-date", "record-issuer")
                .map(id -> rules.rule("notice", id))
                .toList();
        title = rules.rule("headings", "title-line");
    }

    /**
     * One field.
     *
     * @param value empty where none is printed
     * @param from index of its first line
     * @param to index after its last line
     */
    private record Field(String name, String value, int from, int to) {}

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        int at = 0;
        for (int lines = 0; at < items.size() && lines < TOP; at++) {
            if (items.get(at) instanceof Item.Piece) {
                lines++;
                List<Field> fields = fields(items, at);
                if (fields.size() >= FEWEST) {
                    return without(items, fields, removed);
                }
            }
        }
        return items;
    }

    private List<Field> fields(List<Item> items, int from) {
        List<Field> fields = new ArrayList<>();
        int at = from;
        Field first = inLine(items, at);
        boolean pairs = first != null && first.value.isEmpty();
        Field field = pairs ? overTwoLines(items, at) : first;
        while (field != null) {
            fields.add(field);
            at = field.to;
            while (at < items.size() && items.get(at) instanceof Item.Gap) {
                at++;
            }
            field = pairs ? overTwoLines(items, at) : inLine(items, at);
        }
        return fields;
    }

    /** The field that begins with the line, its value on the next one where the line has none. */
    private Field overTwoLines(List<Item> items, int at) {
        Field name = inLine(items, at);
        boolean below = name != null
                && name.value.isEmpty()
                && at + 1 < items.size()
                && items.get(at + 1) instanceof Item.Piece value
                && value.text().length() <= LONGEST
                && inLine(items, at + 1) == null;
        return below ? new Field(name.name, ((Item.Piece) items.get(at + 1)).text(), at, at + 2) : name;
    }

    /** The field that the line holds; null where it holds none, or where the file itself says what the line is. */
    private Field inLine(List<Item> items, int at) {
        return at < items.size()
                        && items.get(at) instanceof Item.Piece piece
                        && piece.text().length() <= LONGEST
                        && piece.line().style().furniture() == null
                ? inLine(piece.text(), at)
                : null;
    }

    private Field inLine(String line, int at) {
        if ("[【".indexOf(line.charAt(0)) >= 0) {
            int close = Math.max(line.indexOf(']'), line.indexOf('】'));
            boolean named = close > 0 && name(line.substring(1, close).strip());
            return named ? field(line, 1, close, at) : null;
        }
        for (int end = Math.min(LONGEST_NAME, line.length()); end > 1; end--) {
            boolean stops = end == line.length()
                    || "：:".indexOf(line.charAt(end)) >= 0
                    || Character.isWhitespace(line.charAt(end));
            if (stops && !Character.isWhitespace(line.charAt(end - 1)) && name(line.substring(0, end))) {
                return field(line, 0, end, at);
            }
        }
        return null;
    }

    private static Field field(String line, int from, int end, int at) {
        String value = line.substring(Math.min(line.length(), end + 1)).strip();
        boolean colon = !value.isEmpty() && "：:".indexOf(value.charAt(0)) >= 0;
        return new Field(
                line.substring(from, end).strip(), colon ? value.substring(1).strip() : value, at, at + 1);
    }

    private boolean name(String text) {
        String field = text + "：";
        return names.stream().anyMatch(rule -> rule.find(field)
                .filter(m -> m.start() == 0 && m.end() == field.length())
                .isPresent());
    }

    private List<Item> without(List<Item> items, List<Field> fields, List<Removed> removed) {
        int end = fields.get(fields.size() - 1).to;
        String below = below(items, end);
        List<Item> out = new ArrayList<>(items.subList(0, fields.get(0).from));
        for (Field field : fields) {
            Item.Piece first = (Item.Piece) items.get(field.from);
            Item.Piece last = (Item.Piece) items.get(field.to - 1);
            String line = field.name + "：" + field.value;
            if (kept.stream().anyMatch(rule -> rule.found(line))) {
                out.add(first.with(line));
            } else if (title.found(field.value) && !below.contains(TitleCopies.squeezed(field.value))) {
                // The record is all that says what the text is called.
                removed.add(first.removed(field.name, "page-record"));
                out.add(last.with(field.value));
            } else {
                removed.add(first.removed(line, "page-record"));
            }
        }
        out.addAll(items.subList(end, items.size()));
        return out;
    }

    private static String below(List<Item> items, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < items.size() && i < from + TOP; i++) {
            text.append(items.get(i) instanceof Item.Piece piece ? TitleCopies.squeezed(piece.text()) : "");
        }
        return text.toString();
    }
}
