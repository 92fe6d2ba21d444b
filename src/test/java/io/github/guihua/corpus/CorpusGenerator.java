package io.github.guihua.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the samples anew; {@code corpus/README.md} has the command. Not a test:
 *
 * <pre>{@code
 * CorpusGenerator FOLDER [FONT]
 * }</pre>
 */
final class CorpusGenerator {
    private static final Path SOURCES = Path.of("src/test/corpus");
    private static final String FONT = "/usr/share/fonts/truetype/arphic/uming.ttc";

    private CorpusGenerator() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path font = Path.of(args.length > 1 ? args[1] : FONT);
        if (!Files.exists(font)) {
            throw new IOException("no font " + font + ": a TrueType font with Chinese characters is needed");
        }

        PdfSample.write(source("yunling-community-plan"), font, out.resolve("yunling-community-plan.pdf"));
        DocxSample.write(source("qinghe-community-plan"), out.resolve("qinghe-community-plan.docx"));
        DocxSample.write(source("songchuan-employment-plan"), out.resolve("songchuan-employment-plan.docx"));
        put(
                out,
                "shiqiao-community-plan.html",
                HtmlSample.page(source("shiqiao-community-plan"), "石桥县", StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        Charset gb = Charset.forName("GB18030");
        put(
                out,
                "meiping-employment-plan.html",
                HtmlSample.tablePage(source("meiping-employment-plan"), "梅坪县", gb),
                gb);
        put(out, "shiqiao-work-points.txt", TextSample.wrapped(source("shiqiao-work-points")), StandardCharsets.UTF_8);
        put(out, "liuxi-action-plan.md", TextSample.markdown(source("liuxi-action-plan")), StandardCharsets.UTF_8);

        Path text = Files.createTempFile("corpus", ".pdf");
        PdfSample.write(source("shiqiao-leading-group-notice"), font, text);
        ScanSample.write(text, out.resolve("shiqiao-leading-group-notice.scan.pdf"));
        Files.delete(text);
        word2003(out);
    }

    /** The binary Word format has no writer in Java: LibreOffice turns a DOCX into it where it is installed. */
    private static void word2003(Path out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("corpus");
        Path docx = folder.resolve("shiqiao-elderly-notice.docx");
        DocxSample.write(source("shiqiao-elderly-notice"), docx);
        Process office = new ProcessBuilder(
                        "soffice", "--headless", "--convert-to", "doc", "--outdir", out.toString(), docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (office.waitFor() != 0) {
            throw new IOException("soffice could not write the .doc");
        }
        Files.delete(docx);
        Files.delete(folder);
    }

    private static List<Part> source(String name) throws IOException {
        return Part.read(SOURCES.resolve(name + ".txt"));
    }

    private static void put(Path out, String name, String text, Charset charset) throws IOException {
        Files.write(out.resolve(name), text.getBytes(charset));
    }
}
