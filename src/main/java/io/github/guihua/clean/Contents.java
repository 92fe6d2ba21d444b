package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Contents pages: the line 目录 and the entries after it, which end in leader dots or a page number. */
final class Contents implements Item.Step {
    private static final int LONGEST = 400;
    private static final int LONGEST_ENTRY = 60;
    private static final int FEWEST = 5;
    private static final int TRIES = 20;
    private static final String REASON = "contents";
    private static final Pattern HEAD = Pattern.compile("^目[\\s\\u3000]{0,10}[录錄次]$");
    private static final Pattern ENTRY =
            Pattern.compile("(?:[.．·…‥。・—_-]\\s?){3,}\\s{0,8}[-—(（]?\\s?\\d{1,4}\\s?[-—)）]?$");
    private static final Pattern NUMBERED = Pattern.compile("^.{2,60}?[\\s\\u3000]{0,8}\\d{1,4}$");

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> kept = new ArrayList<>(items.size());
        boolean inside = false;
        Set<String> twice = new HashSet<>();
        int end = 0;
        int tries = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                kept.add(items.get(i));
                continue;
            }
            String text = piece.text();
            if (i < end) {
                removed.add(piece.removed(text, REASON));
                continue;
            }
            boolean head = text.length() < 20 && HEAD.matcher(text).matches() || head(items, i);
            twice = head ? twice(items) : twice;
            end = head ? end(items, i) : end;
            if (!head && end == 0 && tries < TRIES && opens(text)) {
                tries++;
                end = headless(items, i);
                if (end > 0) {
                    removed.add(piece.removed(text, REASON));
                    continue;
                }
            }
            boolean entry = entry(text) || inside && (NUMBERED.matcher(text).matches() || twice.remove(squeezed(text)));
            if (head || entry) {
                removed.add(piece.removed(text, REASON));
            } else {
                kept.add(piece);
            }
            inside = head && end == 0 || inside && entry;
        }
        return kept;
    }

    /** 目 and 录 on a line each; the second is an entry like the others. */
    private static boolean head(List<Item> items, int at) {
        return at >= 0
                && items.get(at) instanceof Item.Piece piece
                && piece.text().equals("目")
                && at + 1 < items.size()
                && items.get(at + 1) instanceof Item.Piece next
                && HEAD.matcher("目" + next.text()).matches();
    }

    private static boolean entry(String text) {
        char last = text.charAt(text.length() - 1);
        if (!Ordinals.arabic(last) && "-—)）".indexOf(last) < 0) {
            return false;
        }
        String end = text.substring(Math.max(0, text.length() - 200));
        return text.length() < 300 && text.length() > 4 && ENTRY.matcher(end).find();
    }

    /** Lines that stand more than once, spaces apart: what a contents page without page numbers names, and where. */
    private static Set<String> twice(List<Item> items) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Item item : items) {
            if (item instanceof Item.Piece piece && piece.text().length() < 100 && !once.add(squeezed(piece.text()))) {
                twice.add(squeezed(piece.text()));
            }
        }
        return twice;
    }

    /**
     * Where a contents page ends whose entries have no page numbers: before the line that its first entry names. Only
     * short lines without a full stop stand between.
     *
     * @return 0 where there is no such page
     */
    private static int end(List<Item> items, int head) {
        String first = null;
        for (int i = head + (head(items, head) ? 2 : 1); i < items.size() && i < head + LONGEST; i++) {
            if (!(items.get(i) instanceof Item.Piece piece)) {
                continue;
            }
            String text = squeezed(piece.text());
            if (text.length() > 80 || text.indexOf('。') >= 0) {
                return 0;
            }
            if (first == null) {
                first = text.substring(0, Math.min(10, text.length()));
            } else if (text.equals(first) || first.length() > 3 && text.startsWith(first)) {
                return i;
            }
        }
        return 0;
    }

    /** A number's first heading, on a short line: a contents page may begin here without a head of its own. */
    private static boolean opens(String text) {
        Label label = text.length() > LONGEST_ENTRY ? null : Label.of(text);
        label = label == null ? BareNumber.of(text) : label;
        return label != null && label.number() == 1 && text.indexOf('。') < 0;
    }

    /** Where a contents page without a head ends: as with a head, and its lines stand once more below, all but a few. */
    private static int headless(List<Item> items, int first) {
        int end = end(items, first - 1);
        if (end == 0) {
            return 0;
        }
        Set<String> entries = new HashSet<>();
        for (int i = first; i < end; i++) {
            if (items.get(i) instanceof Item.Piece piece) {
                entries.add(squeezed(piece.text()));
            }
        }
        Set<String> again = new HashSet<>();
        for (int i = end; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Piece piece && piece.text().length() <= LONGEST_ENTRY) {
                again.add(squeezed(piece.text()));
            }
        }
        again.retainAll(entries);
        return entries.size() >= FEWEST && again.size() * 5 >= entries.size() * 4 ? end : 0;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]", "");
    }
}
