package io.github.guihua.clean;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while its lines are gathered; never empty when asked. */
final class OpenParagraph {
    private static final int HEADING = 60;
    private static final int SENTENCE = 40;
    private static final int TAIL = 200;
    private static final int RECENT = 40;

    private final List<Item.Piece> pieces = new ArrayList<>();

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    void add(Item.Piece piece) {
        pieces.add(piece);
    }

    /** The lines, and an empty paragraph again. */
    List<Item.Piece> take() {
        List<Item.Piece> taken = List.copyOf(pieces);
        pieces.clear();
        return taken;
    }

    int lines() {
        return pieces.size();
    }

    String first() {
        return pieces.get(0).text();
    }

    Item.Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** The lines that decide: a hostile paragraph of a hundred thousand lines costs no more than its lines. */
    List<Item.Piece> recent() {
        return pieces.size() <= RECENT ? pieces : pieces.subList(pieces.size() - RECENT, pieces.size());
    }

    /** The last two hundred characters or so: enough to see what is still open. */
    String tail() {
        StringBuilder b = new StringBuilder();
        int from = pieces.size() - 1;
        for (int n = 0; from > 0 && n < TAIL; from--) {
            n += pieces.get(from).text().length();
        }
        for (int i = Math.max(0, from); i < pieces.size(); i++) {
            b.append(pieces.get(i).text());
        }
        return b.toString();
    }

    int length() {
        return recent().stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The number that it opens with, or null. */
    Label label() {
        return Label.of(first());
    }

    /** A label without its title: the extractor cut the line behind it. */
    boolean bareLabel() {
        Label label = pieces.size() == 1 ? label() : null;
        return label != null && label.end() >= first().length();
    }

    /** Whether it can be a heading on a line of its own; an article's is a few words and never a clause. */
    boolean heading() {
        Label label = label();
        return pieces.size() <= 2
                && label != null
                && !(label.form() == LabelForm.ARTICLE && clause())
                && length() <= HEADING
                && pieces.stream().noneMatch(p -> Characters.has(p.text(), "。；！"));
    }

    /** Whether it is more than the few words of an article's heading. */
    private boolean clause() {
        return pieces.stream().anyMatch(p -> Characters.has(p.text(), "，"));
    }

    boolean sentence() {
        return recent().stream().anyMatch(p -> Characters.has(p.text(), "。；，：,;"));
    }

    /** Whether it is a short line of the form {@code 完成时限：2025年8月}: nothing follows it without a mark. */
    boolean record() {
        return pieces.size() == 1 && length() <= SENTENCE && Starts.record(first());
    }

    /** The line of those whom a notice is for, complete with its colon. */
    boolean addressed() {
        return first().startsWith("各")
                && last().text().endsWith("：")
                && pieces.size() < 12
                && !Characters.has(first(), "。");
    }

    /** Those whom a notice is for, named ones first: 高新区管委会，各县（市、区）人民政府，市直各单位：. */
    boolean calls() {
        String all = tail();
        return all.endsWith("：")
                && pieces.size() < 12
                && !Characters.has(all, "。；")
                && (all.contains("，各") || all.contains("、各"));
    }

    /** A line that is whole by its form: a document number, a date, an annex's label, who may read the document. */
    boolean whole() {
        String line = first();
        return pieces.size() == 1
                && (Starts.number(line)
                        || Starts.date(line)
                        || Starts.bareAnnex(line)
                        || Starts.disclosure(line)
                        || Starts.contact(line));
    }
}
