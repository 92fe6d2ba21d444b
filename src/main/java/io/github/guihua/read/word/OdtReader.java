package io.github.guihua.read.word;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.archive.Limits;
import io.github.guihua.read.archive.ZipEntries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** OpenDocument text. Read here and not through Tika, whose lists have no numbers. */
public final class OdtReader implements DocumentReader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("application/vnd.oasis.opendocument.text");
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        Map<String, byte[]> parts = new HashMap<>();
        ZipEntries.each(raw.bytes(), Limits.DOCUMENT, name -> name.endsWith(".xml"), parts::put);
        if (!parts.containsKey("content.xml")) {
            throw new UnreadableException(Cause.CORRUPT, "corrupt", "ODT: content.xml");
        }
        if (encrypted(parts)) {
            throw new UnreadableException(Cause.ENCRYPTED, "encrypted");
        }
        Element content = xml(parts, "content.xml");
        Element styles = parts.containsKey("styles.xml") ? xml(parts, "styles.xml") : null;
        Flow flow = new Flow();
        new OdtBlocks(flow, new OdtStyles(content, styles)).document(content, styles);
        Element title = parts.containsKey("meta.xml") ? Xml.at(xml(parts, "meta.xml"), "meta", "title") : null;
        return flow.finish(raw, title == null ? null : title.getTextContent());
    }

    /** An encrypted document's parts are bytes of no meaning, and its manifest says so. */
    private static boolean encrypted(Map<String, byte[]> parts) throws UnreadableException {
        return parts.containsKey("META-INF/manifest.xml")
                && Xml.children(xml(parts, "META-INF/manifest.xml")).stream()
                        .anyMatch(e -> Xml.child(e, "encryption-data") != null);
    }

    private static Element xml(Map<String, byte[]> parts, String part) throws UnreadableException {
        try {
            return DocumentHelper.readDocument(new ByteArrayInputStream(parts.get(part)))
                    .getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "ODT: " + part);
        }
    }
}
