package io.github.guihua.read;

import java.util.Locale;
import java.util.Map;

/** What people call a media type. */
public final class FormatNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/msword", "DOC"),
            Map.entry("application/x-tika-msoffice", "DOC, XLS, PPT"),
            Map.entry("application/x-tika-ooxml", "DOCX, XLSX, PPTX"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "DOCX"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PPTX"),
            Map.entry("application/vnd.ms-excel", "XLS"),
            Map.entry("application/vnd.ms-powerpoint", "PPT"),
            Map.entry("application/vnd.oasis.opendocument.text", "ODT"),
            Map.entry("application/x-rar-compressed", "RAR"),
            Map.entry("application/x-7z-compressed", "7Z"),
            Map.entry("application/ofd", "OFD"),
            Map.entry("application/rtf", "RTF"),
            Map.entry("text/html", "HTML"),
            Map.entry("application/xhtml+xml", "HTML"),
            Map.entry("message/rfc822", "MHTML"),
            Map.entry("text/plain", "TXT"));

    private FormatNames() {}

    /** The media type itself where it has no other name. */
    public static String of(String mediaType) {
        String bare = mediaType.replaceFirst("^(?:text|image|audio|video)/(?:x-|vnd\\.)?", "");
        return NAMES.getOrDefault(mediaType, bare.equals(mediaType) ? bare : bare.toUpperCase(Locale.ROOT));
    }
}
