package io.github.guihua.index;

import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;

/** bge-small-zh-v1.5, quantized, 512 dimensions; the model is inside its jar and runs on the processor. */
final class BgeEmbedder implements Embedder {
    /** The model and, behind the sign, the way {@link Pieces} cuts: vectors of other pieces are not compared with these. */
    static final String NAME = "bge-small-zh-v1.5-q+2";

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
        return QueryVector.unit(model.embed(text).content().vector());
    }
}
