package io.github.guihua.extract;

import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What titles say: the plan inside a covering notice's title, the kind, the bodies before 关于. */
final class Titles {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern QUOTED = Pattern.compile("^[^《]{0,80}《(.{2,200})》[^》]{0,12}$");
    private static final Pattern DRAFT = Pattern.compile("[（(](?:送审稿|征求意见稿|公开征求意见稿|草案|讨论稿|审议稿|报批稿|代拟稿)[）)]$");
    private static final Pattern TAIL = Pattern.compile("[（(〔][^（(〔）)〕]{1,20}[）)〕]$");

    private final Rule covering;
    private final Rule titled;
    private final Iterable<Rule> kinds;

    Titles(Rules rules) {
        this.covering = rules.rule("notice", "covering");
        this.titled = rules.rule("notice", "titled");
        this.kinds = rules.file("kinds");
    }

    /**
     * Without the spaces that layout puts into a title: all but one between two bodies ({@code 中共中央 国务院关于…}).
     */
    static String tidy(String printed) {
        String[] parts = SPACES.split(printed.strip());
        StringBuilder out = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            boolean bodies = Bodies.endsLikeBody(out) && Bodies.startsLikeBody(parts[i]);
            out.append(bodies ? " " : "").append(parts[i]);
        }
        return DRAFT.matcher(out).replaceFirst("");
    }

    /** Whether it is a notice that covers a plan; a plain notice is none. */
    boolean covers(String title) {
        return covering.found(title);
    }

    boolean isNotice(String title) {
        return title.endsWith("通知");
    }

    /** The plan's title inside a covering notice's. */
    Optional<String> covered(String noticeTitle) {
        return covering.find(noticeTitle).map(m -> {
            String inner = m.group(1);
            Matcher quoted = QUOTED.matcher(inner);
            return quoted.find() ? quoted.group(1) : inner;
        });
    }

    /** What stands before 关于: the title's bodies, as printed; empty where there is none. */
    String bodies(String title) {
        return titled.find(title)
                .filter(m -> m.start() > 0)
                .map(m -> title.substring(0, m.start()))
                .orElse("");
    }

    boolean hasBodies(String title) {
        return !bodies(title).isEmpty();
    }

    /** 规划, 实施方案, 行动计划, 意见, 通知 or other. */
    String kind(String title) {
        if (title == null) {
            return "other";
        }
        String core = TAIL.matcher(title).replaceFirst("");
        for (Rule kind : kinds) {
            if (kind.found(core)) {
                return kind.id();
            }
        }
        return "other";
    }
}
