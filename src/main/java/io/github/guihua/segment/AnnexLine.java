package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.Ordinals;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.clean.Starts;
import io.github.guihua.model.Removed;
import java.util.List;

/**
 * A line that begins with 附件, 附表 or 附录.
 *
 * @param label {@code 附件1}, without spaces
 * @param number null where none is printed
 * @param colon whether a colon follows the label
 * @param title what follows; empty where the label stands alone
 */
record AnnexLine(String label, Integer number, boolean colon, String title) {
    private static final int TITLE = 60;
    private static final int REACH = 2000;
    /** Lines of a signature, at most, before its date. */
    private static final int SIGNERS = 4;

    static AnnexLine of(String line) {
        int i = 0;
        StringBuilder label = new StringBuilder();
        while (i < line.length() && label.length() < 2) {
            if (!Character.isWhitespace(line.charAt(i))) {
                label.append(line.charAt(i));
            }
            i++;
        }
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        int from = i;
        while (i < line.length()
                && i - from < 6
                && (Ordinals.arabic(line.charAt(i))
                        || Ordinals.chinese(line.charAt(i))
                        || i > from && "-—".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        String digits = line.substring(from, i);
        Integer number = null;
        if (!digits.isEmpty() && digits.indexOf('-') < 0 && digits.indexOf('—') < 0) {
            int value = Ordinals.arabic(digits.charAt(0)) ? Ordinals.arabic(digits) : Ordinals.chinese(digits);
            number = value > 0 ? value : null;
        }
        label.append(digits);
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
            i++;
        }
        if (line.startsWith("（略）", i)) {
            i += 3;
        }
        boolean colon = i < line.length() && (line.charAt(i) == '：' || line.charAt(i) == ':');
        return new AnnexLine(
                label.toString(),
                number,
                colon,
                line.substring(colon ? i + 1 : i).strip());
    }

    /** Whether this names annexes that follow further down (or nowhere) and is no annex's own head. */
    boolean list(List<Element> elements, int at) {
        if (file(title)) {
            return true;
        }
        boolean above = at + 1 < elements.size()
                && elements.get(at + 1) instanceof Paragraph p
                && Starts.annex(p.text())
                && file(p.text());
        if (number == null) {
            return colon && (!title.isEmpty() || above || onlyNames(elements, at));
        }
        if (title.isEmpty()) {
            return false;
        }
        if (at + 1 < elements.size() && elements.get(at + 1) instanceof Paragraph next && Starts.annex(next.text())) {
            return true;
        }
        for (int i = at + 1; i < elements.size() && i < at + REACH; i++) {
            if (elements.get(i) instanceof Paragraph p
                    && Starts.annex(p.text())
                    && of(p.text()).label().equals(label)) {
                return true;
            }
        }
        return false;
    }

    /** A link to a file that a page offers. */
    private static boolean file(String line) {
        return !Starts.withoutFileEnding(line).equals(line);
    }

    /** Whether numbered names and nothing else of the text stand below the line, but for a signature: no annex is there. */
    private boolean onlyNames(List<Element> elements, int at) {
        int end = listEnd(elements, at);
        int i = end;
        while (i < elements.size()
                && i < end + SIGNERS
                && elements.get(i) instanceof Paragraph p
                && titleLine(elements, i)
                && !Starts.annex(p.text())) {
            i++;
        }
        return end > at + 1
                && (end == elements.size()
                        || i < elements.size()
                                && elements.get(i) instanceof Paragraph p
                                && (Starts.date(p.text()) || i == end && Starts.annex(p.text())));
    }

    int listEnd(List<Element> elements, int at) {
        int i = at + 1;
        Label first = Label.of(title);
        int expected = first != null ? first.number() + 1 : title.isEmpty() && number == null ? 1 : 2;
        while (i < elements.size() && elements.get(i) instanceof Paragraph p) {
            Label label = Label.of(p.text());
            boolean entry = label != null
                    && label.form() == LabelForm.ARABIC
                    && label.number() == expected
                    && p.text().length() <= TITLE
                    && p.text().indexOf('。') < 0;
            boolean more =
                    Starts.annex(p.text()) && number != null && of(p.text()).list(elements, i);
            if (!entry && !more) {
                break;
            }
            expected++;
            i++;
        }
        return i;
    }

    /** The entries of a list of annexes, which the annexes' own heads repeat. */
    static List<Removed> removed(List<Element> entries) {
        return entries.stream()
                .map(e -> (Paragraph) e)
                .map(p -> new Removed(p.text(), "attachment-list", p.evidence().page()))
                .toList();
    }

    /** Whether the element can be (part of) the title under an annex's label. */
    static boolean titleLine(List<Element> elements, int i) {
        return elements.get(i) instanceof Paragraph p
                && p.text().length() <= TITLE
                && Label.of(p.text()) == null
                && !Starts.paragraph(p.text())
                && "。；：:，".indexOf(p.text().charAt(p.text().length() - 1)) < 0;
    }
}
