package io.github.guihua.corpus;

import io.github.guihua.corpus.Part.Box;
import io.github.guihua.corpus.Part.Kind;
import io.github.guihua.corpus.Part.Rows;
import io.github.guihua.corpus.Part.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document whose headings are numbered by Word: their labels are no text. */
final class DocxSample {
    private static final String NS = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final Pattern LABEL = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+\\.)");
    private static final String BORDERS =
            "<w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                    + "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders>";

    private DocxSample() {}

    static void write(List<Part> parts, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            write(parts, out);
        }
    }

    static void write(List<Part> parts, OutputStream out) throws IOException {
        StringBuilder body = new StringBuilder();
        parts.forEach(part -> body.append(xml(part)));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("document.xml", "document.main+xml") + type("styles.xml", "styles+xml")
                            + type("numbering.xml", "numbering+xml") + type("footer1.xml", "footer+xml") + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    relations("<Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "officeDocument\" Target=\"word/document.xml\"/>"));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation(1, "styles", "styles.xml")
                            + relation(2, "numbering", "numbering.xml")
                            + relation(3, "footer", "footer1.xml")));
            put(
                    zip,
                    "word/styles.xml",
                    "<w:styles" + NS + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/>"
                            + "<w:sz w:val=\"32\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                            + style("Title", "Title", "<w:jc w:val=\"center\"/>", 44)
                            + heading(1) + heading(2) + "</w:styles>");
            put(zip, "word/numbering.xml", numbering(straight(parts)));
            put(
                    zip,
                    "word/footer1.xml",
                    "<w:ftr" + NS + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>— </w:t></w:r>"
                            + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>");
            put(
                    zip,
                    "word/document.xml",
                    "<w:document" + NS + " xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1) + "\"><w:body>" + body
                            + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        }
    }

    private static String xml(Part part) {
        if (part instanceof Text text) {
            return paragraph(text);
        }
        if (part instanceof Rows table) {
            return table(table);
        }
        if (part instanceof Box box) {
            StringBuilder inside = new StringBuilder();
            box.parts().subList(1, box.parts().size()).forEach(p -> inside.append(xml(p)));
            String title = paragraph(new Text(Kind.CAPTION, ((Text) box.parts().get(0)).text()));
            return "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/>" + BORDERS
                    + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr>" + cell("", title)
                    + "</w:tr><w:tr>" + cell("", inside.toString()) + "</w:tr></w:tbl><w:p/>";
        }
        return "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>";
    }

    private static String paragraph(Text text) {
        int level = text.kind().ordinal() - Kind.H1.ordinal();
        boolean heading = level >= 0 && level <= 2;
        String shown = heading ? LABEL.matcher(text.text()).replaceFirst("") : text.text();
        int bold = Math.max(0, text.bold() - (text.text().length() - shown.length()));
        String properties =
                switch (text.kind()) {
                    case TITLE -> "<w:pStyle w:val=\"Title\"/>";
                    case NUMBER, CAPTION -> "<w:jc w:val=\"center\"/>";
                    case RIGHT -> "<w:jc w:val=\"right\"/>";
                    case H1, H2 -> "<w:pStyle w:val=\"Heading" + (level + 1) + "\"/>";
                    case H3 -> "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>";
                    default -> "";
                };
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(shown.substring(0, bold), true)
                + run(shown.substring(bold), false) + "</w:p>";
    }

    private static String run(String text, boolean bold) {
        return text.isEmpty()
                ? ""
                : "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">"
                        + text.replace("<", "&lt;") + "</w:t></w:r>";
    }

    private static String table(Rows table) {
        int columns = table.rows().get(0).size();
        StringBuilder b = new StringBuilder(
                "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/>" + BORDERS + "</w:tblPr><w:tblGrid>");
        b.append(("<w:gridCol w:w=\"" + 9000 / columns + "\"/>").repeat(columns))
                .append("</w:tblGrid>");
        for (int r = 0; r < table.rows().size(); r++) {
            b.append("<w:tr>");
            for (int c = 0; c < columns; c++) {
                int height = table.height(r, c);
                String merge = height == 0 ? "<w:vMerge/>" : height > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                String text = height == 0 ? "" : table.rows().get(r).get(c);
                b.append(cell(
                        "<w:tcW w:w=\"" + 9000 / columns + "\" w:type=\"dxa\"/>" + merge,
                        "<w:p>" + run(text, r == 0) + "</w:p>"));
            }
            b.append("</w:tr>");
        }
        return b.append("</w:tbl><w:p/>").toString();
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** Whether measures are numbered straight through the document. */
    private static boolean straight(List<Part> parts) {
        return parts.stream()
                        .filter(p -> p instanceof Text t
                                && t.kind() == Kind.H3
                                && t.text().startsWith("1."))
                        .count()
                <= 1;
    }

    private static String numbering(boolean straight) {
        return "<w:numbering" + NS + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
                + level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"Heading1\"/>")
                + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"Heading2\"/>")
                + level(2, "decimal", "%3.", straight ? "<w:lvlRestart w:val=\"0\"/>" : "")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String heading(int level) {
        return style(
                "Heading" + level,
                "heading " + level,
                "<w:numPr><w:ilvl w:val=\"" + (level - 1) + "\"/><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\""
                        + (level - 1) + "\"/>",
                32);
    }

    private static String style(String id, String name, String paragraph, int size) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>"
                + paragraph + "</w:pPr><w:rPr><w:b/><w:sz w:val=\"" + size + "\"/></w:rPr></w:style>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + "\" ContentType=\"" + WORD + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"r" + id + "\" Type=\"" + OFFICE + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
