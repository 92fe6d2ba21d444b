package io.github.guihua.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.read.Line;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

public class MimeReaderTest {
    private static final String HTML =
            "<html><head><title>石桥县方案</title></head><body><p>一、总体要求</p><p>加强领导，落实责任。</p></body></html>";

    public static byte[] webArchive() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("From: <saved>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b1\"\r\n\r\n"
                                + "--b1\r\nContent-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.write(Base64.getMimeEncoder().encode(HTML.getBytes(Charset.forName("GB18030"))));
        out.write(
                "\r\n--b1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b1--\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    @Test
    void theWebArchivesPageIsTheDocument() throws Exception {
        SourceDocument document = Reading.read(webArchive(), "a.mht", ReadOptions.DEFAULT);
        assertEquals("一、总体要求", ((Line) document.pages().get(0).blocks().get(0)).text());
        assertEquals("石桥县方案", document.title());
    }

    @Test
    void aMailOfPlainText() throws Exception {
        String mail =
                "From: a@b\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n一、总体要求\n加强领导。\n";
        SourceDocument document = Reading.read(mail.getBytes(StandardCharsets.UTF_8), "a.eml", ReadOptions.DEFAULT);
        assertEquals("一、总体要求", ((Line) document.pages().get(0).blocks().get(0)).text());
    }
}
