package io.github.guihua.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a ZIP is, by its entries' names: also of ZIPs that are cut off, whose directory at the end is lost. */
final class ZipKind {
    private static final int LOOKED_AT = 200;

    private ZipKind() {}

    /**
     * @param otherwise where no entry tells
     * @return the document's media type, else {@code application/zip}
     */
    static String of(InputStream bytes, String otherwise) {
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            ZipEntry entry;
            for (int i = 0; i < LOOKED_AT && (entry = zip.getNextEntry()) != null; i++) {
                String name = entry.getName();
                // One that is encrypted as a whole has its way in to decryption instead.
                if (name.equalsIgnoreCase("OFD.xml") || name.equalsIgnoreCase("Encryptions.xml")) {
                    return Detection.OFD;
                }
                if (name.startsWith("word/")) {
                    return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            // What could be seen did not tell.
            return otherwise;
        }
        return otherwise;
    }
}
