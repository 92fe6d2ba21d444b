package io.github.guihua.clean.flat;

import io.github.guihua.clean.flat.Header.Head;
import io.github.guihua.read.Line;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds the headers of indicator tables: lines that are the heads of columns and nothing else. */
final class Heads {
    private static final int MOST_LINES = 16;
    private static final int LONGEST = 120;
    private static final int LONGEST_HEAD = 24;
    /** Lines over which one head may be torn. */
    private static final int MOST_TORN = 2;

    private static final int MOST_WAYS = 8;
    private static final int MOST_COLUMNS = 12;
    private static final String OPENERS = "序编№指主核具发规预监评二三建考工项名类分领维方一板";

    private final List<Rule> rules;

    Heads(Rules rules) {
        this.rules = rules.file("flat-tables").stream()
                .filter(r -> !r.value("role", "").isEmpty())
                .toList();
    }

    /** The longest header that begins with the line; null where none does. */
    Header at(List<Line> lines, int from) {
        String first = bare(lines.get(from).text());
        if (first.isEmpty() || first.length() > LONGEST || OPENERS.indexOf(first.charAt(0)) < 0) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        Header best = null;
        int missed = 0;
        for (int i = from; i < lines.size() && i < from + MOST_LINES; i++) {
            starts.add(text.length());
            text.append(bare(lines.get(i).text()));
            boolean other =
                    i == from && text.length() > 2 && heads(text.toString(), i).isEmpty();
            if (other || text.length() > LONGEST || text.indexOf("。") >= 0 || text.indexOf("，") >= 0) {
                break;
            }
            int end = i + 1;
            Header longer = read(text.toString(), from, starts).stream()
                    .map(HeadRows::merged)
                    .filter(HeadRows::whole)
                    .findFirst()
                    .map(heads -> new Header(from, end, heads))
                    .orElse(null);
            missed = longer == null ? missed + 1 : 0;
            best = longer == null ? best : longer;
            if (best != null && missed > MOST_TORN) {
                break;
            }
        }
        return best;
    }

    /** The one head that the whole line is; null where it is none. */
    Head only(List<Line> lines, int at) {
        String text = bare(lines.get(at).text());
        return text.isEmpty() || text.length() > LONGEST_HEAD
                ? null
                : heads(text, at).stream()
                        .filter(head -> head.text().length() == text.length())
                        .findFirst()
                        .orElse(null);
    }

    /** The ways to read the text as heads and nothing else, the one with the longest heads first; a few of them. */
    private List<List<Head>> read(String text, int from, List<Integer> starts) {
        List<List<Head>> ways = new ArrayList<>();
        read(text, 0, from, starts, new ArrayList<>(), ways);
        return ways;
    }

    private void read(String text, int at, int from, List<Integer> starts, List<Head> heads, List<List<Head>> ways) {
        if (at == text.length()) {
            ways.add(List.copyOf(heads));
        }
        if (at == text.length() || ways.size() >= MOST_WAYS || heads.size() >= MOST_COLUMNS) {
            return;
        }
        int line = from;
        while (line - from + 1 < starts.size() && starts.get(line - from + 1) <= at) {
            line++;
        }
        for (Head head : heads(text.substring(at), line)) {
            if (head.twice() || heads.stream().noneMatch(h -> h.role().equals(head.role()))) {
                heads.add(head);
                read(text, at + head.text().length(), from, starts, heads, ways);
                heads.remove(heads.size() - 1);
            }
        }
    }

    /** The heads that the text can begin with, the longest first. */
    private List<Head> heads(String text, int line) {
        List<Head> found = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<MatchResult> hit = rule.find(text);
            if (hit.isPresent() && hit.get().start() == 0 && hit.get().end() > 0) {
                found.add(new Head(rule.value("role", ""), hit.get().group(), line));
            }
        }
        found.sort((a, b) -> b.text().length() - a.text().length());
        return found;
    }

    static String bare(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
