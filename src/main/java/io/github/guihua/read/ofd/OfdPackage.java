package io.github.guihua.read.ofd;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dom4j.Document;
import org.dom4j.DocumentException;
import org.dom4j.Element;
import org.ofdrw.pkg.tool.SAXReaderFactory;
import org.ofdrw.reader.tools.NameSpaceModifier;

/** The archive: parts by their place, never unpacked to disk, each of bounded size, and all XML together. */
final class OfdPackage implements Closeable {
    /** Where decryption begins (GM/T 0099): a document of which a part is encrypted has it, too. */
    private static final String DECRYPTION = "encryptions.xml";

    private static final int MOST_ENTRIES = 100_000;
    private static final int LONGEST_PART = 32 << 20;
    private static final long MOST_BYTES = 256L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long read;

    private OfdPackage(ZipFile zip) {
        this.zip = zip;
    }

    static OfdPackage open(byte[] bytes) throws UnreadableException, IOException {
        OfdPackage opened = new OfdPackage(ZipFile.builder().setByteArray(bytes).get());
        for (ZipArchiveEntry entry : Collections.list(opened.zip.getEntries())) {
            String name = place("", entry.getName());
            if (entry.getGeneralPurposeBit().usesEncryption() || name.equals(DECRYPTION)) {
                opened.close();
                throw new UnreadableException(Cause.ENCRYPTED, "encrypted");
            }
            if (opened.parts.size() < MOST_ENTRIES) {
                opened.parts.put(name, entry);
            }
        }
        return opened;
    }

    /**
     * The place of a part that another names.
     *
     * @param from place of the part that names it
     * @param location relative to {@code from}'s folder, or from the root with {@code /}
     * @return without {@code ..}, in lower case: files disagree with themselves on case
     */
    static String place(String from, String location) {
        String path = location.replace('\\', '/');
        String whole = path.startsWith("/") ? path : from.substring(0, from.lastIndexOf('/') + 1) + path;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps).toLowerCase(Locale.ROOT);
    }

    /**
     * @param place as {@link #place} gives it
     * @return its root, all of it in OFD's namespace; null where there is no such part
     * @throws IOException where it is damaged or too large
     */
    Element part(String place) throws IOException {
        ZipArchiveEntry entry = parts.get(place);
        if (entry == null) {
            return null;
        }
        byte[] content = bytes(place, entry);
        read += content.length;
        if (read > MOST_BYTES) {
            throw new IOException("too large when unpacked: " + place);
        }
        try {
            Document document = SAXReaderFactory.create().read(new ByteArrayInputStream(content));
            document.accept(new NameSpaceModifier());
            return document.getRootElement();
        } catch (DocumentException e) {
            throw new IOException("damaged part: " + place, e);
        }
    }

    /**
     * A picture's file.
     *
     * @param place as {@link #place} gives it
     * @throws IOException where there is none, or it is damaged or too large
     */
    byte[] picture(String place) throws IOException {
        ZipArchiveEntry entry = parts.get(place);
        if (entry == null) {
            throw new IOException("no such part: " + place);
        }
        return bytes(place, entry);
    }

    private byte[] bytes(String place, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LONGEST_PART + 1);
            if (content.length > LONGEST_PART) {
                throw new IOException("too large when unpacked: " + place);
            }
            return content;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
