package io.github.guihua.clean;

import java.util.List;

/** Labels with 第: {@code 第一章}, {@code 第2节}, {@code 第三部分}. */
final class OrdinalLabel {
    private static final String MARKS = "：:、．.";

    /** What follows where a sentence refers to a chapter or an article. */
    private static final List<String> REFERRING =
            List.of("规定", "所列", "所称", "所述", "所规定", "款规定", "项规定", "款所", "项所", "中的", "中规定", "款、", "项、", "款和");

    private OrdinalLabel() {}

    /** @return the label at {@code from}, where 第 stands; null where it is none */
    static Label of(Scan scan, int from) {
        int digits = scan.spaces(from + 1);
        int i = scan.number(digits);
        int value = scan.value(digits, i);
        i = scan.spaces(i);
        if (value < 1 || scan.ends(i)) {
            return null;
        }
        LabelForm form = form(scan.line(), i);
        if (form == null) {
            return null;
        }
        int end = scan.at(i, "部") ? i + 2 : i + 1;
        boolean open = scan.ends(end) || scan.spaces(end) > end || scan.at(end, MARKS + "【");
        if (!open && refers(scan, end)) {
            return null;
        }
        return scan.label(form, value, 1, from, end, scan.skip(end, MARKS));
    }

    private static LabelForm form(String line, int i) {
        return switch (line.charAt(i)) {
            case '章' -> LabelForm.CHAPTER;
            case '节' -> LabelForm.SECTION;
            case '条' -> LabelForm.ARTICLE;
            case '编', '篇' -> LabelForm.PART;
            case '部' -> line.startsWith("部分", i) ? LabelForm.PART : null;
            default -> null;
        };
    }

    /** 第二章规定, 第三条第二款, 第一条至第五条 are references in prose; 第九条项目管理 is a heading. */
    private static boolean refers(Scan scan, int end) {
        return scan.at(end, "的和及与或至到、，第）》")
                || REFERRING.stream().anyMatch(words -> scan.line().startsWith(words, end));
    }
}
