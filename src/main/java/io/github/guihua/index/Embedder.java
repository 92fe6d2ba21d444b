package io.github.guihua.index;

import java.util.function.Supplier;

/** Turns text into a vector that stands near those of texts with the same meaning. Safe for several threads. */
interface Embedder {
    /** The model's name; vectors of different models are not compared. */
    String model();

    /** A unit vector. */
    float[] embed(String text);

    /** The installed model, loaded on first call and once; the call gives null where none is installed. */
    static Supplier<Embedder> installed() {
        return new Supplier<>() {
            private Embedder loaded;
            private boolean tried;

            @Override
            public synchronized Embedder get() {
                if (!tried) {
                    tried = true;
                    loaded = BgeEmbedder.load();
                }
                return loaded;
            }
        };
    }
}
