package io.github.guihua.clean;

import io.github.guihua.rules.Widths;
import java.util.regex.Pattern;

/** The head line of a special column: {@code 专栏2 供水工程}, {@code 专栏：供水工程}, {@code 专栏　供水工程}, {@code 供水工程专栏}. */
public final class ColumnLine {
    private static final int HEAD = 30;
    private static final int LONGEST = 36;
    private static final String NAME = "[^\\s\\u3000，。；：、（(《“]{2,24}";
    private static final Pattern COUNTED = Pattern.compile(
            "^[【〔\\[（(]?专[\\s\\u3000]{0,3}栏[\\s\\u3000]{0,3}(?:之?[0-9一二三四五六七八九十]|[（(][0-9一二三四五六七八九十]{1,3}[）)]|[:：])");
    private static final Pattern APART = Pattern.compile(
            "[【〔\\[]?专[\\s\\u3000]{0,3}栏(?:[\\s\\u3000]{1,4}|(?=[“《]))[^\\s\\u3000，。；：、（(]{2,28}[】〕\\]]?");
    /** A column that somebody sets up, or of a newspaper or site, is none of the document's. */
    private static final Pattern NAMED =
            Pattern.compile("[【〔\\[]?(?!(?:开[设辟展]|设[立置]|建[立设]|增设|推出|打造|利用|通过|依托|在|及|和|与|的|等))" + NAME
                    + "(?<!宣传|新闻|网站|媒体|学习|网上|网络)专栏[】〕\\]]?");

    private ColumnLine() {}

    /** Whether the line opens a column whatever stands around it. */
    static boolean opens(String line) {
        String head = Widths.half(line.length() > HEAD ? line.substring(0, HEAD) : line);
        return line.length() > 1 && COUNTED.matcher(head).find()
                || line.length() <= LONGEST && APART.matcher(line).matches();
    }

    /** Whether the word stands behind the name: a column's head where its box or its entries follow, and nowhere else. */
    public static boolean named(String line) {
        return line.length() <= LONGEST
                && line.indexOf("专栏") > 0
                && Label.of(line) == null
                && NAMED.matcher(line).matches();
    }
}
