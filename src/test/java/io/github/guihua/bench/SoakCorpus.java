package io.github.guihua.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies of the sample notices, each of a county of its own with figures of its own: text, Markdown, HTML and Word; every
 * hundredth in an archive, every fiftieth damaged, every fortieth a PDF (one notice in many copies).
 */
final class SoakCorpus {
    private static final List<String> SAMPLES = List.of(
            "shiqiao-work-points.txt",
            "liuxi-action-plan.md",
            "shiqiao-community-plan.html",
            "qinghe-community-plan.docx");

    private SoakCorpus() {}

    static void write(int documents, Path in) throws IOException {
        byte[] pdf = Files.readAllBytes(Path.of("corpus", "yunling-community-plan.pdf"));
        for (int i = 0; i < documents; i++) {
            String sample = SAMPLES.get(i % SAMPLES.size());
            byte[] bytes = varied(Files.readAllBytes(Path.of("corpus", sample)), i);
            String name = i + sample.substring(sample.lastIndexOf('.'));
            if (i % 50 == 49) {
                bytes = java.util.Arrays.copyOf("%PDF-1.7\n%cut".getBytes(StandardCharsets.US_ASCII), 200 + i % 50);
                name = i + ".pdf";
            } else if (i % 40 == 39) {
                bytes = (new String(pdf, StandardCharsets.ISO_8859_1) + "%" + i).getBytes(StandardCharsets.ISO_8859_1);
                name = i + ".pdf";
            } else if (i % 100 == 98) {
                bytes = zip(name, bytes);
                name = i + ".zip";
            }
            Path file = in.resolve(i / 500 + "/" + name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    private static byte[] varied(byte[] sample, int i) throws IOException {
        if (sample[0] != 'P' || sample[1] != 'K') {
            return varied(new String(sample, StandardCharsets.UTF_8), i).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sample));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                byte[] part = in.readAllBytes();
                zip.write(
                        e.getName().equals("word/document.xml")
                                ? varied(new String(part, StandardCharsets.UTF_8), i)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return out.toByteArray();
    }

    private static String varied(String text, int i) {
        String letter = Character.toString('一' + i % 20_000);
        return text.replace("石桥县", "石桥" + letter + "县")
                .replace("清河市", "清河" + letter + "市")
                .replaceAll("([0-9])(个|家|％|%)", "$1" + i % 10 + "$2");
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
