package io.github.guihua.cli;

import io.github.guihua.batch.LedgerEntry;
import io.github.guihua.batch.Progress;
import java.util.Locale;

/**
 * Progress on standard error: a bar that is drawn over itself on a terminal, else a line every so often, so that a log
 * stays readable.
 */
final class ProgressLine implements Progress {
    private static final int WIDTH = 24;
    private static final long REDRAW = 100_000_000L;
    private static final long LOG_EVERY = 15_000_000_000L;

    private final Guihua guihua;
    private final boolean terminal = System.console() != null && System.getenv("NO_PROGRESS") == null;
    private long begun;
    private long shown;
    private int todo;
    private int done;
    private int failed;
    private int pages;

    ProgressLine(Guihua guihua) {
        this.guihua = guihua;
    }

    @Override
    public void started(int total, int toDo) {
        begun = System.nanoTime();
        shown = begun;
        todo = toDo;
        done = 0;
        failed = 0;
        pages = 0;
    }

    @Override
    public void grown(int total, int toDo) {
        todo = toDo;
    }

    @Override
    public void recognized(String name, int pagesOfDocument) {
        long now = System.nanoTime();
        if (now - shown < (terminal ? REDRAW : LOG_EVERY)) {
            return;
        }
        shown = now;
        print(guihua.words().text("ingest.recognizing", Output.oneLine(name), pagesOfDocument));
    }

    @Override
    public void finished(LedgerEntry entry) {
        done++;
        failed += entry.outcome().status().failed() ? 1 : 0;
        pages += entry.outcome().pages() == null ? 0 : entry.outcome().pages();
        long now = System.nanoTime();
        if (now - shown < (terminal ? REDRAW : LOG_EVERY) && !(terminal && done == todo)) {
            return;
        }
        shown = now;
        double seconds = (now - begun) / 1e9;
        long left = Math.round(seconds / done * (todo - done));
        String text = guihua.words()
                .text("ingest.progress", done, todo, rate(done / seconds), rate(pages / seconds), failed, clock(left));
        print(text);
    }

    private void print(String text) {
        if (terminal) {
            guihua.err().print("\r" + bar() + " " + text + "\u001b[K");
            guihua.err().flush();
        } else {
            guihua.err().println(text);
        }
    }

    @Override
    public void ended() {
        if (terminal && done > 0) {
            guihua.err().print("\r\u001b[K");
            guihua.err().flush();
        }
    }

    private static String rate(double aSecond) {
        return String.format(Locale.ROOT, aSecond < 10 ? "%.1f" : "%.0f", aSecond);
    }

    private static String clock(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private String bar() {
        int full = todo == 0 ? WIDTH : WIDTH * done / todo;
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }
}
