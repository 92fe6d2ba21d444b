package io.github.guihua.read.word;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.Flow;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style.Furniture;
import io.github.guihua.read.UnreadableException;
import java.io.IOException;
import org.w3c.dom.Element;

/** Word since 2007, and what writes its format. */
public final class DocxReader implements DocumentReader {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith(WORD) || mediaType.startsWith("application/vnd.ms-word.");
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        DocxPackage file = new DocxPackage(raw.bytes());
        Flow flow = new Flow();
        DocxBlocks blocks =
                new DocxBlocks(flow, new WordStyles(file.part("styles")), new WordNumbering(file.part("numbering")));
        for (Element header : file.parts("header")) {
            blocks.furniture(header, Furniture.HEADER);
        }
        blocks.body(Xml.child(file.document(), "body"));
        for (String notes : new String[] {"footnotes", "endnotes"}) {
            Element part = file.part(notes);
            if (part != null) {
                for (Element note : Xml.children(part)) {
                    // Notes with a type are the lines that part notes from the text.
                    if (Xml.attribute(note, "type") == null) {
                        blocks.furniture(note, Furniture.FOOTNOTE);
                    }
                }
            }
        }
        for (Element footer : file.parts("footer")) {
            blocks.furniture(footer, Furniture.FOOTER);
        }
        return flow.finish(raw, file.title());
    }
}
