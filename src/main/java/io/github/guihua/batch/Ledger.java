package io.github.guihua.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What happened to every document, one line each ({@link LedgerLines}), only ever appended to. A line counts once it is
 * synced; a torn or altered line ends what is believed, and what follows it is cut off on opening (those documents are
 * simply done again). The last line of a name is the one in force.
 *
 * <p>In memory is only what tells whether a document is to be done again, a few hundred bytes each; what the catalog
 * needs is read from the file.
 */
public final class Ledger implements Closeable {
    /** Dead lines tolerated before the file is written anew. */
    private static final int SLACK = 1000;

    private final FileChannel channel;
    private final NavigableMap<String, Held> held;

    private record Held(LedgerEntry brief, long at, int length) {}

    private Ledger(FileChannel channel, NavigableMap<String, Held> held) {
        this.channel = channel;
        this.held = held;
    }

    /** Hears the entries in force. */
    @FunctionalInterface
    public interface Reader {
        void entry(LedgerEntry whole) throws IOException;
    }

    /** Opens for appending; the caller holds the output folder's lock. */
    public static Ledger open(Path file) throws IOException {
        NavigableMap<String, Held> held = new TreeMap<>();
        int[] lines = new int[1];
        long sound = scan(file, held, lines);
        Ledger ledger = new Ledger(channel(file), held);
        if (lines[0] > 2 * held.size() + SLACK) {
            try (ledger) {
                DurableFiles.replace(file, out -> ledger.read(e -> out.write(LedgerLines.of(e))));
            }
            DurableFiles.sync(file.toAbsolutePath().getParent());
            return open(file);
        }
        ledger.channel.truncate(sound);
        ledger.channel.position(sound);
        return ledger;
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** What a ledger says in {@linkplain LedgerEntry#brief() brief}, without opening it for writing; by name, empty where there is none. */
    public static Collection<LedgerEntry> read(Path file) throws IOException {
        NavigableMap<String, Held> held = new TreeMap<>();
        scan(file, held, new int[1]);
        return held.values().stream().map(Held::brief).toList();
    }

    private static long scan(Path file, Map<String, Held> into, int[] lines) throws IOException {
        return LedgerLines.scan(file, (entry, at, length) -> {
            into.put(entry.name(), new Held(entry.brief(), at, length));
            lines[0]++;
        });
    }

    /** The entry in force for a name, in brief; null where there is none. */
    public LedgerEntry get(String name) {
        Held found = held.get(name);
        return found == null ? null : found.brief();
    }

    /** The entries in force, in brief, by name. */
    public Collection<LedgerEntry> entries() {
        return briefs(held);
    }

    /** Of those, the ones whose names begin so. */
    Collection<LedgerEntry> startingWith(String prefix) {
        return briefs(held.subMap(prefix, true, prefix + Character.MAX_VALUE, false));
    }

    private static Collection<LedgerEntry> briefs(Map<String, Held> held) {
        return Collections.unmodifiableList(
                held.values().stream().map(Held::brief).toList());
    }

    /** Gives the entries in force one after the other, whole, by name. */
    public void read(Reader reader) throws IOException {
        for (Held h : held.values()) {
            reader.entry(whole(h));
        }
    }

    private LedgerEntry whole(Held h) throws IOException {
        ByteBuffer line = ByteBuffer.allocate(h.length());
        while (line.hasRemaining() && channel.read(line, h.at() + line.position()) >= 0) {
            continue;
        }
        LedgerEntry whole = LedgerLines.parse(line.array());
        if (whole == null) {
            throw new IOException(
                    "the ledger changed while it was held: " + h.brief().name());
        }
        return whole;
    }

    /** The plan in this file has another stamp now. */
    void amended(String plan, String stamp) throws IOException {
        List<LedgerEntry> amended = new ArrayList<>();
        for (Held h : held.values()) {
            if (plan.equals(h.brief().plan())) {
                LedgerEntry e = whole(h);
                amended.add(new LedgerEntry(e.name(), e.key(), plan, e.outcome(), stamp, e.archive()));
            }
        }
        append(amended);
    }

    /** Documents that are as they were, in another state of their archive. */
    void moved(List<String> names, String archive) throws IOException {
        List<LedgerEntry> moved = new ArrayList<>();
        for (String name : names) {
            LedgerEntry e = whole(held.get(name));
            if (!archive.equals(e.archive())) {
                moved.add(new LedgerEntry(name, e.key(), e.plan(), e.outcome(), e.stamp(), archive));
            }
        }
        append(moved);
    }

    /** Appends and syncs: when this returns the entries survive a power cut. */
    public void append(List<LedgerEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        long at = channel.position();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        Map<String, Held> fresh = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            byte[] line = LedgerLines.of(entry);
            fresh.put(entry.name(), new Held(entry.brief(), at + lines.size(), line.length));
            lines.writeBytes(line);
        }
        DurableFiles.append(channel, lines.toByteArray());
        held.putAll(fresh);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
