package io.github.guihua.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page's markup itself says is the site's and not the document's. */
final class SiteFurniture {
    private static final Set<String> TAGS = Set.of("nav", "header", "footer", "aside", "select", "button", "textarea");
    private static final Set<String> ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary");
    private static final Pattern CLASS = Pattern.compile(
            "(?:^|[\\s_-])(?:nav|navbar|menu|crumbs?|breadcrumbs?|share|bdsharebuttonbox|social|toolbar|tools?|footer|foot|"
                    + "copyright|related|relate|rel|xgwj|xgzc|xgjd|recommend|sidebar|pager|pagination|print|qrcode|ewm|search|"
                    + "login|fontsize|wzdh|position|location|dqwz|mbx)(?:$|[\\s_-])");
    private static final Pattern PHRASE =
            Pattern.compile("^(?:分享到|分享：|【?打印|【?关闭|【?返回顶部|扫一扫|您?当?前?的?位置[:：]|您现在的位置|上一篇|下一篇|相关链接|相关稿件|相关文章|相关阅读|"
                    + "字体[:：]|字号[:：]|浏览次数|点击数|访问量|发布时间[:：]|来源[:：]|信息来源[:：]|主办单位[:：]|承办单位[:：]|版权所有|网站标识码|网站地图|"
                    + "[A-Z\\u4e00-\\u9fff]?ICP备|责任编辑[:：]|政策解读$|关联解读)");
    private static final int SHORT = 120;
    private static final double MOSTLY_LINKS = 0.6;

    private SiteFurniture() {}

    /** Whether the element is furniture wherever it stands. */
    static boolean declared(Element e) {
        if (TAGS.contains(e.normalName()) || ROLES.contains(e.attr("role"))) {
            return true;
        }
        String names = (e.className() + " " + e.id()).strip().toLowerCase(Locale.ROOT);
        return !names.isEmpty() && names.length() < 200 && CLASS.matcher(names).find();
    }

    /** Whether the element's own words are those of a site: short, and a site's phrase or a row of links. */
    static boolean spoken(Element e) {
        String text = e.text().strip();
        if (text.isEmpty() || text.length() > SHORT) {
            return false;
        }
        return PHRASE.matcher(text).find() || e.select("a").size() >= 3 && linked(e) >= MOSTLY_LINKS;
    }

    /** Share of the element's characters that are links. */
    static double linked(Element e) {
        int all = e.text().length();
        int linked = 0;
        for (Element a : e.select("a")) {
            linked += a.text().length();
        }
        return all == 0 ? 0 : Math.min(1, (double) linked / all);
    }

    static boolean hidden(Element e) {
        if (e.hasAttr("hidden")) {
            return true;
        }
        String style = e.attr("style");
        return !style.isEmpty() && HIDDEN.matcher(style).find();
    }

    private static final Pattern HIDDEN = Pattern.compile(
            "(?:display\\s{0,5}:\\s{0,5}none|visibility\\s{0,5}:\\s{0,5}hidden)", Pattern.CASE_INSENSITIVE);
}
