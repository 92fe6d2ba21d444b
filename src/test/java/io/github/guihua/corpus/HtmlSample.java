package io.github.guihua.corpus;

import io.github.guihua.corpus.Part.Box;
import io.github.guihua.corpus.Part.Kind;
import io.github.guihua.corpus.Part.Rows;
import io.github.guihua.corpus.Part.Text;
import java.nio.charset.Charset;
import java.util.List;

/** A government site's page around the document. */
final class HtmlSample {
    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"%s\"><title>%s_%s人民政府门户网站</title>"
                    + "<style>.menu li{display:inline} .hide{display:none}</style><script>var visits = 0;</script></head><body>\n";
    private static final String MENU =
            "<div class=\"header\"><a href=\"/\">网站首页</a> <a href=\"/wza\">无障碍浏览</a> <a href=\"/zz\">长者模式</a></div>\n"
                    + "<ul class=\"menu\"><li><a>政务公开</a></li><li><a>政务服务</a></li><li><a>互动交流</a></li><li><a>走进本地</a></li></ul>\n"
                    + "<div class=\"crumbs\">您当前的位置：<a>首页</a> &gt; <a>政府信息公开</a> &gt; <a>县政府文件</a></div>\n";
    private static final String TOOLS =
            "<div class=\"info\">发布时间：2022-10-08 09:30　来源：本站　字体：【<a>大</a> <a>中</a> <a>小</a>】 浏览次数：<span>327</span></div>\n";
    private static final String FOOT = "<div class=\"share\">分享到：<a>微信</a> <a>微博</a>　【<a>打印</a>】【<a>关闭</a>】</div>\n"
            + "<div class=\"related\"><h4>相关解读</h4><ul><li><a>一图读懂本方案</a></li><li><a>部门解读材料</a></li></ul></div>\n"
            + "<div class=\"hide\">二维码：扫一扫在手机打开当前页</div>\n"
            + "<div class=\"footer\">主办单位：%s人民政府办公室　网站标识码：9901210001　备案号：云ICP备00000000号</div>\n</body></html>\n";

    private HtmlSample() {}

    static String page(List<Part> parts, String place, Charset charset) {
        String title = title(parts);
        StringBuilder b =
                new StringBuilder(HEAD.formatted(charset.name().equals("GB18030") ? "gb2312" : "utf-8", title, place));
        b.append(MENU)
                .append("<h1>")
                .append(title)
                .append("</h1>\n")
                .append(TOOLS)
                .append("<div id=\"article\">\n");
        parts.forEach(part -> b.append(html(part)).append('\n'));
        return b.append("</div>\n").append(FOOT.formatted(place)).toString();
    }

    /** A page of the older kind, which lays itself out with tables. */
    static String tablePage(List<Part> parts, String place, Charset charset) {
        String title = title(parts);
        StringBuilder b =
                new StringBuilder(HEAD.formatted(charset.name().equals("GB18030") ? "gb2312" : "utf-8", title, place));
        b.append("<table width=\"960\" border=\"0\"><tr><td>")
                .append(MENU)
                .append("</td></tr><tr><td><table width=\"100%\" border=\"0\"><tr><td width=\"180\">")
                .append("<a>机构设置</a><br><a>公开目录</a><br><a>依申请公开</a></td><td>")
                .append(TOOLS)
                .append("<table class=\"meta\"><tr><td>索引号：</td><td>990221-2022-00018</td><td>发布机构：</td><td>")
                .append(place)
                .append("人民政府办公室</td></tr></table>\n<font size=\"3\">\n");
        parts.forEach(part -> b.append(html(part)).append('\n'));
        return b.append("</font></td></tr></table></td></tr></table>\n")
                .append(FOOT.formatted(place))
                .toString();
    }

    private static String title(List<Part> parts) {
        return parts.stream()
                .filter(p -> p instanceof Text t && t.kind() == Kind.TITLE)
                .map(p -> ((Text) p).text())
                .findFirst()
                .orElseThrow();
    }

    private static String html(Part part) {
        if (part instanceof Text text) {
            String inner = text.bold() == 0
                    ? text.text()
                    : "<strong>" + text.text().substring(0, text.bold()) + "</strong>"
                            + text.text().substring(text.bold());
            return switch (text.kind()) {
                case TITLE, NUMBER, CAPTION -> "<p style=\"text-align:center\">" + inner + "</p>";
                case RIGHT -> "<p style=\"text-align:right\">" + inner + "</p>";
                case LEFT -> "<p>" + inner + "</p>";
                default -> "<p>　　" + inner + "</p>";
            };
        }
        if (part instanceof Box box) {
            StringBuilder b = new StringBuilder("<table border=\"1\" width=\"90%\"><tr><td align=\"center\"><b>");
            b.append(((Text) box.parts().get(0)).text()).append("</b></td></tr><tr><td>");
            box.parts().subList(1, box.parts().size()).forEach(p -> b.append(html(p)));
            return b.append("</td></tr></table>").toString();
        }
        return part instanceof Rows table ? table(table) : "<p>&nbsp;</p>";
    }

    private static String table(Rows table) {
        StringBuilder b = new StringBuilder("<table border=\"1\" cellspacing=\"0\">");
        for (int r = 0; r < table.rows().size(); r++) {
            b.append("<tr>");
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                int height = table.height(r, c);
                if (height > 0) {
                    b.append(height > 1 ? "<td rowspan=\"" + height + "\">" : "<td>")
                            .append(table.rows().get(r).get(c).replace("<", "&lt;"))
                            .append("</td>");
                }
            }
            b.append("</tr>\n");
        }
        return b.append("</table>").toString();
    }
}
