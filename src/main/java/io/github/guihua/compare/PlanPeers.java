package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.store.PlanHead;
import java.util.Comparator;
import java.util.List;

/** Which of the stored plans belong side by side. */
public final class PlanPeers {
    private PlanPeers() {}

    /**
     * @param like a plan whose subject they share; null for any
     * @param subject words of the title or the subject; null for any
     * @param level null for any
     * @param under the place that holds them; null for any
     */
    public static List<PlanHead> of(
            PlanHead like, List<PlanHead> stored, String subject, Level level, Jurisdiction under) {
        Topic topic = like == null ? null : new Topic(like.notice());
        return stored.stream()
                .filter(h -> topic == null || topic.same(new Topic(h.notice())))
                .filter(h -> subject == null || about(h, Fold.letters(subject)))
                .filter(h -> level == null
                        || h.jurisdiction() != null && h.jurisdiction().level() == level)
                .filter(h -> under == null || Kinship.above(under, h.jurisdiction()))
                .sorted(Comparator.comparing((PlanHead h) -> code(h)).thenComparing(PlanHead::title))
                .toList();
    }

    /** The plans of one place and subject, earliest period first. */
    public static List<PlanHead> timeline(PlanHead plan, List<PlanHead> stored) {
        Topic topic = new Topic(plan.notice());
        return stored.stream()
                .filter(h -> h.id().equals(plan.id()) || Kinship.samePlace(h.jurisdiction(), plan.jurisdiction()))
                .filter(h -> topic.same(new Topic(h.notice())))
                .sorted(Comparator.comparing(
                        (PlanHead h) -> h.period() == null || h.period().from() == null
                                ? Integer.MAX_VALUE
                                : h.period().from()))
                .toList();
    }

    private static boolean about(PlanHead h, String words) {
        String subject = h.notice().subject();
        return Fold.letters(h.title()).contains(words)
                || subject != null && Fold.letters(subject).contains(words);
    }

    private static String code(PlanHead h) {
        return h.jurisdiction() == null || h.jurisdiction().code() == null
                ? "~"
                : h.jurisdiction().code();
    }
}
