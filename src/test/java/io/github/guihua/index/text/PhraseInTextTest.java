package io.github.guihua.index.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.index.analysis.Dictionary;
import io.github.guihua.index.analysis.PlanAnalyzer;
import io.github.guihua.index.analysis.Units;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class PhraseInTextTest {
    private static final Dictionary DICTIONARY = new Dictionary(List.of("老年食堂", "一肩挑"));

    private interface Check {
        void on(IndexSearcher searcher) throws IOException;
    }

    private static void indexed(List<String> texts, Check check) throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new PlanAnalyzer(DICTIONARY)))) {
                for (String text : texts) {
                    Document d = new Document();
                    d.add(new TextField("text", text, Field.Store.NO));
                    TextColumn.add(d, "column", text);
                    writer.addDocument(d);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                check.on(new IndexSearcher(reader));
            }
        }
    }

    private static Query phrase(String text) {
        Units units = Units.of(text);
        return new PhraseInText("text", "column", DICTIONARY, units, 0, units.count());
    }

    @Test
    void charactersMustStandInARowPunctuationAside() throws IOException {
        List<String> texts = List.of("健全“两委”班子，完善机制。", "两委健全班子", "完善水电气", "5 G网络，3月底", "和的");
        indexed(texts, searcher -> {
            assertEquals(1, searcher.count(phrase("健全两委班子")));
            assertEquals(1, searcher.count(phrase("班子；完善")));
            assertEquals(0, searcher.count(phrase("班子完善")));
            assertEquals(1, searcher.count(phrase("子，完")), "characters without a term of their own");
            assertEquals(1, searcher.count(phrase("3月")));
            assertEquals(0, searcher.count(phrase("月3")));
            assertEquals(1, searcher.count(phrase("和的")), "function words alone");
            assertEquals(0, searcher.count(phrase("托育")));
        });
    }

    @Test
    void moreOftenIsBetterAndTheScoreIsExplained() throws IOException {
        indexed(List.of("民政局和民政局", "民政局或公安局", "公安局"), searcher -> {
            ScoreDoc[] found = searcher.search(phrase("民政局"), 5).scoreDocs;
            assertEquals(2, found.length);
            assertEquals(0, found[0].doc);
            Explanation why = searcher.explain(phrase("民政局"), 0);
            assertTrue(why.isMatch());
            assertEquals(found[0].score, why.getValue().floatValue(), 1e-6f);
            assertTrue(!searcher.explain(phrase("民政局"), 2).isMatch());
        });
    }

    @Test
    void nearerCountsMore() throws IOException {
        List<String> texts = List.of("养老要靠社区大家一起来做的助餐", "养老助餐", "助餐。" + "很远".repeat(20) + "养老");
        indexed(texts, searcher -> {
            ScoreDoc[] found = searcher.search(new NearInText("text", "column", List.of("养老", "助餐"), 12), 5).scoreDocs;
            assertEquals(2, found.length);
            assertEquals(1, found[0].doc);
        });
    }

    @Test
    void aTextTooLongForAColumnIsLookedIntoToo() throws IOException {
        String text = "龘".repeat(40_000) + "老年食堂";
        indexed(List.of(text), searcher -> {
            assertEquals(1, searcher.count(phrase("龘老年食堂")));
            assertEquals(
                    text,
                    new TextColumn(searcher.getIndexReader().leaves().get(0).reader(), "column").text(0));
        });
    }

    @Test
    void everyStringIsFoundInItsOwnTextAndComesBackAsItWas() throws IOException {
        Random random = new Random(11);
        String alphabet = "社区的和服务养老年食堂一二三十百国國ＡａB5．.，。“”（） \n\t𠮷😀\uD800\uDC00é한ー①㎡%；\u200B\u0301";
        List<String> texts = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            StringBuilder b = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                b.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            texts.add(b.toString());
        }
        indexed(texts, searcher -> {
            TextColumn column =
                    new TextColumn(searcher.getIndexReader().leaves().get(0).reader(), "column");
            for (int doc = texts.size() - 1; doc >= 0; doc--) {
                String text = texts.get(doc);
                assertEquals(text, column.text(doc));
                Units units = Units.of(text);
                if (units.count() > 0) {
                    int from = random.nextInt(units.count());
                    int to = from + random.nextInt(units.count() - from);
                    String part = text.substring(units.start(from), units.end(to));
                    assertTrue(searcher.explain(phrase(part), doc).isMatch(), "«" + part + "» in «" + text + "»");
                }
            }
        });
    }
}
