package io.github.guihua.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs of a text whose spread lines an extractor cut behind their marks. */
class TypesetTest {
    /** Lines of eighty columns. */
    private static final String PAGE =
            """
            一、工作基础
            全县城乡社区服务设施不断完善，服务队伍不断壮大，服务内容不断丰富，服务质量不
            断提升，居民群众的获得感和满意度明显增强，为推进基层治理现代化打下了坚实的基础，
            也为今后五年的发展创造了有利的条件，提供了宝贵的工作经验，全县养老服务事业站在
            了新的起点上。
            """;

    private static List<String> paragraphs(String text) throws Exception {
        return Cleaned.paragraphs(Cleaned.clean(PAGE + text)).stream().skip(2).toList();
    }

    @Test
    void aSentenceThatEndsInsideAPrintedLineEndsNoParagraph() throws Exception {
        assertEquals(
                List.of("（一）建设设施。采取新建、改造、租赁等方式，补齐设施短板，提升社区服务能力和水平，" + "满足居民需要。支持社会力量参与设施运营，鼓励物业服务企业开展居家养老服务，推动服务进小区。"),
                paragraphs(
                        """
                        （一）建设设施。采取新建、改造、租赁等方式，补齐设施短板，提升社区服务能力和
                        水平，
                        满足居民需要。
                        支持社会力量参与设施运营，
                        鼓励物业服务企业开展居家养老服务，
                        推动服务进小区。
                        """));
    }

    @Test
    void aHeadingSentenceThatIsCutOffOpensItsParagraph() throws Exception {
        assertEquals(
                List.of("（二）规范业务运行。县民政局要加强养老服务的统筹谋划，建立健全工作机制，指导各乡镇落实有关要求。"),
                paragraphs(
                        """
                        （二）
                        规范业务运行。
                        县民政局要加强养老服务的统筹谋划，
                        建立健全工作机制，
                        指
                        导各乡镇落实有关要求。
                        """));
    }

    @Test
    void aLineThatIsNotFullEndsItsParagraph() throws Exception {
        assertEquals(
                List.of(
                        "（三）提供服务。为老年人提供助餐、助洁、助医等服务，所需经费由县财政承担，乡镇予以配合并加强监督管理，确保各项资金安全。",
                        "社区食堂的运营，以公开的方式确定运营机构，由县民政局会同乡镇签订运营协议。"),
                paragraphs(
                        """
                        （三）提供服务。为老年人提供助餐、助洁、助医等服务，所需经费由县财政承担，乡
                        镇予以配合并加强监督管理，确保各项资金安全。
                        社区食堂的运营，
                        以公开的方式确定运营机构，
                        由县民政局会同乡镇签订
                        运营协议。
                        """));
    }
}
