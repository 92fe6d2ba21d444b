package io.github.guihua.report;

import io.github.guihua.compare.Lineage;
import io.github.guihua.compare.PlanRef;
import java.util.List;
import java.util.Locale;

/** A lineage for the terminal: upwards to the nation, then down. */
public final class LineageText {
    private final Wording words;

    private LineageText(Wording words) {
        this.words = words;
    }

    public static String of(Lineage lineage, Locale locale) {
        LineageText text = new LineageText(new Wording(locale));
        StringBuilder out = new StringBuilder();
        out.append(text.plan(lineage.plan())).append('\n');
        out.append(text.words.text("lineage.above")).append('\n');
        text.kin(lineage.above(), 1, "↑ ", out);
        out.append(text.words.text("lineage.below")).append('\n');
        text.kin(lineage.below(), 1, "↓ ", out);
        return out.toString();
    }

    private void kin(List<Lineage.Kin> kin, int depth, String arrow, StringBuilder out) {
        if (kin.isEmpty() && depth == 1) {
            out.append("  ").append(words.text("lineage.none")).append('\n');
        }
        for (Lineage.Kin k : kin) {
            out.append("  ".repeat(depth)).append(arrow);
            if (k.plan() == null) {
                String number =
                        k.missing().number() == null ? "" : "（" + k.missing().number() + "）";
                out.append(words.text("lineage.missing", "《" + k.missing().title() + "》" + number));
            } else {
                out.append(plan(k.plan()));
                if (!k.reasons().isEmpty()) {
                    out.append(words.text("how", words.reasons(k.reasons())));
                }
            }
            out.append('\n');
            kin(k.further(), depth + 1, arrow, out);
        }
    }

    private String plan(PlanRef p) {
        String place = p.jurisdiction() == null ? "" : p.jurisdiction().name() + " ";
        return place + words.plan(p) + " [" + p.id() + "]";
    }
}
