package io.github.guihua.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The ledger's lines: eight hexadecimal digits of CRC-32, a space, JSON, a line feed. */
final class LedgerLines {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int BEFORE_JSON = 9;

    /** No line is longer: bytes without a line feed are no ledger and need not be held. */
    private static final int LONGEST = 16 << 20;

    private LedgerLines() {}

    /** Takes a line that is sound. */
    interface Sink {
        void line(LedgerEntry entry, long at, int length);
    }

    static byte[] of(LedgerEntry entry) throws JsonProcessingException {
        byte[] json = JSON.writeValueAsBytes(entry);
        byte[] line = new byte[BEFORE_JSON + json.length + 1];
        byte[] sum = (checksum(json) + " ").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(sum, 0, line, 0, BEFORE_JSON);
        System.arraycopy(json, 0, line, BEFORE_JSON, json.length);
        line[line.length - 1] = '\n';
        return line;
    }

    /**
     * Reads line after line up to the first that is torn or altered.
     *
     * @return where what is believed ends
     */
    static long scan(Path file, Sink sink) throws IOException {
        long sound = 0;
        if (!Files.exists(file)) {
            return sound;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int b = in.read(); b >= 0 && line.size() < LONGEST; b = in.read()) {
                line.write(b);
                if (b != '\n') {
                    continue;
                }
                LedgerEntry entry = parse(line.toByteArray());
                if (entry == null) {
                    break;
                }
                sink.line(entry, sound, line.size());
                sound += line.size();
                line.reset();
            }
        }
        return sound;
    }

    /** Null where the line is not what was written. */
    static LedgerEntry parse(byte[] line) {
        if (line.length <= BEFORE_JSON + 1) {
            return null;
        }
        byte[] json = Arrays.copyOfRange(line, BEFORE_JSON, line.length - 1);
        if (!new String(line, 0, BEFORE_JSON, StandardCharsets.US_ASCII).equals(checksum(json) + " ")) {
            return null;
        }
        try {
            return JSON.readValue(json, LedgerEntry.class);
        } catch (IOException e) {
            return null;
        }
    }

    private static String checksum(byte[] json) {
        CRC32 crc = new CRC32();
        crc.update(json);
        return String.format("%08x", crc.getValue());
    }
}
