package io.github.guihua.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files below their packing: a ZIP's parts are changed and packed again, markup is changed tag by tag, other
 * bytes number by number and block by block.
 */
public final class FileMutator {
    private static final Pattern TOKEN =
            Pattern.compile("<[^<>]{0,200}>|\"[^\"<>]{0,80}\"|[0-9.]{1,12}|/[A-Z][A-Za-z]{1,20}");
    private static final String[] NUMBERS = {"0", "-1", "1", "99999999999", "2147483647", "-0.0", "1e308", "NaN", ""};

    private final Random random;

    public FileMutator(Random random) {
        this.random = random;
    }

    public byte[] mutate(byte[] file) throws IOException {
        if (file.length > 4 && file[0] == 'P' && file[1] == 'K') {
            return packed(file);
        }
        boolean binary = new String(file, StandardCharsets.UTF_8).indexOf('\ufffd') >= 0;
        return binary && random.nextBoolean() ? bytes(file) : tokens(file);
    }

    private byte[] packed(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                parts.put(e.getName(), in.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        for (int n = random.nextInt(3); n >= 0; n--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (random.nextInt(8)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(name, bytes(part));
                case 2 -> parts.put(names.get(random.nextInt(names.size())), part);
                default -> parts.put(name, tokens(part));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : parts.entrySet()) {
                packed.putNextEntry(new ZipEntry(e.getKey()));
                packed.write(e.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Tags, values and numbers are dropped, doubled, exchanged and replaced. */
    private byte[] tokens(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<MatchResult> found = TOKEN.matcher(text).results().limit(20_000).toList();
        if (found.isEmpty()) {
            return bytes(file);
        }
        StringBuilder changed = new StringBuilder(text);
        int at = text.length();
        for (int n = random.nextInt(8); n >= 0; n--) {
            MatchResult token = found.get(random.nextInt(found.size()));
            if (token.end() > at) {
                continue;
            }
            at = token.start();
            String other = found.get(random.nextInt(found.size())).group();
            String replacement =
                    switch (random.nextInt(5)) {
                        case 0 -> "";
                        case 1 -> token.group().repeat(2 + random.nextInt(40));
                        case 2 -> other;
                        case 3 -> token.group() + other;
                        default -> token.group().replaceAll("[0-9]+", NUMBERS[random.nextInt(NUMBERS.length)]);
                    };
            changed.replace(token.start(), token.end(), replacement);
        }
        return changed.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(byte[] file) {
        byte[] changed = file.clone();
        for (int n = random.nextInt(20); n >= 0 && changed.length > 0; n--) {
            int at = random.nextInt(changed.length);
            if (random.nextInt(4) == 0) {
                int length = Math.min(1 + random.nextInt(64), changed.length - at);
                System.arraycopy(file, random.nextInt(file.length - length + 1), changed, at, length);
            } else {
                changed[at] = (byte) (random.nextBoolean() ? random.nextInt() : changed[at] ^ 1 << random.nextInt(8));
            }
        }
        return random.nextInt(6) == 0 ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length + 1)) : changed;
    }
}
