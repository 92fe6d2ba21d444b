package io.github.guihua;

import io.github.guihua.clean.CleanText;
import io.github.guihua.clean.Cleaner;
import io.github.guihua.extract.FactExtractor;
import io.github.guihua.model.Plan;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.Reading;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.Segmenter;
import io.github.guihua.segment.Segments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document's bytes become a plan. Pure and deterministic: no file is written, nothing is kept between calls, and the
 * rules are fixed when it is made; safe to share between threads.
 *
 * <pre>{@code
 * Plan plan = new PlanExtractor(Rules.installed(), ReadOptions.DEFAULT).extract(Path.of("county.pdf"));
 * }</pre>
 */
public final class PlanExtractor {
    private final ReadOptions options;
    private final Cleaner cleaner;
    private final Segmenter segmenter;
    private final FactExtractor facts;

    public PlanExtractor(Rules rules, ReadOptions options) {
        this.options = options;
        this.cleaner = new Cleaner(rules);
        this.segmenter = new Segmenter(rules);
        this.facts = new FactExtractor(rules);
    }

    /** What each stage made of one document. */
    public record Stages(SourceDocument source, CleanText clean, Segments segments, Plan plan) {}

    /**
     * @param name what {@link io.github.guihua.model.Source#file()} will say
     * @throws UnreadableException where the file is at fault
     * @throws IOException where the machine is
     */
    public Plan extract(byte[] bytes, String name) throws UnreadableException, IOException {
        return stages(bytes, name).plan();
    }

    public Plan extract(Path file) throws UnreadableException, IOException {
        return extract(Files.readAllBytes(file), file.getFileName().toString());
    }

    /** As {@link #extract(byte[], String)}, with what every stage handed on: for explaining. */
    public Stages stages(byte[] bytes, String name) throws UnreadableException, IOException {
        SourceDocument source = Reading.read(bytes, name, options);
        CleanText clean = cleaner.clean(source);
        Segments segments = segmenter.segment(clean);
        return new Stages(source, clean, segments, facts.extract(segments));
    }
}
