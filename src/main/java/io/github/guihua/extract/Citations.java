package io.github.guihua.extract;

import io.github.guihua.model.Citation;
import io.github.guihua.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the documents that a text names with 《》, and the 发文字号 that follow them. */
final class Citations {
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_NUMBER = 80;
    private static final String INNER_OPEN = "〈<＜";
    private static final String INNER_CLOSE = "〉>＞";
    private static final Pattern OUTER_GOES_ON = Pattern.compile("的[\\p{IsHan}]{1,6}》");

    private final Rule number;

    Citations(Rule number) {
        this.number = number;
    }

    /** A citation and its place; {@code end} is after its number, or after 》. */
    record Cited(int start, int end, Citation citation) {}

    /** In print order. */
    List<Cited> in(String text) {
        List<Cited> cited = new ArrayList<>();
        int at = text.indexOf('《');
        while (at >= 0) {
            int close = closing(text, at);
            if (close < 0) {
                at = text.indexOf('《', at + 1);
                continue;
            }
            String title = Titles.tidy(text.substring(at + 1, close));
            int end = close + 1;
            String rest = text.substring(end, Math.min(text.length(), end + LONGEST_NUMBER));
            Optional<MatchResult> hit = number.find(rest);
            if (hit.isPresent()) {
                int bracket = endOfBracket(rest, hit.get().end());
                end += bracket;
            }
            cited.add(new Cited(
                    at,
                    end,
                    new Citation(
                            title, hit.map(m -> DocumentNumber.tidy(m.group(1))).orElse(null))));
            at = text.indexOf('《', end);
        }
        return cited;
    }

    private static int endOfBracket(String rest, int from) {
        for (int i = from; i < rest.length(); i++) {
            if ("）)".indexOf(rest.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return from;
    }

    /**
     * The 》 that closes the 《 at {@code open}, titles inside it passed over; -1 where there is none near. A title inside
     * a title may open with 〈 and end with 》, as print and text recognition have it.
     */
    private static int closing(String text, int open) {
        int depth = 0;
        int first = -1;
        boolean inner = false;
        for (int i = open; i < Math.min(text.length(), open + LONGEST_TITLE); i++) {
            char c = text.charAt(i);
            if (c == '《') {
                depth++;
            } else if (INNER_OPEN.indexOf(c) >= 0) {
                inner = true;
            } else if (INNER_CLOSE.indexOf(c) >= 0) {
                inner = false;
            } else if (c == '》'
                    && inner
                    && OUTER_GOES_ON.matcher(text).region(i + 1, text.length()).lookingAt()) {
                inner = false;
            } else if (c == '》') {
                first = first < 0 ? i : first;
                if (--depth == 0) {
                    return i;
                }
            } else if (c == '。') {
                break;
            }
        }
        return first;
    }
}
