package io.github.guihua.read.html;

import io.github.guihua.read.text.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page's encoding: what it declares, unless its bytes speak against it (pages saved anew keep their old tag). */
public final class HtmlCharset {
    private static final int HEAD = 8192;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9_:.-]{2,40})");

    private HtmlCharset() {}

    public static String decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        return decode(bytes, m.find() ? m.group(1) : null);
    }

    /** @param declared name of an encoding; null where none is declared */
    public static String decode(byte[] bytes, String declared) {
        Encoding.Decoded guessed = Encoding.decode(bytes);
        Charset charset = charset(declared);
        if (charset == null || charset.equals(guessed.charset())) {
            return guessed.text();
        }
        Encoding.Decoded asDeclared = Encoding.decode(bytes, charset);
        return asDeclared.sound() >= guessed.sound() ? asDeclared.text() : guessed.text();
    }

    private static Charset charset(String name) {
        if (name == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(name);
            // Sites say GB2312 and mean its supersets.
            return charset.name().equals("GB2312") || charset.name().equals("GBK")
                    ? Charset.forName("GB18030")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
