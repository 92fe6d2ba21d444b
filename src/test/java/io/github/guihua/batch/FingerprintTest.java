package io.github.guihua.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TEXT =
            "为健全社区服务体系，完善服务设施，提升服务能力，结合石桥县实际，制定本方案。".repeat(3) + "坚持党建引领，坚持以人为本，坚持因地制宜。到二〇二五年，全县社区综合服务设施覆盖率达到百分之百。";

    @Test
    void spacesAndPunctuationDoNotCount() {
        assertEquals(Fingerprint.of(TEXT), Fingerprint.of(TEXT.replace("，", " ,\n ")));
    }

    @Test
    void aFewLostCharactersAreNear() {
        String other = TEXT.repeat(5).replaceFirst("结合", "");
        assertTrue(Fingerprint.of(TEXT.repeat(5)).near(Fingerprint.of(other)));
    }

    @Test
    void anotherTextIsFar() {
        String other = "强化就业优先政策，扩大就业容量，提高就业质量，帮扶重点群体，维护劳动者权益。".repeat(4);
        assertFalse(Fingerprint.of(TEXT).near(Fingerprint.of(other)));
    }
}
