package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Box;
import io.github.guihua.model.TextOrigin;
import io.github.guihua.read.Block;
import io.github.guihua.read.Line;
import io.github.guihua.read.Page;
import io.github.guihua.read.SourceDocument;
import io.github.guihua.read.Style;
import io.github.guihua.read.Wrap;
import io.github.guihua.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text that stands beside other text, as on the right page of an open book, ends its lines at its own margin. */
class BesideTest {
    private static final double EM = 14;
    /** {@code ..} is an indent. */
    private static final String[] LEFT = {
        "..一、工作基础",
        "..全县城乡社区服务设施不断完善，服务队伍不断壮大，服务内",
        "容不断丰富，服务质量不断提升，居民群众的获得感和满意度明显",
        "增强，为推进基层治理现代化打下了坚实的基础，也为今后五年的",
        "发展创造了有利的条件，提供了宝贵的工作经验。同时，设施布局",
        "还不够均衡，队伍的能力有待提高，社会力量参与的渠道还不够畅",
        "通，信息化的水平与居民的期待相比还有差距，需要在今后的工作",
        "中认真加以解决。"
    };

    private static final String[] RIGHT = {
        "..（一）健全服务机制",
        "..加强党对城乡社区服务工作的领导，推动服务重心下移、资源",
        "下沉，及时回应居民的需求，每个社区都有综合服务设施、有专职",
        "的人员、有服务的清单，到二〇二五年基本建成覆盖城乡、功能完",
        "善的社区服务网络。",
        "..（二）完善服务设施",
        "..统筹规划社区综合服务设施，新建小区同步建设、同步验收。",
        "..（三）壮大服务队伍"
    };

    private static List<Block> page(String[] text, double left, int ordinal) {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            String bare = text[i].replace(".", "");
            double x = left + EM * (text[i].length() - bare.length());
            Box box = new Box(x, 100 + 26 * i, EM * bare.length(), EM);
            lines.add(new Line(bare, Wrap.HARD, Style.PLAIN, box, ordinal + i, 0.99));
        }
        return lines;
    }

    @Test
    void aShortLineOnTheRightPageIsNoFullOne() {
        List<Page> pages =
                List.of(new Page(1, 1190, 842, page(LEFT, 80, 1)), new Page(1, 1190, 842, page(RIGHT, 675, 20)));
        CleanText clean = new Cleaner(Rules.bundled())
                .clean(new SourceDocument(
                        "a.pdf",
                        "application/pdf",
                        "0",
                        true,
                        pages,
                        TextOrigin.OCR,
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        List.of()));
        assertEquals(
                List.of(
                        "（一）健全服务机制",
                        "加强党对城乡社区服务工作的领导，推动服务重心下移、资源下沉，及时回应居民的需求，每个社区都有综合服务设施、有专职的人员、有服务的清单，到二〇二五年基本建成覆盖城乡、功能完善的社区服务网络。",
                        "（二）完善服务设施",
                        "统筹规划社区综合服务设施，新建小区同步建设、同步验收。",
                        "（三）壮大服务队伍"),
                Cleaned.paragraphs(clean).stream().skip(2).toList());
    }
}
