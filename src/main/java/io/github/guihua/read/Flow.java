package io.github.guihua.read;

import io.github.guihua.message.Messages;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document without geometry while it is put together: numbers its lines, cleans their characters, and turns pages
 * where the format has them.
 */
public final class Flow {
    private final List<Page> pages = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private int ordinal;
    private boolean paged;

    /** A line with the next number, not yet part of the document: for cells. */
    public Line line(String text, Wrap wrap, Style style) {
        return new Line(Characters.clean(text), wrap, style, null, ++ordinal, null);
    }

    /** The next block. */
    public void add(Block block) {
        blocks.add(block);
    }

    public void add(String text, Wrap wrap, Style style) {
        add(line(text, wrap, style));
    }

    /** Ends the page: from now on the document has pages. */
    public void turnPage() {
        paged = true;
        pages.add(new Page(pages.size() + 1, 0, 0, blocks));
        blocks = new ArrayList<>();
    }

    /**
     * @param code also the message's key in {@code read/messages}
     */
    public void warn(String code, Object... args) {
        warnings.add(new Warning(code, Messages.of("read", Locale.ENGLISH).text(code, args), null));
    }

    public void attach(String name) {
        attachments.add(name);
    }

    /** Whether any line so far has a visible character. */
    public boolean blank() {
        return blank(blocks) && pages.stream().allMatch(page -> blank(page.blocks()));
    }

    private static boolean blank(List<Block> blocks) {
        for (Block block : blocks) {
            boolean empty = block instanceof Line line
                    ? line.text().isBlank()
                    : ((Grid) block)
                            .cells().stream().allMatch(cell -> cell.text().isBlank());
            if (!empty) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param title the file's own title; null where it has none
     * @throws UnreadableException where there is no text at all
     */
    public SourceDocument finish(RawDocument raw, String title) throws UnreadableException {
        if (blank()) {
            throw new UnreadableException(UnreadableException.Cause.EMPTY, "no-text");
        }
        List<Page> all = new ArrayList<>(pages);
        if (!blocks.isEmpty() || all.isEmpty()) {
            all.add(new Page(all.size() + 1, 0, 0, blocks));
        }
        return new SourceDocument(
                raw.name(),
                raw.mediaType(),
                raw.sha256(),
                paged,
                all,
                TextOrigin.NATIVE,
                List.of(),
                title == null || title.isBlank() ? null : title.strip(),
                List.of(),
                attachments,
                warnings);
    }
}
