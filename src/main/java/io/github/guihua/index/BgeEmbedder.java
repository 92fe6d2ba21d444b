package io.github.guihua.index;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** bge-small-zh-v1.5, quantized, 512 dimensions; the model is inside its jar and runs on the processor. */
final class BgeEmbedder implements Embedder {
    static final String NAME = "bge-small-zh-v1.5-q";

    private final BgeSmallZhV15QuantizedEmbeddingModel model;

    private BgeEmbedder(BgeSmallZhV15QuantizedEmbeddingModel model) {
        this.model = model;
    }

    /** Null where the model or its native code is not there: search then goes by words and says so. */
    static Embedder load() {
        try {
            return new BgeEmbedder(new BgeSmallZhV15QuantizedEmbeddingModel());
        } catch (LinkageError | RuntimeException e) {
            return null;
        }
    }

    @Override
    public String model() {
        return NAME;
    }

    @Override
    public float[] embed(String text) {
        float[] v = model.embed(text).content().vector();
        double length = 0;
        for (float x : v) {
            length += x * x;
        }
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        for (int i = 0; i < v.length; i++) {
            v[i] *= scale;
        }
        return v;
    }
}
