package io.github.guihua.read;

import io.github.guihua.read.html.HtmlReader;
import io.github.guihua.read.mail.MimeReader;
import io.github.guihua.read.ocr.ImageReader;
import io.github.guihua.read.ofd.OfdReader;
import io.github.guihua.read.pdf.PdfReader;
import io.github.guihua.read.text.MarkdownReader;
import io.github.guihua.read.text.TextReader;
import io.github.guihua.read.word.DocReader;
import io.github.guihua.read.word.DocxReader;
import io.github.guihua.read.word.OdtReader;
import io.github.guihua.read.word.RtfReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The way in: detects what a file is and has the right reader read it. Pure: no files are written, nothing is kept.
 *
 * <pre>{@code
 * SourceDocument document = Reading.read(Files.readAllBytes(path), "plans/a.doc", ReadOptions.DEFAULT);
 * }</pre>
 */
public final class Reading {
    private Reading() {}

    /** The readers for these options. The first that takes a type reads it. */
    static List<DocumentReader> readers(ReadOptions options) {
        return List.of(
                new PdfReader(options.recognizer(), options.ocr()),
                new ImageReader(options.recognizer(), options.ocr()),
                new OfdReader(options.recognizer(), options.ocr()),
                new DocxReader(),
                new DocReader(options.office()),
                new RtfReader(),
                new OdtReader(),
                new HtmlReader(),
                new MimeReader(),
                new TextReader(),
                new MarkdownReader());
    }

    /**
     * @param name as {@link io.github.guihua.model.Source#file()}; its ending decides only between kinds of text
     * @throws UnreadableException where the file is at fault; nothing else escapes for any bytes
     * @throws IOException where the machine is
     */
    public static SourceDocument read(byte[] bytes, String name, ReadOptions options)
            throws UnreadableException, IOException {
        if (bytes.length > options.maxBytes()) {
            throw new UnreadableException(
                    UnreadableException.Cause.TOO_LARGE, "too-large", size(bytes.length), size(options.maxBytes()));
        }
        if (blank(bytes)) {
            throw new UnreadableException(UnreadableException.Cause.EMPTY, "empty");
        }
        if (Signatures.cutOff(bytes, name)) {
            throw new UnreadableException(UnreadableException.Cause.CORRUPT, "cut-off");
        }
        String mediaType = Detection.mediaType(bytes, name);
        DocumentReader reader = readers(options).stream()
                .filter(r -> r.reads(mediaType))
                .findFirst()
                .orElseThrow(() -> refusal(mediaType));
        try {
            return reader.read(new RawDocument(name, mediaType, sha256(bytes), bytes));
        } catch (StackOverflowError e) {
            throw new UnreadableException(e, UnreadableException.Cause.CORRUPT, "too-deep");
        } catch (RuntimeException e) {
            // Parsers of hostile files fail in any way they like; to the user all of them mean the same.
            throw new UnreadableException(e, UnreadableException.Cause.CORRUPT, "corrupt", FormatNames.of(mediaType));
        }
    }

    /** What the bytes are: a media type without parameters, {@code application/octet-stream} where nothing fits. */
    public static String mediaType(byte[] bytes, String name) throws IOException {
        return Detection.mediaType(bytes, name);
    }

    /** What a file that begins as a ZIP is; {@code application/zip} where it is no document. */
    public static String packedType(Path file) throws IOException {
        return Detection.packedType(file);
    }

    /** Lower-case hexadecimal SHA-256. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static UnreadableException refusal(String mediaType) {
        if (Detection.ENCRYPTED.contains(mediaType)) {
            return new UnreadableException(UnreadableException.Cause.ENCRYPTED, "encrypted");
        }
        return switch (mediaType) {
            case "application/zip" -> new UnreadableException(UnreadableException.Cause.UNSUPPORTED, "archive");
            case "application/octet-stream" ->
                new UnreadableException(UnreadableException.Cause.UNSUPPORTED, "unrecognized");
            // An Office file whose parts do not even say which program's it is.
            case "application/x-tika-ooxml" ->
                new UnreadableException(UnreadableException.Cause.CORRUPT, "corrupt", FormatNames.of(mediaType));
            default ->
                new UnreadableException(
                        UnreadableException.Cause.UNSUPPORTED, "unsupported", FormatNames.of(mediaType));
        };
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0 && b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != '\f') {
                return false;
            }
        }
        return true;
    }

    private static String size(long bytes) {
        return bytes < 1 << 20 ? bytes + " B" : (bytes >> 20) + " MB";
    }
}
