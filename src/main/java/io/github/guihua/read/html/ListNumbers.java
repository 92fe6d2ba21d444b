package io.github.guihua.read.html;

import io.github.guihua.read.number.Counting;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The number that a browser prints before an item of an ordered list. */
final class ListNumbers {
    private ListNumbers() {}

    /** @return {@code "3. "}; empty for items without a number */
    static String before(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        if (style.matches("(?s).*list-style(?:-type)?\\s{0,5}:\\s{0,5}none.*")) {
            return "";
        }
        int number = number(list, item);
        if (style.contains("cjk-ideographic") || style.contains("simp-chinese") || style.contains("trad-chinese")) {
            return Counting.chinese(number) + "、";
        }
        return switch (list.attr("type")) {
            case "a" -> Counting.letters(number).toLowerCase(Locale.ROOT) + ". ";
            case "A" -> Counting.letters(number) + ". ";
            case "i" -> Counting.roman(number).toLowerCase(Locale.ROOT) + ". ";
            case "I" -> Counting.roman(number) + ". ";
            default -> number + ". ";
        };
    }

    private static int number(Element list, Element item) {
        int number = integer(list.attr("start"), 1);
        for (Element sibling : list.children()) {
            if (!sibling.normalName().equals("li")) {
                continue;
            }
            number = integer(sibling.attr("value"), number);
            if (sibling == item) {
                break;
            }
            number++;
        }
        return number;
    }

    private static int integer(String text, int otherwise) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
