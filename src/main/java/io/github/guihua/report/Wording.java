package io.github.guihua.report;

import io.github.guihua.compare.Change;
import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Entry;
import io.github.guihua.compare.PlanRef;
import io.github.guihua.compare.Reason;
import io.github.guihua.compare.Side;
import io.github.guihua.compare.Summary;
import io.github.guihua.compare.Verdict;
import io.github.guihua.message.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a comparison's codes in words. */
public final class Wording {
    private static final List<String> CHANGES =
            List.of("chapter", "force", "deadline", "lead", "nature", "figure", "year", "baseline", "operator");

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

    /** The outcome with its reason in two words where it needs one: {@code 不可比（地区总量）}, {@code 放宽（时限推后）}. */
    public String brief(Entry e) {
        return why(e).map(w -> text("brief", outcome(e), text("brief." + w))).orElseGet(() -> outcome(e));
    }

    private Optional<String> why(Entry e) {
        if (e.verdict() == Verdict.INCOMPARABLE) {
            return e.reasons().stream()
                    .map(Reason::code)
                    .filter(c -> messages.has("brief." + c))
                    .reduce((a, b) -> b);
        }
        boolean sameFigure = e.changes().stream().noneMatch(c -> c.op().equals("value"));
        boolean ranked = e.verdict() == Verdict.STRICTER || e.verdict() == Verdict.LOOSER;
        return e.reasons().stream()
                .map(Reason::code)
                .filter(c -> ranked && sameFigure && (c.equals("later") || c.equals("earlier")))
                .map(c -> "by-" + c)
                .findFirst();
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

    /** What was changed besides the text, each with both sides: {@code 力度减弱：应当 → 鼓励}. */
    public List<String> changes(Entry e) {
        return CHANGES.stream()
                .flatMap(op -> e.changes().stream().filter(c -> c.op().equals(op)))
                .map(this::change)
                .toList();
    }

    private String change(Change c) {
        return text("change", changed(c), c.base() == null ? "—" : c.base(), c.other() == null ? "—" : c.other());
    }

    private String changed(Change c) {
        return text("change." + c.op() + (c.trend() == null ? "" : "." + c.trend()));
    }

    /** What of an entry became weaker, stronger, earlier or later, or went to another body: in words, each once. */
    public List<String> shifts(Entry e) {
        return e.changes().stream()
                .filter(c -> c.trend() != null || c.op().equals("lead") || c.op().equals("chapter"))
                .map(this::changed)
                .distinct()
                .toList();
    }

    /** How many measures were weakened, put off and so on; empty where none was. */
    public String changes(Summary s) {
        return s.changes().entrySet().stream()
                .map(c -> text("change." + c.getKey()) + " " + c.getValue())
                .collect(Collectors.joining(text("join")));
    }

    /** A plan with the file that it was read from. */
    public String source(PlanRef p) {
        return plan(p) + (p.file() == null ? "" : text("source", p.file()));
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
        String every = s.every() != null && "次".equals(s.unit()) ? s.every() : "";
        return op + every + value + Side.spaced(s.unit());
    }

    public static String number(double v) {
        return v == Math.rint(v) && Math.abs(v) < 1e15 ? String.valueOf((long) v) : String.valueOf(v);
    }

    /** Where a side stands, with the page, or the line where there are no pages. */
    public String where(Side s) {
        if (s == null) {
            return "";
        }
        String page = s.page() != null
                ? text("page", String.valueOf(s.page()))
                : s.line() != null ? text("line", String.valueOf(s.line())) : "";
        return s.place() + (page.isEmpty() ? "" : " " + page);
    }
}
