package io.github.guihua.cli;

import io.github.guihua.PlanExtractor;
import io.github.guihua.message.UserException;
import io.github.guihua.read.OcrMode;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.read.UnreadableException;
import io.github.guihua.read.ocr.Recognizer;
import io.github.guihua.read.word.LibreOffice;
import io.github.guihua.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that a command reads itself. */
final class SourceFile {
    private SourceFile() {}

    /**
     * @throws UserException naming the file, where it is missing or cannot be read as a document
     */
    static PlanExtractor.Stages stages(Guihua guihua, Path file) throws UserException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new UserException("batch", "error.no-such-path", file);
        }
        PlanExtractor extractor = new PlanExtractor(Rules.installed(), options());
        try {
            return extractor.stages(Files.readAllBytes(file), file.getFileName().toString());
        } catch (UnreadableException e) {
            throw new UserException(e, "cli", "error.file", file, e.localized(guihua.locale()));
        }
    }

    /** Pages that an ingest recognized are not recognized again. */
    private static ReadOptions options() {
        Path cache = Output.folder().resolve("ocr-cache");
        return new ReadOptions(
                        OcrMode.AUTO,
                        ReadOptions.DEFAULT.maxBytes(),
                        Recognizer.of(OcrMode.AUTO, Files.isDirectory(Output.folder()) ? cache : null))
                .withOffice(LibreOffice.installed());
    }
}
