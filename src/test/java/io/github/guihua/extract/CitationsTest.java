package io.github.guihua.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.guihua.model.Citation;
import io.github.guihua.rules.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private static List<Citation> in(String text) {
        return new Citations(Rules.bundled().rule("grounds", "number"))
                .in(text).stream().map(Citations.Cited::citation).toList();
    }

    /** As text recognition reads small type: the inner title closed like the outer, the number's brackets mixed. */
    @Test
    void aTitleInATitleMayCloseAsTheOuterOneDoes() {
        assertEquals(
                List.of(new Citation("清河市人民政府关于印发<清河市养老服务规划》的通知", "清政发〔2022〕3号")),
                in("根据《清河市人民政府关于印发<清河市养老服务规划》的通知》（清政发（2022]3号）要求"));
    }

    @Test
    void anOpenInnerTitleDoesNotReachTheNextCitation() {
        assertEquals(
                List.of(new Citation("关于<规划", null), new Citation("云岭省养老服务条例", null)), in("根据《关于<规划》的精神和《云岭省养老服务条例》"));
    }
}
