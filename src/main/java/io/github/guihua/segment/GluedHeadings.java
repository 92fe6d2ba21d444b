package io.github.guihua.segment;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.Paragraph;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts before headings that lost the line break above them ({@code 二、主要任务（一）夯实基础1.提升能力。}). What a number
 * inside a paragraph is, the document's other numbers say: it must go on with their count, and theirs with it. Numbers
 * that count only inside one paragraph are the author's and stay.
 */
final class GluedHeadings {
    /** How many numbers ahead the count is followed. */
    private static final int AHEAD = 300;

    private final List<GluedLabel> labels = new ArrayList<>();
    /** Last number of each form under the open headings; of each form in the whole text; forms that open a paragraph. */
    private final Map<LabelForm, Integer> scope = new EnumMap<>(LabelForm.class);

    private final Map<LabelForm, Integer> last = new EnumMap<>(LabelForm.class);
    private final Set<LabelForm> printed = EnumSet.noneOf(LabelForm.class);
    private final Set<LabelForm> everywhere = EnumSet.noneOf(LabelForm.class);

    private GluedHeadings() {}

    /** @param words name the headings whose text was glued to them too */
    static List<Element> split(List<Element> elements, Vocabulary words) {
        GluedHeadings glued = new GluedHeadings();
        for (int i = 0; i < elements.size(); i++) {
            glued.labels.addAll(GluedLabel.of(elements.get(i), i));
        }
        Map<Integer, List<Integer>> cuts = glued.cuts();
        if (cuts.isEmpty()) {
            return elements;
        }
        List<Element> out = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (cuts.containsKey(i)) {
                FoldedText.pieces((Paragraph) elements.get(i), cuts.get(i))
                        .forEach(piece -> out.addAll(runIn(piece, words)));
            } else {
                out.add(elements.get(i));
            }
        }
        return out;
    }

    /** A heading of the first levels and the text glued to it ({@code 三、工作要求各县要…}). */
    private static List<Paragraph> runIn(Paragraph piece, Vocabulary words) {
        Label label = Label.of(piece.text());
        boolean heads =
                label != null && (label.form() == LabelForm.CHINESE || label.form() == LabelForm.CHINESE_BRACKET);
        int stop = heads ? words.named(piece.text()) : -1;
        return stop > 0 ? FoldedText.pieces(piece, List.of(stop)) : List.of(piece);
    }

    /** Offsets of the headings inside each paragraph. */
    private Map<Integer, List<Integer>> cuts() {
        Map<Integer, List<Integer>> cuts = new HashMap<>();
        labels.stream()
                .filter(label -> label.opens() && !label.border())
                .forEach(label -> everywhere.add(label.form()));
        for (int i = 0; i < labels.size(); i++) {
            GluedLabel label = labels.get(i);
            if (label.border()) {
                scope.clear();
                printed.clear();
            } else if (label.opens() || heads(label, i)) {
                boolean goesOn = scope.containsKey(label.form());
                scope.keySet().removeIf(form -> form.compareTo(label.form()) > 0);
                printed.removeIf(form -> form.compareTo(label.form()) > 0 || form == label.form() && !goesOn);
                scope.put(label.form(), label.number());
                last.put(label.form(), label.number());
                if (label.opens()) {
                    printed.add(label.form());
                } else {
                    cuts.computeIfAbsent(label.element(), e -> new ArrayList<>())
                            .add(label.at());
                }
            }
        }
        return cuts;
    }

    private boolean heads(GluedLabel label, int at) {
        Boolean next = next(label, at);
        if (label.titled()) {
            boolean first = label.number() == 1 && everywhere.contains(label.form());
            boolean count = last.getOrDefault(label.form(), 0) + 1 == label.number();
            return !Boolean.FALSE.equals(next) && (first || count);
        }
        if (label.number() == 1) {
            return Boolean.TRUE.equals(next) && !scope.containsKey(label.form());
        }
        boolean count = scope.getOrDefault(label.form(), 0) + 1 == label.number();
        return count && (Boolean.TRUE.equals(next) || next == null && printed.contains(label.form()));
    }

    /**
     * Whether the count goes on at a paragraph's start; false where another number of the form comes there, null where
     * none does before a higher heading.
     */
    private Boolean next(GluedLabel label, int at) {
        int expected = label.number() + 1;
        for (int i = at + 1; i < labels.size() && i < at + AHEAD; i++) {
            GluedLabel other = labels.get(i);
            if (other.border() || other.opens() && other.form().compareTo(label.form()) < 0) {
                return null;
            }
            if (other.form() == label.form() && other.opens()) {
                return other.number() == expected;
            }
            expected += other.form() == label.form() && other.number() == expected ? 1 : 0;
        }
        return null;
    }
}
