package io.github.guihua.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.message.UserException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {
    private static Node words(String w) {
        return new Node.Words(w);
    }

    @Test
    void wordsPhrasesAndExclusions() throws UserException {
        assertEquals(new Node.All(List.of(words("养老"), words("助餐"))), QueryParser.parse(" 养老  助餐 "));
        assertEquals(new Node.Phrase("一肩挑"), QueryParser.parse("\"一肩挑\""));
        assertEquals(new Node.Phrase("一肩挑"), QueryParser.parse("“一肩挑”"));
        assertEquals(new Node.All(List.of(words("养老"), new Node.Not(words("托育")))), QueryParser.parse("养老 -托育"));
        assertEquals(new Node.Prefix("社区"), QueryParser.parse("社区*"));
        assertEquals(words("2021-2025"), QueryParser.parse("2021-2025"));
    }

    @Test
    void alternativesAndBrackets() throws UserException {
        Node both = new Node.All(List.of(words("社区"), new Node.Any(List.of(words("养老"), words("托育")))));
        assertEquals(both, QueryParser.parse("社区 (养老 OR 托育)"));
        assertEquals(both, QueryParser.parse("社区（养老 | 托育）"));
        assertEquals(both, QueryParser.parse("社区 AND (养老 或 托育)"));
    }

    @Test
    void fieldsInBothLanguages() throws UserException {
        Node.Filter place = new Node.Filter(Field.PLACE, List.of("石桥县"));
        assertEquals(place, QueryParser.parse("地区:石桥县"));
        assertEquals(place, QueryParser.parse("地区：石桥县"));
        assertEquals(place, QueryParser.parse("place:\"石桥县\""));
        assertEquals(new Node.Filter(Field.TYPE, List.of("专栏", "指标")), QueryParser.parse("类型:专栏|指标"));
        assertEquals(new Node.Filter(Field.NUMBER, List.of("云政发〔2022〕3号")), QueryParser.parse("文号:云政发〔2022〕3号"));
        assertEquals(new Node.Filter(Field.LEAD, List.of("县（区）民政局")), QueryParser.parse("牵头:县（区）民政局"));
    }

    @ParameterizedTest
    @CsvSource({
        "年份:2022..2025, 2022, 2025",
        "年份:2022.., 2022, Infinity",
        "值:>=30, 30, Infinity",
        "值:≥30, 30, Infinity",
        "值:＞＝30, 30, Infinity",
        "值:<=7.5, -Infinity, 7.5",
        "值:30%, 30, 30"
    })
    void ranges(String query, double from, double to) throws UserException {
        Node.Range range = (Node.Range) QueryParser.parse(query);
        assertEquals(new Bounds(from, to), range.bounds());
    }

    @Test
    void strictComparisonsLeaveTheEndOut() throws UserException {
        Bounds above = ((Node.Range) QueryParser.parse("值:>30")).bounds();
        assertTrue(above.from() > 30 && above.from() < 30.000001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''~query.empty~-",
                "' '~query.empty~-",
                "养老 \"助餐~query.open-quote~4",
                "养老 “助餐~query.open-quote~4",
                "养老”~query.open-quote~3",
                "\"\"~query.empty-quote~1",
                "(养老 助餐~query.open-bracket~1",
                "牵头:(民政局~query.open-bracket~4",
                "地区:石桥县（北部~query.open-bracket~7",
                "养老)~query.closing-bracket~3",
                "养老 ()~query.nothing~5",
                "OR 养老 OR~query.nothing~8",
                "*~query.star~1",
                "社*区~query.star~2",
                "**~query.star~1",
                "气温:30~query.unknown-field~1",
                "养老 牵头:~query.no-value~6",
                "牵头: 民政局~query.space-after-colon~4",
                "年份:去年~query.no-range~4",
                "值:9..3~query.no-range~3",
                "养老 :x~query.unexpected~4"
            })
    void complaintsPointAtTheCharacter(String query, String key, String character) {
        UserException e = assertThrows(UserException.class, () -> QueryParser.parse(query));
        assertEquals(key, e.key());
        String zh = e.localized(Locale.CHINESE);
        String en = e.localized(Locale.ENGLISH);
        assertEquals(1, zh.lines().count());
        assertEquals(1, en.lines().count());
        if (!character.equals("-")) {
            assertTrue(zh.startsWith("第 " + character + " 个字符"), zh);
            assertTrue(en.startsWith("character " + character + ":"), en);
        }
    }

    @Test
    void aHugeQueryIsRefusedAtOnce() {
        UserException e = assertThrows(UserException.class, () -> QueryParser.parse("养".repeat(100_000)));
        assertEquals("query.too-long", e.key());
        UserException deep = assertThrows(UserException.class, () -> QueryParser.parse("(".repeat(1000)));
        assertEquals("query.too-deep", deep.key());
        UserException many = assertThrows(UserException.class, () -> QueryParser.parse("养 ".repeat(900)));
        assertEquals("query.too-many", many.key());
        UserException minus = assertThrows(UserException.class, () -> QueryParser.parse("-".repeat(1900) + "养"));
        assertEquals("query.too-deep", minus.key());
    }

    @Test
    void whateverIsTypedEitherParsesOrIsComplainedOf() {
        Random random = new Random(11);
        String[] pieces = {
            "养老", " ", "\"", "“", "”", "(", ")", "（", "）", ":", "：", "|", "*", "-", "OR", "地区", "值", ">=3", "..", "\n",
            "a"
        };
        for (int n = 0; n < 5000; n++) {
            StringBuilder b = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                b.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                QueryParser.parse(b.toString());
            } catch (UserException e) {
                assertEquals(1, e.localized(Locale.CHINESE).lines().count(), b.toString());
            }
        }
    }
}
