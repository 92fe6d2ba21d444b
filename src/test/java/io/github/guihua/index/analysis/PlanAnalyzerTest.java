package io.github.guihua.index.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class PlanAnalyzerTest {
    private final PlanAnalyzer analyzer = new PlanAnalyzer(new Dictionary(List.of("老年食堂", "一肩挑")));

    private record Token(String term, int start, int end, int increment, int length) {}

    private List<Token> tokens(String text) throws IOException {
        return tokens(analyzer, text);
    }

    /** Runs the stream as Lucene's own tests do and holds what Lucene demands of every stream. */
    private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
        List<Token> all = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("f", text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            PositionLengthAttribute length = stream.getAttribute(PositionLengthAttribute.class);
            stream.reset();
            int last = 0;
            while (stream.incrementToken()) {
                Token t = new Token(
                        term.toString(),
                        offset.startOffset(),
                        offset.endOffset(),
                        increment.getPositionIncrement(),
                        length.getPositionLength());
                assertTrue(t.start >= last, "offsets go back at " + t);
                assertTrue(t.end > t.start && t.end <= text.length(), "bad end in " + t);
                assertTrue(all.isEmpty() ? t.increment > 0 : t.increment >= 0, "bad increment in " + t);
                assertTrue(t.length >= 1, "bad length in " + t);
                assertFalse(t.term.isEmpty());
                last = t.start;
                all.add(t);
            }
            assertFalse(stream.incrementToken());
            stream.end();
            assertEquals(text.length(), offset.endOffset());
            assertEquals(0, increment.getPositionIncrement());
        }
        return all;
    }

    private List<String> terms(String text) throws IOException {
        return tokens(text).stream().map(Token::term).toList();
    }

    @Test
    void pairsAndWordsStandAtTheirFirstCharacter() throws IOException {
        assertEquals(
                List.of(
                        new Token("建老", 0, 2, 1, 2),
                        new Token("老年", 1, 3, 1, 2),
                        new Token("老年食堂", 1, 5, 0, 4),
                        new Token("年食", 2, 4, 1, 2),
                        new Token("食堂", 3, 5, 1, 2)),
                tokens("建老年食堂"));
    }

    @Test
    void widthCapitalsAndTraditionalCharactersAreFoldedAndOffsetsStay() throws IOException {
        assertEquals(terms("社区app服务5g"), terms("社區ＡＰＰ服務５Ｇ"));
        assertEquals(List.of("国家"), terms("國家"));
        Token app = tokens("社區ＡＰＰ").stream()
                .filter(t -> t.term.equals("app"))
                .findFirst()
                .orElseThrow();
        assertEquals(new Token("app", 2, 5, 2, 1), app);
    }

    @Test
    void numeralsAreDigitsToo() throws IOException {
        assertTrue(terms("三十平方米").contains("30"));
        assertTrue(terms("一千二百人").contains("1200"));
        assertTrue(terms("二〇二五年").contains("2025"));
        assertTrue(terms("“一肩挑”").contains("1肩挑"));
    }

    @Test
    void quotesAndWrapsAreNoSeamsPunctuationIs() throws IOException {
        assertTrue(terms("“两委”班子").contains("委班"));
        assertTrue(terms("服 务").contains("服务"));
        assertFalse(terms("养老、托育").contains("老托"));
        assertFalse(terms("村（社区）党").contains("村社"));
    }

    @Test
    void aCharacterStandsAloneOnlyWhereNoPairHasIt() throws IOException {
        assertEquals(List.of("水"), terms("（水）"));
        assertEquals(List.of("3", "月", "月底"), terms("3月底"));
        assertEquals(
                List.of("第3", "批"), List.of(terms("第3批").get(0) + terms("第3批").get(1), "批"));
    }

    @Test
    void functionWordsMakeNoPairsUnlessTheyAreInAWord() throws IOException {
        assertEquals(List.of("社区", "养老"), terms("社区的养老"));
        assertEquals(List.of("目的"), terms("目的"));
        assertEquals(List.of("水", "电"), terms("水和电"));
    }

    @Test
    void everyPlaceOfAKnownWordIsATerm() throws IOException {
        assertTrue(terms("县民政局长").contains("民政局"));
        assertTrue(terms("新老年食堂主").contains("老年食堂"));
    }

    @Test
    void sentencesLieFarApart() throws IOException {
        int sum = 0;
        for (Token t : tokens("服务。机制")) {
            sum += t.increment;
        }
        assertTrue(sum > 15);
    }

    @Test
    void emptyAndSignsOnly() throws IOException {
        assertEquals(List.of(), tokens(""));
        assertEquals(List.of(), tokens("——。（）\n\t…"));
    }

    @Test
    void charactersBeyondThePlane() throws IOException {
        List<Token> tokens = tokens("𠮷野家");
        assertEquals(List.of(new Token("𠮷野", 0, 3, 1, 2), new Token("野家", 2, 4, 1, 2)), tokens);
        assertEquals(0, tokens("😀").size());
        assertEquals(List.of("养老"), terms("养老\uD83D"));
    }

    @Test
    void aLongRunIsCutSoThatNoTermIsTooLong() throws IOException {
        String run = "a".repeat(200_000);
        assertTrue(terms(run).stream().allMatch(t -> t.length() <= 64));
        assertEquals(99_999, terms("一".repeat(100_000)).size());
    }

    @Test
    void everyStringIsFoundInItsOwnText() throws IOException {
        Random random = new Random(7);
        String alphabet = "社区服务养老年食堂一二三十百国國ＡａB5．.，。“”（） \n\t𠮷😀\uD800é한ー①㎡%、；\u200B\u0301";
        for (int n = 0; n < 400; n++) {
            StringBuilder b = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                int at = random.nextInt(alphabet.length());
                b.append(alphabet.charAt(at));
            }
            String text = b.toString();
            for (Token t : tokens(text)) {
                String printed = text.substring(t.start, t.end);
                boolean number = t.term.chars().allMatch(Character::isDigit);
                Units units = Units.of(printed);
                assertTrue(
                        number || units.term(0, units.count()).equals(t.term),
                        () -> "«" + printed + "» is not " + t.term);
            }
            assertEquals(tokens(text), tokens(text), "a second run differs");
        }
    }

    @Test
    void luceneTakesTheStreamWithOffsetsAndSeveralValues() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                org.apache.lucene.document.FieldType type =
                        new org.apache.lucene.document.FieldType(TextField.TYPE_NOT_STORED);
                type.setIndexOptions(org.apache.lucene.index.IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
                Document d = new Document();
                d.add(new Field("f", "县民政局", type));
                d.add(new Field("f", "社区老年食堂。\n", type));
                d.add(new Field("f", "", type));
                writer.addDocument(d);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertEquals(1, searcher.count(new PhraseQuery("f", "民政", "政局")));
                assertEquals(0, searcher.count(new PhraseQuery("f", "局", "社区")), "a phrase ran into the next value");
                assertEquals(1, searcher.count(new TermQuery(new Term("f", "老年食堂"))));
            }
        }
    }
}
