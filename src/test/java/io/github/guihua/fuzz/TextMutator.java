package io.github.guihua.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Damages a notice's text as scans, copying and editors do, and worse. */
public final class TextMutator {
    private static final String[] PIECES = {
        "（",
        "）",
        "(",
        "【",
        "】",
        "《",
        "》",
        "“",
        "”",
        "〔",
        "〕",
        "一、",
        "（一）",
        "1.",
        "1．",
        "第一章 ",
        "第一条 ",
        "专栏1 ",
        "专栏",
        "附件：",
        "附件1",
        "附表",
        "目录",
        "……12",
        "— 3 —",
        "责任单位：",
        "（牵头单位：",
        "（责任单位：",
        "各县区人民政府",
        "按职责分工负责",
        "，",
        "。",
        "；",
        "：",
        "、",
        "2025年",
        "%",
        "％",
        "≥",
        "达到",
        "左右",
        "万亿",
        "0.1",
        "１２３",
        "①",
        "•",
        "\t",
        "\f",
        "\u3000",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\ufffd",
        "\u0000",
        "\u2028",
        "\r",
        "\ud83d\ude00",
        "\ud840\udc00",
        "e\u0301",
        "\u202e",
        "指标",
        "预期性",
        "单位",
        "注：",
        "抄送：",
        "印发"
    };

    private final Random random;

    public TextMutator(Random random) {
        this.random = random;
    }

    public String mutate(String text) {
        String mutated = text;
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            mutated = switch (random.nextInt(9)) {
                case 0 -> shuffled(mutated);
                case 1 -> edited(mutated, 0);
                case 2 -> edited(mutated, 1);
                case 3 -> joined(mutated);
                case 4 -> cut(mutated);
                case 5 -> doubled(mutated);
                case 6 -> mutated.replace(piece(), piece());
                case 7 -> unicode(mutated);
                default -> edited(mutated, 30);
            };
        }
        return mutated;
    }

    private String piece() {
        return PIECES[random.nextInt(PIECES.length)];
    }

    private int place(CharSequence text) {
        return random.nextInt(text.length() + 1);
    }

    private String shuffled(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int from = random.nextInt(lines.size());
        int to = Math.min(lines.size(), from + 1 + random.nextInt(20));
        Collections.shuffle(lines.subList(from, to), random);
        return String.join("\n", lines);
    }

    /** Puts pieces in, at the end of lines as well as in the middle of words; {@code more} of the last one in a row. */
    private String edited(String text, int more) {
        StringBuilder edited = new StringBuilder(text);
        for (int n = random.nextInt(12); n >= 0; n--) {
            edited.insert(place(edited), piece());
        }
        return edited.insert(place(edited), piece().repeat(1 + more)).toString();
    }

    private String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int n = random.nextInt(20); n >= 0; n--) {
            int at = joined.indexOf("\n", place(joined));
            if (at >= 0) {
                joined.deleteCharAt(at);
            }
        }
        return joined.toString();
    }

    private String cut(String text) {
        int a = place(text);
        int b = Math.min(text.length(), a + random.nextInt(200));
        return text.substring(0, a) + text.substring(b);
    }

    private String doubled(String text) {
        int a = place(text);
        int b = Math.min(text.length(), a + random.nextInt(400));
        return text.substring(0, b) + text.substring(a);
    }

    private String unicode(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = random.nextInt(20); n >= 0; n--) {
            int point = random.nextInt(0x30000);
            if (point < 0xd800 || point > 0xdfff) {
                changed.insert(place(changed), Character.toString(point));
            }
        }
        return changed.toString();
    }
}
