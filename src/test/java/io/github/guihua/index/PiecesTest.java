package io.github.guihua.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    @Test
    void wideOnesUnderTheHeadingThenEachMeasureAlone() {
        String first = "在每个乡镇设一处流动图书点，由县图书馆每月更换一次图书。";
        String second = "村民凭身份证借阅，不收押金，逾期不还的由村委会提醒。";
        assertEquals(
                List.of("借阅。" + first + second, first, second),
                Pieces.of("借阅", first + second).stream().toList());
    }

    @Test
    void aSentenceOfItsOwnIsNotKeptTwice() {
        assertEquals(List.of("借书不收押金。"), Pieces.of("", "借书不收押金。"));
        assertEquals(List.of("借阅"), Pieces.of("借阅", ""));
    }

    @Test
    void aPassageThatSaysNothingHasNone() {
        assertEquals(List.of(), Pieces.of("", ""));
        assertEquals(List.of(), Pieces.of(" ", "\n"));
    }

    @Test
    void allOfALongSentenceIsKeptInPiecesOfTheGreatestLength() {
        String text = "建设村史馆".repeat(30);
        List<String> pieces = Pieces.of("", text);
        assertEquals(text, String.join("", pieces.stream().limit(2).toList()));
        assertTrue(pieces.stream().allMatch(p -> p.length() <= Pieces.WIDE), pieces.toString());
        assertEquals(pieces.size(), new HashSet<>(pieces).size());
    }

    @Test
    void aBookHasNoMorePiecesThanItsBeginning() {
        int most = Pieces.of("", "甲乙丙。".repeat(2_000)).size();
        assertEquals(most, Pieces.of("", "甲乙丙。".repeat(20_000)).size());
    }
}
