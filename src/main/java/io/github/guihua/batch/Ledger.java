package io.github.guihua.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What happened to every document, one line each, only ever appended to: eight hexadecimal digits of CRC-32, a space,
 * JSON, a line feed. A line counts once it is synced; a torn or altered line ends what is believed, and what follows it
 * is cut off on opening (those documents are simply done again). The last line of a name is the one in force.
 */
public final class Ledger implements Closeable {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Dead lines tolerated before the file is written anew. */
    private static final int SLACK = 1000;

    private final FileChannel channel;
    private final Map<String, LedgerEntry> entries;

    private Ledger(FileChannel channel, Map<String, LedgerEntry> entries) {
        this.channel = channel;
        this.entries = entries;
    }

    /** Opens for appending; the caller holds the output folder's lock. */
    public static Ledger open(Path file) throws IOException {
        Map<String, LedgerEntry> entries = new TreeMap<>();
        Scan scan = scan(file, entries);
        if (scan.lines > 2 * entries.size() + SLACK) {
            OutputFolder.replace(file, lines(entries.values()));
            scan = new Scan(Files.size(file), entries.size());
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(scan.sound);
        channel.position(scan.sound);
        return new Ledger(channel, entries);
    }

    /** What a ledger says, without opening it for writing; empty where there is none. */
    public static Collection<LedgerEntry> read(Path file) throws IOException {
        Map<String, LedgerEntry> entries = new TreeMap<>();
        scan(file, entries);
        return entries.values();
    }

    /** The entry in force for a name; null where there is none. */
    public LedgerEntry get(String name) {
        return entries.get(name);
    }

    /** The entries in force, by name. */
    public Collection<LedgerEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** Appends and syncs: when this returns the entry survives a power cut. */
    public void append(LedgerEntry entry) throws IOException {
        long before = channel.position();
        try {
            ByteBuffer line = ByteBuffer.wrap(line(entry));
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(before);
            throw e;
        }
        entries.put(entry.name(), entry);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private record Scan(long sound, int lines) {}

    private static Scan scan(Path file, Map<String, LedgerEntry> into) throws IOException {
        if (!Files.exists(file)) {
            return new Scan(0, 0);
        }
        byte[] all = Files.readAllBytes(file);
        int start = 0;
        int lines = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != '\n') {
                continue;
            }
            LedgerEntry entry = parse(all, start, i);
            if (entry == null) {
                break;
            }
            into.put(entry.name(), entry);
            start = i + 1;
            lines++;
        }
        return new Scan(start, lines);
    }

    private static LedgerEntry parse(byte[] all, int start, int end) {
        if (end - start < 10) {
            return null;
        }
        byte[] json = java.util.Arrays.copyOfRange(all, start + 9, end);
        String sum = new String(all, start, 8, StandardCharsets.US_ASCII);
        if (!sum.equals(checksum(json))) {
            return null;
        }
        try {
            return JSON.readValue(json, LedgerEntry.class);
        } catch (IOException e) {
            return null;
        }
    }

    private static byte[] lines(Collection<LedgerEntry> entries) throws JsonProcessingException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (LedgerEntry entry : entries) {
            out.writeBytes(line(entry));
        }
        return out.toByteArray();
    }

    private static byte[] line(LedgerEntry entry) throws JsonProcessingException {
        byte[] json = JSON.writeValueAsBytes(entry);
        return (checksum(json) + " " + new String(json, StandardCharsets.UTF_8) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String checksum(byte[] json) {
        CRC32 crc = new CRC32();
        crc.update(json);
        return String.format("%08x", crc.getValue());
    }
}
