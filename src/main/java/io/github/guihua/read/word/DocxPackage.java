package io.github.guihua.read.word;

import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.archive.Limits;
import io.github.guihua.read.archive.ZipEntries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The XML parts of a DOCX and how they belong together. */
final class DocxPackage {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final String main;

    DocxPackage(byte[] bytes) throws UnreadableException, IOException {
        ZipEntries.each(
                bytes,
                Limits.DOCUMENT,
                name -> name.endsWith(".xml") || name.endsWith(".rels"),
                (name, content) -> parts.put(name.replace('\\', '/'), content));
        List<String> documents = related("", "officeDocument");
        main = documents.isEmpty() ? "word/document.xml" : documents.get(0);
        if (!parts.containsKey(main)) {
            throw new UnreadableException(Cause.CORRUPT, "corrupt", "DOCX: " + main);
        }
    }

    Element document() throws UnreadableException {
        return xml(main);
    }

    /** The parts that the document refers to for this purpose ({@code styles}, {@code header}), in file order. */
    List<Element> parts(String type) throws UnreadableException {
        List<Element> found = new ArrayList<>();
        for (String name : related(main, type)) {
            if (parts.containsKey(name)) {
                found.add(xml(name));
            }
        }
        return found;
    }

    /** The first such part; null where there is none. */
    Element part(String type) throws UnreadableException {
        List<Element> found = parts(type);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The title in the file's properties; null where it has none. */
    String title() throws UnreadableException {
        Element title = parts.containsKey("docProps/core.xml") ? Xml.child(xml("docProps/core.xml"), "title") : null;
        return title == null ? null : title.getTextContent();
    }

    private List<String> related(String source, String type) throws UnreadableException {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String rels = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        List<String> targets = new ArrayList<>();
        if (parts.containsKey(rels)) {
            for (Element relation : Xml.children(xml(rels))) {
                String of = Xml.attribute(relation, "Type");
                String target = Xml.attribute(relation, "Target");
                if (of != null && target != null && of.endsWith("/" + type)) {
                    targets.add(resolve(folder, target));
                }
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        try {
            return URI.create("/" + folder)
                    .resolve(target)
                    .normalize()
                    .getPath()
                    .substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException e) {
            return folder + target;
        }
    }

    private Element xml(String part) throws UnreadableException {
        try {
            // POI's parser takes no document type and no external entity.
            return DocumentHelper.readDocument(new ByteArrayInputStream(parts.get(part)))
                    .getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "DOCX: " + part);
        }
    }
}
