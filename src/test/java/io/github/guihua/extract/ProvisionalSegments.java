package io.github.guihua.extract;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.segment.SectionNode;
import io.github.guihua.segment.Segments;
import java.util.ArrayList;
import java.util.List;

/** Segments of an extractor's hard-wrapped text, good enough to read a notice's front matter from. */
final class ProvisionalSegments {
    private final List<Paragraph> front = new ArrayList<>();
    private final List<Paragraph> letter = new ArrayList<>();
    private final List<Element> introduction = new ArrayList<>();
    private final List<Paragraph> closing = new ArrayList<>();
    private final List<Paragraph> body = new ArrayList<>();

    static Segments of(String text) {
        return new ProvisionalSegments()
                .read(text.replace("\f", "\n")
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList());
    }

    private Segments read(List<String> lines) {
        int heading = first(lines, 0, "^(?:一、|第一[章条]).*", lines.size());
        int address = addressEnd(lines, Math.min(heading, 14));
        int date = first(lines, 0, "^(?:19|20)\\d{2} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日$", lines.size());
        int letterFrom;
        if (address >= 0) {
            int from = addressStart(lines, address);
            add(front, lines.subList(0, from));
            front.add(paragraph(String.join("", lines.subList(from, address + 1))));
            letterFrom = address + 1;
        } else {
            letterFrom = first(lines, 0, ".*[，。].*|^(?:为|根据|按照).*", heading);
            add(front, lines.subList(0, letterFrom));
        }
        int introFrom = letterFrom;
        if (address >= 0 && date > address && date < heading) {
            int signed = date;
            while (signed > letterFrom && !lines.get(signed - 1).matches(".*[。：]$|.*[,，；].*|^附件.*|^\\d\\..*")) {
                signed--;
            }
            letter.addAll(join(lines.subList(letterFrom, signed)));
            add(front, lines.subList(signed, date + 1));
            introFrom = date + 1;
            while (introFrom < heading
                    && !lines.get(introFrom).matches(".*[，。；：].*")
                    && lines.get(introFrom).length() < 60
                    && !lines.get(introFrom).matches("^(?:为|根据|按照|\\d{4} ?年是).*")) {
                front.add(paragraph(lines.get(introFrom++)));
            }
        } else if (date >= heading && date < lines.size()) {
            int signed = date;
            while (signed > heading && !lines.get(signed - 1).matches(".*[。：）)]$|.*[，；].*|^附件.*|^\\d\\..*")) {
                signed--;
            }
            add(closing, lines.subList(signed, Math.min(lines.size(), date + 3)));
        }
        introduction.addAll(join(lines.subList(introFrom, Math.max(introFrom, heading))));
        body.addAll(join(lines.subList(heading, Math.min(lines.size(), heading + 80))));
        SectionNode section = new SectionNode("一", "一、", 1, 1, "", false, body, List.of(), null);
        SourceDocument source = new SourceDocument(
                "x.txt",
                "text/plain",
                "0".repeat(64),
                false,
                List.of(),
                TextOrigin.NATIVE,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
        return new Segments(
                source,
                front,
                letter,
                introduction,
                List.of(section),
                List.of(),
                List.of(),
                closing,
                List.of(),
                List.of());
    }

    private static int addressEnd(List<String> lines, int heading) {
        for (int i = 0; i < heading; i++) {
            if (lines.get(i).matches(".*[：:]$") && lines.get(i).length() < 100) {
                return i;
            }
            if (lines.get(i).contains("。")) {
                return -1;
            }
        }
        return -1;
    }

    private static int addressStart(List<String> lines, int end) {
        int start = end;
        while (start > 1
                && !lines.get(start).matches("^(?:各|省|市|县|区|部|厅|本|局|州).*")
                && !lines.get(start - 1).matches(".*(?:号|通知)$")) {
            start--;
        }
        while (start > 1
                && !lines.get(start - 1).matches(".*(?:号|通知|[）)])$")
                && lines.get(start - 1).matches("^(?:各|省|市|县|区|部|厅|本|局|州).*[，、].*")) {
            start--;
        }
        return start;
    }

    private static int first(List<String> lines, int from, String pattern, int otherwise) {
        for (int i = from; i < Math.min(lines.size(), otherwise); i++) {
            if (lines.get(i).matches(pattern)) {
                return i;
            }
        }
        return otherwise;
    }

    private static List<Paragraph> join(List<String> lines) {
        List<Paragraph> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String line : lines) {
            run.append(line.replaceAll("(?<=\\d) (?=\\p{IsHan})|(?<=\\p{IsHan}) (?=\\d)", ""));
            if (line.matches(".*[。：]$")) {
                joined.add(paragraph(run.toString()));
                run.setLength(0);
            }
        }
        if (run.length() > 0) {
            joined.add(paragraph(run.toString()));
        }
        return joined;
    }

    private static void add(List<Paragraph> to, List<String> lines) {
        lines.forEach(l -> to.add(paragraph(l)));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, List.of(new Paragraph.Origin(0, null, null, 1, null)), null);
    }
}
