package io.github.guihua.compare;

import io.github.guihua.compare.text.Fold;
import io.github.guihua.compare.text.Terms;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Notice;
import java.util.regex.Pattern;

/** What a plan is about, from its title: without place, period and the words of the genre. Worked out when first asked for. */
final class Topic {
    private static final Pattern GENRE = Pattern.compile("关于|印发|转发|贯彻落实|贯彻|落实|推进|促进|进一步|加强|加快|实施方案|工作方案|行动方案|"
            + "行动计划|三年行动|工作要点|实施意见|指导意见|若干措施|若干政策|实施细则|规划纲要|总体规划|专项规划|规划|方案|意见|通知|计划|"
            + "十[一二三四五六]五|20[0-9]{2}(?:-20[0-9]{2})?年?度?|的");
    private static final Pattern PLACE =
            Pattern.compile("[\\u4e00-\\u9fa5]{2,8}?(?:自治[区州县旗]|省|市|州|盟|县|区(?!域|块)|旗)(?:人民政府)?(?:办公[厅室])?");
    private static final double SAME = 0.55;

    private final Notice notice;
    private volatile Terms terms;

    Topic(Notice notice) {
        this.notice = notice;
    }

    /** The title's core; empty where there is no title. */
    String core() {
        String title = Fold.letters(notice.title());
        Jurisdiction j = notice.jurisdiction();
        if (j != null) {
            for (String name : j.path()) {
                title = title.replace(Fold.letters(name), "");
            }
        }
        String core = GENRE.matcher(PLACE.matcher(title).replaceAll("")).replaceAll("");
        return core.length() >= 2 ? core : title;
    }

    /** Whether the other is about the same thing. Where a title is missing it is not known, and taken for the same. */
    boolean same(Topic o) {
        if (notice.title() == null || o.notice.title() == null) {
            return true;
        }
        if (notice.subject() != null && notice.subject().equals(o.notice.subject())) {
            return true;
        }
        return likeness(o) >= SAME;
    }

    double likeness(Topic o) {
        return terms().dice(o.terms());
    }

    private Terms terms() {
        if (terms == null) {
            terms = Terms.of(core());
        }
        return terms;
    }
}
