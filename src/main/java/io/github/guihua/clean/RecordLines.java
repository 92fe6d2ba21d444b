package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Lines that hold several fields of a page's record side by side, {@code 发文机关：某市人民政府⇥成文日期：2023年5月8日}, become a
 * line a field: what each of them is, the rules of {@code furniture.yaml} and of {@code notice.yaml} say.
 */
final class RecordLines implements Item.Step {
    private static final int LONGEST = 400;

    private final List<Rule> fields;

    RecordLines(Rules rules) {
        fields = rules.file("furniture").stream()
                .filter(r -> r.value("where", "line").equals("field"))
                .toList();
    }

    @Override
    public List<Item> apply(List<Item> items, List<Removed> removed) {
        List<Item> out = new ArrayList<>(items.size());
        for (Item item : items) {
            if (item instanceof Item.Piece piece && piece.text().length() <= LONGEST) {
                out.addAll(parted(piece));
            } else {
                out.add(item);
            }
        }
        return out;
    }

    private List<Item.Piece> parted(Item.Piece piece) {
        String text = piece.text();
        List<Integer> starts = new ArrayList<>();
        for (Rule rule : fields) {
            for (MatchResult hit : rule.findAll(text)) {
                starts.add(hit.start());
            }
        }
        if (starts.size() < 2 || starts.get(0) != 0) {
            return List.of(piece);
        }
        List<Item.Piece> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            parts.add(piece.with(text.substring(starts.get(i), end).strip()));
        }
        return parts;
    }
}
