package io.github.guihua.read.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** The page's own style sheets, as far as they say what is hidden, centred, bold or large. */
final class StyleSheets {
    private static final int MOST_RULES = 300;
    private static final Pattern RULE = Pattern.compile("([^{}]{1,300})\\{([^{}]{0,2000}+)}");
    private static final Pattern TELLING =
            Pattern.compile("display|visibility|text-align|font-weight|font-size|list-style");

    private StyleSheets() {}

    /** Puts what the sheets say before each element's own {@code style}, which so wins. */
    static void apply(Document page) {
        int rules = 0;
        for (Element sheet : page.select("style")) {
            Matcher m = RULE.matcher(sheet.data().replaceAll("(?s)/\\*.{0,2000}?\\*/|<!--|-->", ""));
            while (m.find() && rules++ < MOST_RULES) {
                if (TELLING.matcher(m.group(2)).find()) {
                    apply(page, m.group(1).strip(), m.group(2));
                }
            }
        }
    }

    private static void apply(Document page, String selector, String declarations) {
        if (selector.startsWith("@") || selector.contains(":")) {
            return;
        }
        try {
            for (Element e : page.select(selector)) {
                e.attr("style", declarations + ";" + e.attr("style"));
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // A selector that is not understood styles nothing.
        }
    }
}
