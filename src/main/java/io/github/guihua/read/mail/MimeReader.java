package io.github.guihua.read.mail;

import io.github.guihua.read.DocumentReader;
import io.github.guihua.read.RawDocument;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.UnreadableException.Cause;
import io.github.guihua.read.html.HtmlCharset;
import io.github.guihua.read.html.HtmlReader;
import io.github.guihua.read.text.TextReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** MHTML and mails. */
public final class MimeReader implements DocumentReader {
    private static final Set<String> TYPES = Set.of("message/rfc822", "multipart/related", "application/x-mimearchive");
    private static final int DEEPEST = 10;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(10_000)
            .build();

    @Override
    public boolean reads(String mediaType) {
        return TYPES.contains(mediaType);
    }

    @Override
    public SourceDocument read(RawDocument raw) throws UnreadableException, IOException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LENIENT);
            Entity message = builder.parseMessage(new ByteArrayInputStream(raw.bytes()));
            Entity html = part(message, "text/html", 0);
            if (html != null) {
                return HtmlReader.page(raw, HtmlCharset.decode(content(html), html.getCharset()));
            }
            Entity text = part(message, "text/plain", 0);
            if (text == null) {
                throw new UnreadableException(Cause.EMPTY, "no-text");
            }
            return new TextReader().read(new RawDocument(raw.name(), raw.mediaType(), raw.sha256(), content(text)));
        } catch (IOException e) {
            // The bytes are in memory: what cannot be read is damaged.
            throw new UnreadableException(e, Cause.CORRUPT, "corrupt", "MIME");
        }
    }

    private static Entity part(Entity entity, String mimeType, int depth) {
        if (entity.getBody() instanceof Multipart parts && depth < DEEPEST) {
            for (Entity inner : parts.getBodyParts()) {
                Entity found = part(inner, mimeType, depth + 1);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return entity.getBody() instanceof SingleBody && mimeType.equals(entity.getMimeType()) ? entity : null;
    }

    private static byte[] content(Entity entity) throws IOException {
        return ((SingleBody) entity.getBody()).getInputStream().readAllBytes();
    }
}
