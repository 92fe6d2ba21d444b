package io.github.guihua.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** HTML's kinds of elements, as far as they matter for text. */
final class Blocks {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "object",
            "embed",
            "iframe",
            "svg",
            "canvas",
            "audio",
            "video",
            "map",
            "input",
            "option",
            "datalist",
            "rt",
            "rp",
            "colgroup",
            "col");
    private static final Set<String> BLOCK = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "select",
            "button",
            "textarea");
    private static final Set<String> LEAF =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "li", "th", "caption");

    private Blocks() {}

    /** Whether it never prints text. */
    static boolean skipped(Element e) {
        return SKIPPED.contains(e.normalName());
    }

    static boolean block(Element e) {
        return BLOCK.contains(e.normalName());
    }

    /** Whether it holds other blocks, so that one may go down into it. */
    static boolean container(Element e) {
        if (LEAF.contains(e.normalName())) {
            return false;
        }
        for (Element child : e.children()) {
            if (block(child) || container(child)) {
                return true;
            }
        }
        return false;
    }
}
