package io.github.guihua.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.rules.BrokenRule;
import io.github.guihua.rules.Row;
import io.github.guihua.rules.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionsTest {
    private static final Rules RULES = Rules.bundled();
    private static final Jurisdictions PLACES = new Jurisdictions(RULES);

    @ParameterizedTest
    @CsvSource({
        "黔南州, 522700", "黔南布依族苗族自治州, 522700", "瓮安, 522725", "贵州省瓮安县, 522725", "河北衡水, 131100",
        "福建省福州市鼓楼区, 350102", "内蒙古, 150000", "三都县, 522732", "孟村县, 130930", "石桥, 990121",
        "仙桃市, 429004", "浦东新区, 310115", "恩施州, 422800", "兩當縣, 621228", "和安县, 653229"
    })
    void nameGivesCode(String name, String code) {
        assertEquals(code, PLACES.byName(name).get(0).code());
    }

    @Test
    void pathRunsFromTheProvinceDown() {
        assertEquals(
                new Jurisdiction("522725", "瓮安县", Level.COUNTY, List.of("贵州省", "黔南布依族苗族自治州", "瓮安县")),
                PLACES.byName("瓮安县").get(0));
        assertEquals(List.of("上海市", "黄浦区"), PLACES.byName("黄浦区").get(0).path());
        assertEquals(List.of("海南省", "琼海市"), PLACES.byName("琼海市").get(0).path());
        assertEquals(Jurisdictions.NATION, PLACES.byName("全国").get(0));
    }

    @Test
    void ambiguousNameGivesAll() {
        assertEquals(
                Set.of("320106", "320302", "350102", "410204"),
                new HashSet<>(
                        PLACES.byName("鼓楼区").stream().map(Jurisdiction::code).toList()));
        assertEquals(
                List.of("220000", "220200"),
                PLACES.byName("吉林").stream().map(Jurisdiction::code).toList());
        assertEquals(List.of(), PLACES.byName("无此地"));
    }

    @Test
    void codeThatEndedIsStillKnown() {
        assertEquals("410322", PLACES.byName("孟津县").get(0).code());
        assertEquals("410308", PLACES.byName("孟津").get(0).code());
    }

    @Test
    void treeIsWalkedUpAndDown() {
        assertEquals(
                List.of("云岭省", "清河市"),
                PLACES.ancestors("990121").stream().map(Jurisdiction::name).toList());
        assertEquals(
                List.of("望江区", "石桥县", "柳溪县", "清河经济技术开发区"),
                PLACES.children("990100").stream().map(Jurisdiction::name).toList());
        assertEquals(35, PLACES.children(null).size());
        assertEquals(List.of(), PLACES.children("000000"));
    }

    @Test
    void misspelledNameFindsItsNeighbours() {
        assertEquals("清河市", PLACES.nearest("清合市", 3).get(0));
        assertEquals(
                "瓮安县",
                PLACES.nearest("翁安县", 20).stream()
                        .filter("瓮安县"::equals)
                        .findFirst()
                        .orElse(""));
        assertTrue(PLACES.nearest("衡水", 3).contains("衡水市"));
    }

    @Test
    void everyCodeIsOnceInTheTablesAndBelowItsParent() {
        Set<String> codes = new HashSet<>();
        for (String table : Gazetteer.TABLES) {
            for (Row row : RULES.table(table)) {
                String code = row.get("code");
                assertTrue(code.isEmpty() || code.matches("\\d{6}") && codes.add(code), row.toString());
                String parent = row.get("parent");
                if (!code.isEmpty() && !parent.isEmpty()) {
                    assertTrue(code.startsWith(parent.replaceFirst("(00){1,2}$", "")), row.toString());
                }
            }
        }
        assertTrue(codes.size() > 3_200, codes.size() + " codes");
    }

    @Test
    void brokenLocalPlaceIsNamedWithItsLine(@TempDir Path dir) throws Exception {
        Files.writeString(
                dir.resolve("jurisdictions-local.csv"),
                "code,name,level,parent,also,sign,until\n,桥头街道,township,不存在的县,,,\n");
        Rules rules = Rules.load(dir);
        BrokenRule e = assertThrows(BrokenRule.class, () -> new Jurisdictions(rules));
        assertTrue(e.error().getMessage().startsWith("jurisdictions-local.csv, line 2: 不存在的县"), e.getMessage());
    }
}
