package io.github.guihua.read.ocr;

import io.github.guihua.read.PageRecognizer.NoEngine;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/** The {@code tesseract} program with its simplified Chinese model: one process a picture. */
final class TesseractEngine implements Engine {
    private static final int LIMIT_SECONDS = 120;

    /** Whether the program is there and knows Chinese. */
    static boolean installed() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readNBytes(1 << 16), StandardCharsets.UTF_8);
            return process.waitFor(10, TimeUnit.SECONDS) && said.lines().anyMatch("chi_sim"::equals);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public List<TextLine> read(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("guihua-page", ".png");
        Path table = Files.createTempFile("guihua-page", ".tsv");
        try {
            ImageIO.write(picture, "png", file.toFile());
            ProcessBuilder builder = new ProcessBuilder(
                            "tesseract", file.toString(), "stdout", "-l", "chi_sim", "--psm", "3", "tsv")
                    .redirectOutput(table.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // With more threads it is slower where cores are few.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            Process process = start(builder);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return List.of();
            }
            if (process.exitValue() != 0) {
                return failed(process.exitValue());
            }
            return lines(Files.readAllLines(table));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(table);
        }
    }

    private static Process start(ProcessBuilder builder) throws NoEngine {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new NoEngine(e);
        }
    }

    /** A picture that it cannot do is one without text; without its Chinese model it can do none. */
    private static List<TextLine> failed(int code) throws NoEngine {
        if (!installed()) {
            throw new NoEngine(new IOException("tesseract ended with " + code));
        }
        return List.of();
    }

    /**
     * Words are put together to lines: columns are level, page, block, paragraph, line, word, left, top, width, height,
     * confidence (0 to 100) and text; a row of level 5 is a word.
     */
    static List<TextLine> lines(List<String> rows) {
        List<TextLine> lines = new ArrayList<>();
        String open = "";
        for (String row : rows) {
            String[] field = row.split("\t", -1);
            if (field.length < 12 || !field[0].equals("5") || field[11].isBlank()) {
                continue;
            }
            String line = field[2] + " " + field[3] + " " + field[4];
            TextLine word = new TextLine(
                    field[11].strip(),
                    Double.parseDouble(field[6]),
                    Double.parseDouble(field[7]),
                    Double.parseDouble(field[8]),
                    Double.parseDouble(field[9]),
                    Double.parseDouble(field[10]) / 100);
            TextLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            // A wide gap in one line is a column's or a cell's.
            if (last != null && line.equals(open) && word.x() - last.x() - last.width() < 2 * last.height()) {
                lines.set(lines.size() - 1, last.with(word));
            } else {
                lines.add(word);
            }
            open = line;
        }
        return lines;
    }

    @Override
    public String id() {
        return "tesseract-chi_sim";
    }

    @Override
    public void close() {
        // Each picture's process has ended with its picture.
    }
}
