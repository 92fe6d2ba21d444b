package io.github.guihua.extract;

import io.github.guihua.rules.Widths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The 发文字号 in its standard writing: {@code 衡政办字〔2022〕28号}. */
final class DocumentNumber {
    private static final Pattern YEAR = Pattern.compile("[〔\\[【（(［﹝?]((?:19|20)\\d{2})[〕\\]】）)］﹞?](?:第)?(\\d{1,5}号)$");

    private DocumentNumber() {}

    /** Spaces out, 〔〕 around the year whatever was printed, ASCII digits. */
    static String tidy(String printed) {
        StringBuilder flat = new StringBuilder();
        for (char c : printed.toCharArray()) {
            if (!Character.isWhitespace(c) && c != '\u3000') {
                flat.append(Widths.half(c));
            }
        }
        Matcher year = YEAR.matcher(flat);
        return year.find()
                ? flat.substring(0, year.start()) + "〔" + year.group(1) + "〕" + year.group(2)
                : flat.toString();
    }
}
