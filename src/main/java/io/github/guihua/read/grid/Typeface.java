package io.github.guihua.read.grid;

import java.util.regex.Pattern;

/** What a font's name says of it. */
public final class Typeface {
    private static final Pattern BOLD = Pattern.compile(
            "bold|black|heavy|demi|simhei|heiti|黑体|小标宋|xiaobiaosong|fzxbs|fzhtk|stxihei", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200;

    private Typeface() {}

    /** Whether it is a bold face, or one that the genre sets headings in (黑体, 小标宋); {@code name} may be null. */
    public static boolean bold(String name) {
        return name != null && name.length() <= LONGEST && BOLD.matcher(name).find();
    }
}
