package io.github.guihua.read.ocr;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Keeps what an engine found, by the picture's pixels: a page is recognized once, whatever file it comes in. One small
 * file a picture, written aside and moved into place, so that several JVMs may share the folder. A file that cannot be
 * read, or a folder that cannot be written, costs the time and nothing else.
 */
final class CachedEngine implements Engine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Engine engine;
    private final Path folder;

    CachedEngine(Engine engine, Path folder) {
        this.engine = engine;
        this.folder = folder;
    }

    @Override
    public List<TextLine> read(BufferedImage picture) throws IOException {
        Path file = folder.resolve(key(picture) + ".json");
        try {
            return List.of(JSON.readValue(Files.readAllBytes(file), TextLine[].class));
        } catch (IOException e) {
            List<TextLine> lines = engine.read(picture);
            if (!lines.isEmpty()) {
                keep(lines, file);
            }
            return lines;
        }
    }

    private void keep(List<TextLine> lines, Path file) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "page", ".tmp");
            Files.write(aside, JSON.writeValueAsBytes(lines));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    private String key(BufferedImage picture) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int width = picture.getWidth();
            digest.update((engine.id() + " " + width + " " + picture.getHeight()).getBytes(StandardCharsets.UTF_8));
            int[] row = new int[width];
            ByteBuffer bytes = ByteBuffer.allocate(width * Integer.BYTES);
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, width, 1, row, 0, width);
                bytes.asIntBuffer().put(row);
                digest.update(bytes.array());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String id() {
        return engine.id();
    }

    @Override
    public void close() {
        engine.close();
    }
}
