package io.github.guihua.read.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Finds text in a picture. */
interface Engine extends AutoCloseable {
    /**
     * @throws IOException where the engine, not the picture, is at fault
     */
    List<TextLine> read(BufferedImage picture) throws IOException;

    /** Name and version: results of another engine are not taken for its own. */
    String id();

    @Override
    void close();
}
