package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.LogicalGrid;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.List;

/** Everything before the first heading, sorted: front matter, covering letter, the plan's own introduction. */
final class Front {
    private static final int LINE = 70;
    private static final int LONGEST_NAME = 20;
    /** Lines of a signature. */
    private static final int MOST_SIGNERS = 12;

    private final List<Element> elements;
    private final Vocabulary words;
    private final List<Paragraph> front = new ArrayList<>();
    private final List<Paragraph> record = new ArrayList<>();
    private final List<Paragraph> letter = new ArrayList<>();
    private final List<Element> introduction = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final int end;

    Front(List<Element> elements, Vocabulary words) {
        this.elements = elements;
        this.words = words;
        this.end = firstHeading();
        sort();
    }

    List<Paragraph> front() {
        return front;
    }

    List<Paragraph> record() {
        return record;
    }

    List<Paragraph> letter() {
        return letter;
    }

    List<Element> introduction() {
        return introduction;
    }

    List<Removed> removed() {
        return removed;
    }

    /** Index of the first heading; the number of elements where there is none. */
    int end() {
        return end;
    }

    private int firstHeading() {
        boolean prose = false;
        for (int i = 0; i < elements.size(); i++) {
            if (!(elements.get(i) instanceof Paragraph p)) {
                continue;
            }
            if (Starts.column(p.text()) || Levels.standing(p) && !announced(p.text(), i) || prose && declared(p)) {
                return i;
            }
            prose |= p.text().indexOf('。') > 0;
            if (Starts.annex(p.text())) {
                AnnexLine annex = AnnexLine.of(p.text());
                if (annex.list(elements, i)) {
                    i = annex.listEnd(elements, i) - 1;
                }
                continue;
            }
            Label label = Label.of(p.text());
            if (label != null
                    && label.number() == 1
                    && label.end() < p.text().length()
                    && label.form() != LabelForm.CIRCLED) {
                return i;
            }
        }
        return elements.size();
    }

    /** A title that the notice has named: the plan begins with it, whatever its type, and it is no heading in it. */
    private boolean announced(String line, int at) {
        return words.title(line)
                && elements.subList(0, at).stream()
                        .anyMatch(e -> e instanceof Paragraph p && p.text().contains(line));
    }

    /** What the file itself calls a heading and is no line of a letter's end or of a title. */
    private boolean declared(Paragraph p) {
        String line = p.text();
        return p.style().heading() > 0
                && line.length() <= LONGEST_NAME
                && line.chars().noneMatch(c -> "。；，：".indexOf(c) >= 0)
                && Label.of(line) == null
                && !Starts.date(line)
                && !Starts.annex(line)
                && !words.closing(line)
                && !words.issuingBody(line)
                && !words.title(line);
    }

    private void sort() {
        int seal = lastSignature();
        boolean letterhead = true;
        for (int i = 0; i < end; i++) {
            if (elements.get(i) instanceof LogicalGrid grid) {
                introduction.add(grid);
                continue;
            }
            Paragraph p = (Paragraph) elements.get(i);
            String line = p.text();
            if (Starts.annex(line)) {
                AnnexLine annex = AnnexLine.of(line);
                int stop = annex.list(elements, i) ? annex.listEnd(elements, i) : i + 1;
                removed.addAll(AnnexLine.removed(elements.subList(i, stop)));
                i = stop - 1;
                continue;
            }
            if (words.record(line)) {
                record.add(p);
                removed.add(new Removed(line, "page-record", p.evidence().page()));
                continue;
            }
            boolean sentence =
                    words.opensLetter(line) || !front.isEmpty() && line.chars().anyMatch(c -> "？！".indexOf(c) >= 0);
            boolean short_ = line.length() <= LINE && line.indexOf('。') < 0 && !line.endsWith("，") && !sentence;
            boolean address = letterhead && words.addressees(line) && i - record.size() < 12;
            if (Starts.date(line)
                    || Signature.dated(line, words)
                    || words.closing(line)
                    || address
                    || short_ && !line.endsWith("：") && (letterhead || line(i, line, seal))) {
                front.add(p);
                letterhead &= !address;
            } else {
                letterhead = false;
                if (i < seal || seal < 0 && introduction.isEmpty() && words.letter(line) && titleAfter(i)) {
                    letter.add(p);
                } else {
                    introduction.add(p);
                }
            }
        }
    }

    /** A short line after the letterhead: signature, title of the plan. A list in the letter's text is neither. */
    private boolean line(int i, String line, int seal) {
        return words.issuingBody(line)
                || words.title(line)
                || i + 1 < end && elements.get(i + 1) instanceof Paragraph next && words.title(next.text())
                || introduction.isEmpty() && (letter.isEmpty() || i >= seal || signs(i, seal));
    }

    /** Whether nothing but short lines leads to the letter's date. */
    private boolean signs(int from, int seal) {
        return seal - from <= MOST_SIGNERS
                && elements.subList(from, seal).stream()
                        .allMatch(e -> e instanceof Paragraph p
                                && p.text().length() <= LINE
                                && p.text().chars().noneMatch(c -> "。：:".indexOf(c) >= 0));
    }

    private boolean titleAfter(int from) {
        for (int i = from + 1; i < end; i++) {
            if (elements.get(i) instanceof Paragraph p && words.title(p.text())) {
                return true;
            }
        }
        return false;
    }

    /** Index of the letter's date line; -1 where none stands before the first heading. */
    private int lastSignature() {
        for (int i = end - 1; i >= 0; i--) {
            if (elements.get(i) instanceof Paragraph p && (Starts.date(p.text()) || Signature.dated(p.text(), words))) {
                return i;
            }
        }
        return -1;
    }
}
