package io.github.guihua.read;

import io.github.guihua.read.text.Encoding;
import io.github.guihua.read.text.MarkdownReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * What a file is, from its bytes. Tika decides between binary formats; kinds of text are told apart here, since pages
 * saved from sites often begin with a script or a fragment that says nothing.
 */
final class Detection {
    static final String OFD = "application/ofd";
    static final Set<String> ENCRYPTED = Set.of("application/x-tika-ooxml-protected");

    private static final Set<String> PACKED = Set.of("application/zip", "application/x-tika-ooxml");
    /** Endings of what programs write and read: text, but nobody's notice. */
    private static final Set<String> DATA = Set.of(
            "json", "jsonl", "geojson", "css", "js", "mjs", "xml", "yaml", "yml", "properties", "ini", "log", "sql");

    private static final int SNIFFED = 1 << 16;
    private static final Pattern HTML_TAG = Pattern.compile(
            "<(?:!doctype html|html|head|body|div|p|br|ol|ul|li|span|table|td|font|h[1-6]|meta|title|style)[\\s/>]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCUMENT =
            Pattern.compile("<(?:!doctype html|html|head|body)[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE =
            Pattern.compile("<table[\\s>].*?(?:</table>|\\z)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MAIL_HEADER = Pattern.compile(
            "\\A\\s*(?:[A-Za-z][A-Za-z-]{1,40}: [^\\n]{0,998}\\n(?:[ \\t][^\\n]{0,998}\\n)*+){0,20}?"
                    + "(?:MIME-Version:|Content-Type: ?multipart/)",
            Pattern.CASE_INSENSITIVE);

    private Detection() {}

    /** @return a media type without parameters; {@code application/octet-stream} where nothing fits */
    static String mediaType(byte[] bytes, String name) throws IOException {
        String binary = tika(bytes);
        if (PACKED.contains(binary)) {
            return ZipKind.of(new ByteArrayInputStream(bytes), binary);
        }
        if (binary.equals("application/octet-stream") && Signatures.latePdf(bytes)) {
            return "application/pdf";
        }
        if (!textual(binary) && !(binary.equals("application/octet-stream") && Encoding.plausible(bytes))) {
            return binary;
        }
        return text(bytes, name);
    }

    /** As {@link #mediaType}, of a file that begins as a ZIP and need not fit in memory. */
    static String packedType(Path file) throws IOException {
        String binary;
        try (TikaInputStream in = TikaInputStream.get(file)) {
            binary = Tika.DETECTOR.detect(in, new Metadata()).getBaseType().toString();
        } catch (RuntimeException e) {
            // A container that the detectors fall over: its entries' names may still tell.
            binary = "application/zip";
        }
        if (!PACKED.contains(binary)) {
            return binary;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ZipKind.of(in, binary);
        }
    }

    private static String text(byte[] bytes, String name) {
        String head = Encoding.decode(bytes.length <= SNIFFED ? bytes : java.util.Arrays.copyOf(bytes, SNIFFED))
                .text();
        if (head.startsWith("{\\rtf")) {
            return "application/rtf";
        }
        if (MAIL_HEADER
                .matcher(head.substring(0, Math.min(head.length(), 8192)))
                .find()) {
            return "message/rfc822";
        }
        if (head.contains("http://schemas.microsoft.com/office/word/2003/wordml")) {
            return "application/vnd.ms-wordml";
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean markdown = ending.equals("md") || ending.equals("markdown");
        if (page(head, markdown)) {
            return "text/html";
        }
        if (DATA.contains(ending)) {
            return "text/x-" + ending;
        }
        if (markdown || MarkdownReader.plainlyMarkdown(head)) {
            return MarkdownReader.MEDIA_TYPE;
        }
        return "text/plain";
    }

    /**
     * A page that does not begin with a tag begins with a script's remains and has many. Markdown may have tables in HTML,
     * and is a page only where it begins as one.
     */
    private static boolean page(String head, boolean namedMarkdown) {
        Matcher tag = HTML_TAG.matcher(head);
        boolean tagged = tag.find();
        boolean first = tagged && head.substring(0, tag.start()).isBlank();
        boolean plainly = MarkdownReader.plainlyMarkdown(head);
        if (namedMarkdown) {
            boolean outside = first
                    && HTML_TAG.matcher(TABLE.matcher(head).replaceAll(" ")).find();
            return !plainly && outside || DOCUMENT.matcher(head).find() && (first || !plainly);
        }
        return first || !plainly && tagged && tag.find() && tag.find();
    }

    private static String tika(byte[] bytes) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            MediaType type = Tika.DETECTOR.detect(in, new Metadata());
            return type.getBaseType().toString();
        } catch (RuntimeException e) {
            // A container that the detectors fall over is damaged; its signature still says what it was meant to be.
            return signature(bytes);
        }
    }

    private static String signature(byte[] bytes) {
        String magic = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("PK")) {
            return "application/zip";
        }
        if (magic.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "application/x-tika-msoffice";
        }
        return magic.startsWith("%PDF") ? "application/pdf" : "application/octet-stream";
    }

    private static boolean textual(String type) {
        MediaType parsed = MediaType.parse(type);
        return parsed.getType().equals("text")
                || type.equals("application/xml")
                || type.equals("application/xhtml+xml")
                || type.equals("message/rfc822")
                || Tika.REGISTRY.isInstanceOf(parsed, MediaType.TEXT_PLAIN);
    }

    /** Loaded when the first file is looked at: Tika's registry takes a while. */
    private static final class Tika {
        static final Detector DETECTOR = new DefaultDetector();
        static final MediaTypeRegistry REGISTRY = MediaTypeRegistry.getDefaultRegistry();
    }
}
