package io.github.guihua.clean;

import io.github.guihua.model.Removed;
import io.github.guihua.model.Warning;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;

/** Runs the steps of cleaning, page by page first, then over page turns. Stateless; safe to share between threads. */
public final class Cleaner {
    private final Repairs repairs;
    private final List<Item.Step> steps;
    private final StandingLines standing;
    private final FlatRows flat;
    private final TornTables torn;
    private final List<Item.Step> last;

    public Cleaner(Rules rules) {
        repairs = new Repairs(rules);
        standing = StandingLines.of(rules);
        Furniture furniture = new Furniture(rules);
        flat = new FlatRows(rules);
        torn = new TornTables(rules);
        steps = List.of(
                new RecordLines(rules),
                new RecordBlock(rules),
                new PageEdges(rules),
                new PageNumbers(),
                furniture,
                new TitleCopies(rules),
                new RunningLines(rules),
                new SegmentNumbers(rules),
                new Contents(),
                new TitlesBelowLabels(),
                new RepeatedHeadings(),
                new LetterSpaced(),
                new DigitsApart(),
                new TabRows(),
                flat);
        last = List.of(new CutNumbers(), new StandingHeadings(rules), new GridStitcher());
    }

    public CleanText clean(SourceDocument read) {
        SourceDocument source = repairs.apply(read);
        List<Removed> removed = new ArrayList<>();
        List<Item> items = BookmarkHeadings.marked(Item.of(source), source.bookmarks());
        for (Item.Step step : steps) {
            items = step.apply(items, removed);
        }
        List<Warning> warnings = new ArrayList<>(source.warnings());
        items = torn.apply(items, warnings);
        for (Item.Step step : last) {
            items = step.apply(items, removed);
        }
        warnings.addAll(flat.unread(items));
        return new CleanText(source, new Joiner(items, standing).elements(), removed, warnings);
    }
}
