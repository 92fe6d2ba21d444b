package io.github.guihua.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The bytes that files of a format begin with. */
final class Signatures {
    private static final String PDF = "%PDF-";
    private static final List<String> ALL =
            List.of(PDF, "PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
    private static final Set<String> TEXTS = Set.of("txt", "md", "markdown", "htm", "html", "csv", "");

    /** As far in as readers of PDF look for its beginning: servers and mail programs put lines before it. */
    private static final int PDF_WITHIN = 1024;

    private Signatures() {}

    /** Whether there is no more than the beginning of a signature: a download that broke off at once, and no text. */
    static boolean cutOff(byte[] bytes, String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bytes.length > 8 || TEXTS.contains(file.indexOf('.') < 0 ? "" : ending)) {
            return false;
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return ALL.stream().anyMatch(signature -> signature.startsWith(all));
    }

    /** Whether a PDF begins after something else. */
    static boolean latePdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(PDF_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
        return head.indexOf(PDF) > 0;
    }
}
