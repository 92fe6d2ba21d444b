package io.github.guihua.report;

import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Reason;
import io.github.guihua.compare.Side;
import io.github.guihua.compare.Summary;
import io.github.guihua.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a comparison's codes in words. */
public final class Wording {
    private final Messages messages;
    private final Locale locale;

    public Wording(Locale locale) {
        this.messages = Messages.of("report", locale);
        this.locale = locale;
    }

    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    public String text(String key, Object... args) {
        return messages.text(key, args);
    }

    public String family(String name) {
        return messages.text("family." + name);
    }

    /** The outcome of an entry of a family: a figure is 加严, an action 照搬. */
    public String outcome(Entry e) {
        return messages.text("outcome." + Summary.outcome(e));
    }

    public String outcome(String code) {
        return messages.text("outcome." + code);
    }

    public String reason(Reason r) {
        String key = "reason." + r.code();
        return messages.has(key) ? messages.text(key, r.detail() == null ? "" : r.detail()) : r.toString();
    }

    public String reasons(List<Reason> reasons) {
        return reasons.stream().map(this::reason).collect(Collectors.joining(text("join")));
    }

    public String title(Comparison c) {
        return text("title", c.base().place(), c.other().place());
    }

    public String plan(PlanRef p) {
        String number = p.documentNumber() == null ? "" : "（" + p.documentNumber() + "）";
        return (p.title() == null ? p.id() : p.title()) + number;
    }

    public String relation(Comparison c) {
        String how = reasons(c.relation().reasons());
        return text(
                        "relation." + c.relation().kind(),
                        c.base().place(),
                        c.other().place())
                + (how.isEmpty() ? "" : text("how", how));
    }

    /** A side's figure with its operator, unit and year: {@code ≥30平方米}. */
    public String figure(Side s) {
        if (s == null) {
            return "";
        }
        if (s.value() == null) {
            return s.raw() == null ? "" : s.raw();
        }
        String op = s.op() == null
                ? ""
                : switch (s.op()) {
                    case ">=" -> "≥";
                    case "<=" -> "≤";
                    case ">" -> ">";
                    case "<" -> "<";
                    case "~" -> "约";
                    default -> "";
                };
        String value = number(s.value()) + (s.valueMax() == null ? "" : "—" + number(s.valueMax()));
        if (s.valueMax() != null) {
            op = "";
        }
        return op + value + (s.unit() == null ? "" : s.unit());
    }

    public static String number(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e15 ? String.valueOf((long) v) : String.valueOf(v);
    }

    /** Where a side stands, page included. */
    public String where(Side s) {
        if (s == null) {
            return "";
        }
        String page = s.page() == null ? "" : text("page", String.valueOf(s.page()));
        return s.place() + (page.isEmpty() ? "" : " " + page);
    }
}
