package io.github.guihua.extract;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a run of body names that may stand side by side: {@code 清河市民政局清河市财政局} are two. */
final class Bodies {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u3000、，,；;]+");
    private static final Pattern SEAL = Pattern.compile("[（(](?:代章?|章|盖章|印章)[）)]");
    private static final Pattern ELIDED = Pattern.compile("^(?:自治[区州]|省|市|州|县|区)(?=\\p{IsHan}{2,})");
    private static final int LONGEST = 40;

    private final Rule suffix;
    private final Rule central;
    private final Rule national;
    private final Rule vertical;
    private final Rule open;
    private final Rule organ;
    private final Jurisdictions places;

    Bodies(Rules rules, Jurisdictions places) {
        this.suffix = rules.rule("bodies", "suffix");
        this.central = rules.rule("bodies", "central");
        this.national = rules.rule("places", "national");
        this.vertical = rules.rule("bodies", "vertical");
        this.open = rules.rule("bodies", "open");
        this.organ = rules.rule("bodies", "organ");
        this.places = places;
    }

    static boolean endsLikeBody(CharSequence text) {
        return text.length() > 2 && "厅局委办府院部室会处署行央".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    static boolean startsLikeBody(String text) {
        int end = Math.min(text.length(), LONGEST);
        for (int i = 2; i < end; i++) {
            if (endsLikeBody(text.substring(0, i + 1))) {
                return true;
            }
        }
        return false;
    }

    boolean isBody(String text) {
        return text.length() <= LONGEST && suffix.found(text);
    }

    /** The bodies in order; seals' marks and 等部门 taken off. */
    List<String> part(String run) {
        List<String> bodies = new ArrayList<>();
        for (String piece : SEPARATORS.split(SEAL.matcher(run.strip()).replaceAll(""))) {
            String name = open.find(piece)
                    .filter(m -> m.start() > 1)
                    .map(m -> piece.substring(0, m.start()))
                    .orElse(piece);
            if (!name.isEmpty()) {
                cut(name, bodies);
            }
        }
        return bodies;
    }

    private void cut(String name, List<String> into) {
        int start = 0;
        for (int i = start + 3; i < name.length() - 2; i++) {
            String head = name.substring(start, i);
            String tail = name.substring(i);
            if (suffix.found(head) && begins(tail) && !branch(head, tail) && !organ(head, tail) && suffix.found(tail)) {
                into.add(head);
                start = i;
                i = start + 2;
            }
        }
        into.add(name.substring(start));
    }

    /** {@code 国家税务总局} and the place of its branch. */
    private boolean branch(String head, String tail) {
        return vertical.found(head) && places.startsWithPlace(tail);
    }

    /** {@code 中共石桥县委} and the name of its organ. */
    private boolean organ(String head, String tail) {
        return head.endsWith("委") && organ.found(tail);
    }

    /** Whether a new body begins here: a place's name, a central body's word, or 市 and the like before a bureau's name. */
    boolean begins(String tail) {
        return central.found(tail)
                || national.found(tail)
                || places.startsWithPlace(tail)
                || ELIDED.matcher(tail).find() && !tail.startsWith("区分");
    }

    /** {@code 省民政厅} as {@code 云岭省民政厅} where the place is known. */
    static String inFull(String body, Jurisdiction place) {
        Matcher elided = ELIDED.matcher(body);
        if (place == null || !elided.find()) {
            return body;
        }
        String level = elided.group();
        return place.path().stream()
                .filter(name -> name.endsWith(level))
                .findFirst()
                .map(name -> name + body.substring(level.length()))
                .orElse(body);
    }
}
