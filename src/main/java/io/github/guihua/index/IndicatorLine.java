package io.github.guihua.index;

import io.github.guihua.model.Indicator;
import io.github.guihua.model.Value;
import java.util.ArrayList;
import java.util.List;

/** An indicator's row as a line to read: {@code 覆盖率（%）：2020年 65%，2025年 80%，预期性}. */
final class IndicatorLine {
    private IndicatorLine() {}

    static String of(Indicator i) {
        List<String> parts = new ArrayList<>();
        value(i.baseline(), parts);
        value(i.target(), parts);
        if (i.nature() != null) {
            parts.add(i.nature());
        }
        String unit = i.unit() == null ? "" : "（" + i.unit() + "）";
        return i.name() + unit + (parts.isEmpty() ? "" : "：" + String.join("，", parts));
    }

    private static void value(Value v, List<String> into) {
        if (v != null && v.raw() != null) {
            into.add(v.year() == null ? v.raw() : v.year() + "年 " + v.raw());
        }
    }
}
