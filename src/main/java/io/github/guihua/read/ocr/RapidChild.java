package io.github.guihua.read.ocr;

import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.guihua.child.ChildSide;
import io.github.guihua.child.Frames;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.HardwareConfig;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** A child JVM with one PP-OCRv4 engine: a request is a picture's path, the answer its {@link TextLine}s. */
public final class RapidChild {
    private RapidChild() {}

    public static void main(String[] args) throws InterruptedException {
        ChildSide.serve(args, rest -> {
            HardwareConfig hardware = HardwareConfig.getOnnxConfig();
            hardware.setNumThread(Integer.parseInt(rest.get(0)));
            InferenceEngine engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4, hardware);
            ParamConfig parameters = ParamConfig.getDefaultConfig();
            parameters.setDoAngle(false);
            parameters.setMostAngle(false);
            parameters.setMaxSideLen(Integer.parseInt(rest.get(1)));
            proveThatItRuns(engine, parameters);
            return (in, out) -> {
                String file = new String(Frames.receiveBytes(in), StandardCharsets.UTF_8);
                OcrResult result = engine.runOcr(file, parameters);
                List<TextLine> lines =
                        result.getTextBlocks().stream().map(RapidChild::line).toList();
                Frames.send(out, lines);
            };
        });
    }

    /** The library is loaded by the first picture: where it cannot be, the child must not say that it is ready. */
    private static void proveThatItRuns(InferenceEngine engine, ParamConfig parameters) throws IOException {
        Path blank = Files.createTempFile("guihua-page", ".png");
        try {
            ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", blank.toFile());
            engine.runOcr(blank.toString(), parameters);
        } finally {
            Files.deleteIfExists(blank);
        }
    }

    private static TextLine line(TextBlock block) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (Point p : block.getBoxPoint()) {
            left = Math.min(left, p.getX());
            top = Math.min(top, p.getY());
            right = Math.max(right, p.getX());
            bottom = Math.max(bottom, p.getY());
        }
        double sum = 0;
        for (float score : block.getCharScores()) {
            sum += score;
        }
        double confidence = block.getCharScores().length == 0 ? 0 : sum / block.getCharScores().length;
        return new TextLine(block.getText(), left, top, right - left, bottom - top, confidence);
    }
}
