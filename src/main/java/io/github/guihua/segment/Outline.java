package io.github.guihua.segment;

import io.github.guihua.clean.Label;
import io.github.guihua.clean.LabelForm;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The tree while it is built: headings hang themselves under the last heading of a higher level. */
final class Outline {
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();

    /** A section while it is built. */
    static final class Node {
        final String id;
        final Label label;
        final String printed;
        final Integer number;
        final int level;
        final boolean runIn;
        final Evidence evidence;
        final List<Paragraph> body = new ArrayList<>();
        final List<Node> children = new ArrayList<>();
        String title;

        Node(
                String id,
                Label label,
                String printed,
                Integer number,
                int level,
                String title,
                boolean runIn,
                Evidence evidence) {
            this.id = id;
            this.label = label;
            this.printed = printed;
            this.number = number;
            this.level = level;
            this.title = title;
            this.runIn = runIn;
            this.evidence = evidence;
        }

        boolean annex() {
            return printed != null && printed.startsWith("附");
        }

        SectionNode built() {
            return new SectionNode(
                    id,
                    printed,
                    number,
                    level,
                    title,
                    runIn,
                    body,
                    children.stream().map(Node::built).toList(),
                    evidence);
        }
    }

    /** Hangs a heading into the tree. */
    Node add(Label label, String printed, Integer number, int level, String title, boolean runIn, Evidence evidence) {
        while (!path.isEmpty()
                && !(last().level < level)
                && !(last().annex() && level >= 1 && !printedAnnex(printed))) {
            path.remove(path.size() - 1);
        }
        if (printedAnnex(printed)) {
            path.clear();
        }
        String key = label != null ? label.id() : printed != null ? printed : title;
        String id = unique(path.isEmpty() ? key : last().id + "/" + key);
        Node node = new Node(id, label, printed, number, level, title, runIn, evidence);
        (path.isEmpty() ? roots : last().children).add(node);
        path.add(node);
        return node;
    }

    private static boolean printedAnnex(String printed) {
        return printed != null && printed.startsWith("附");
    }

    private String unique(String id) {
        int n = ids.merge(id, 1, Integer::sum);
        return n == 1 ? id : id + "#" + n;
    }

    /** The section last opened; null before the first. */
    Node current() {
        return path.isEmpty() ? null : last();
    }

    private Node last() {
        return path.get(path.size() - 1);
    }

    /** The open section with a label of this form, innermost first; null where there is none. */
    Node open(LabelForm form) {
        return open(form, number -> true);
    }

    /** The innermost open section with a label of this form and a number that the test takes; null where there is none. */
    Node open(LabelForm form, IntPredicate number) {
        for (int i = path.size() - 1; i >= 0; i--) {
            Label label = path.get(i).label;
            if (label != null && label.form() == form && number.test(label.number())) {
                return path.get(i);
            }
        }
        return null;
    }

    /** The level of the heading that an open section hangs under; 0 where it hangs under none. */
    int levelAbove(Node open) {
        int at = path.indexOf(open);
        return at > 0 ? path.get(at - 1).level : 0;
    }

    /**
     * The least level of a heading that stands under an open 行动一, whose own level is not that of a form; 0 where none
     * is open, or where the heading's count goes on above it.
     */
    int underNamed(Label label) {
        int least = 0;
        for (Node node : path) {
            if (least == 0 && node.label != null && node.label.form() == label.form()) {
                return 0;
            }
            boolean named = node.label != null && node.label.form() == LabelForm.NAMED;
            boolean above = node.label != null && node.label.level() < label.level();
            least = named || least > 0 && above ? node.level + 1 : least;
        }
        return least;
    }

    /** Closes everything: what follows hangs under nothing. */
    void close() {
        path.clear();
    }

    List<SectionNode> built() {
        return roots.stream().map(Node::built).toList();
    }
}
