package io.github.guihua.read.ocr;

import io.github.guihua.read.PageRecognizer.NoEngine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** An engine that another takes the place of, once and for all, where it does not run on this machine. */
final class SpareEngine implements Engine {
    private final Engine spare;
    private Engine engine;

    SpareEngine(Engine first, Engine spare) {
        this.engine = first;
        this.spare = spare;
    }

    @Override
    public List<TextLine> read(BufferedImage picture) throws IOException {
        try {
            return engine.read(picture);
        } catch (NoEngine e) {
            if (engine == spare) {
                throw e;
            }
            List<TextLine> lines = spare.read(picture);
            engine.close();
            engine = spare;
            return lines;
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
