package io.github.guihua.segment;

import io.github.guihua.clean.Label;
import io.github.guihua.clean.NamedLabels;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.stream.Stream;

/** The words of {@code headings.yaml} that segmentation asks for, and the record's fields of {@code notice.yaml}. */
final class Vocabulary {
    /** As far as a title and the beginning of its text reach. */
    private static final int RUN_IN = 90;

    private final Rule entryHead;
    private final Rule title;
    private final Rule letter;
    private final Rule letterLine;
    private final Rule body;
    private final Rule caption;
    private final Rule note;
    private final Rule closing;
    private final Rule addressee;
    private final Rule verbs;
    private final Rule preface;
    private final Rule action;
    private final List<Rule> named;
    private final Rule introduction;
    private final List<Rule> record;
    private final List<Rule> heads;
    private final NamedLabels labels;

    Vocabulary(Rules rules) {
        title = rules.rule("headings", "title-line");
        letter = rules.rule("headings", "letter");
        letterLine = rules.rule("headings", "letter-line");
        body = rules.rule("headings", "issuing-body");
        caption = rules.rule("headings", "table-caption");
        note = rules.rule("headings", "table-note");
        closing = rules.rule("headings", "closing-line");
        addressee = rules.rule("headings", "addressees");
        preface = rules.rule("headings", "preface");
        action = rules.rule("headings", "action-name");
        named = Stream.of("usual-heading", "goal-heading", "agency-heading")
                .map(id -> rules.rule("headings", id))
                .toList();
        introduction = rules.rule("headings", "introduction");
        record = Stream.of("record-number", "record-date", "record-issuer")
                .map(id -> rules.rule("notice", id))
                .toList();
        heads = rules.file("flat-tables").stream()
                .filter(rule -> !rule.value("role", "").isEmpty())
                .toList();
        labels = new NamedLabels(rules);
        entryHead = rules.rule("headings", "entry-head");
        verbs = rules.rule("headings", "opening-verb");
    }

    boolean title(String line) {
        return line.length() <= 120 && title.found(line) && !letterLine.found(line);
    }

    /** Whether a covering letter's sentence begins with the line, which is then no title, however short. */
    boolean opensLetter(String line) {
        return letterLine.found(line);
    }

    boolean preface(String line) {
        return line.length() <= 12 && preface.found(line);
    }

    boolean action(String title) {
        return title.length() <= 24 && action.found(title);
    }

    boolean letter(String line) {
        return letter.found(line);
    }

    boolean issuingBody(String line) {
        return line.length() <= 80 && body.found(line);
    }

    boolean caption(String line) {
        return line.length() <= 60 && caption.found(line);
    }

    boolean note(String line) {
        return note.found(line);
    }

    boolean closing(String line) {
        return line.length() <= 300 && closing.found(line);
    }

    /** A field of a portal's record of the page. */
    boolean record(String line) {
        return line.length() <= 120 && record.stream().anyMatch(rule -> rule.found(line));
    }

    /** The head of a table's column and nothing else, {@code 目标值}. */
    boolean columnHead(String line) {
        return line.length() <= 12
                && heads.stream().anyMatch(rule -> rule.find(line)
                        .filter(m -> m.start() == 0 && m.end() == line.length())
                        .isPresent());
    }

    /** The head of what a special column's rows hold, {@code 建设内容}. */
    boolean entryHead(String line) {
        return entryHead.found(line);
    }

    boolean addressees(String line) {
        return line.length() <= 1200 && addressee.found(line);
    }

    /** The label that counts by a noun, {@code 行动一}; null where the line has none. */
    Label countedName(String line) {
        return labels.of(line);
    }

    boolean verb(String text) {
        return verbs.find(text).map(m -> m.start() == 0).orElse(false);
    }

    /**
     * Where the title ends and the text begins, in a line that holds both: a numbered heading whose title the genre has
     * always ({@code （一）指导思想以…}), or whose text begins as a title never goes on; -1 where it is none.
     */
    int named(String line) {
        Label label = Label.of(line);
        if (label == null) {
            return -1;
        }
        String rest = line.substring(label.end(), Math.min(line.length(), label.end() + RUN_IN));
        return named.stream()
                .flatMap(rule -> rule.find(rest).stream())
                .filter(m -> m.start() == 0)
                .findFirst()
                .map(m -> label.end() + m.end())
                .orElse(-1);
    }

    /** Where a title that begins at {@code from} ends, the opening words of a text behind it; -1 where none does. */
    int titleEnd(String text, int from, int longest) {
        for (int i = from + 4; i < text.length() && i <= from + longest; i++) {
            if ("。，；".indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
            if (title(text.substring(from, i))
                    && introduction.found(text.substring(i, Math.min(text.length(), i + 8)))) {
                return i;
            }
        }
        return -1;
    }
}
