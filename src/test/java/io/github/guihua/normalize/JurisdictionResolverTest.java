package io.github.guihua.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Level;
import io.github.guihua.rules.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionResolverTest {
    private static final JurisdictionResolver RESOLVER = new JurisdictionResolver(Rules.bundled());

    private static Optional<Jurisdiction> resolve(String issuer, String title, String number, String text) {
        return RESOLVER.resolve(new JurisdictionResolver.Context(
                issuer == null ? List.of() : List.of(issuer),
                title == null ? List.of() : List.of(title),
                number,
                text));
    }

    @ParameterizedTest
    @CsvSource({
        "石桥县人民政府办公室, 990121",
        "云岭省民政厅, 990000",
        "中共清河市委办公室, 990100",
        "国家税务总局上海市税务局, 310000",
        "中国人民银行上海总部, 310000",
        "上海市公安局奉贤分局, 310120",
        "黔南州人民政府办公室, 522700",
        "大兴安岭地区行政公署办公室, 232700",
        "上海海关, 310000",
        "吉林省民政厅, 220000",
        "宁夏回族自治区市场监管厅, 640000"
    })
    void issuerGivesItsGovernmentsPlace(String issuer, String code) {
        assertEquals(code, resolve(issuer, null, null, "").orElseThrow().code());
    }

    @Test
    void aTownshipIsNotTheCountyOfItsName() {
        Jurisdiction town = resolve("石桥镇人民政府", "石桥镇社区服务工作方案", null, "").orElseThrow();
        assertEquals(Level.TOWNSHIP, town.level());
        assertEquals("石桥镇", town.name());
        assertNull(town.code());
        assertEquals(
                List.of("云岭省", "清河市", "石桥县", "白石镇"),
                resolve("白石镇人民政府", null, null, "全县统一部署，石桥县人民政府要求").orElseThrow().path());
    }

    @Test
    void placeThatIsNotListedStaysUnknown() {
        assertEquals(Optional.empty(), resolve("石原县人民政府办公室", "石原县行动方案", "青政发〔2022〕11号", "全县各级、县教育局会同县委编办，石桥县也参加"));
        assertEquals(Optional.empty(), resolve("青岚省人民政府", null, "青政发〔2022〕11号", "全省推广"));
    }

    @ParameterizedTest
    @CsvSource({"禾丰县教育局", "新临江县教育局", "东平安县教育局", "云城北区教育局", "上海棠区教育局", "永兴城县教育局"})
    void aListedNameInsideAnUnlistedOneIsNotThePlace(String issuer) {
        assertEquals(Optional.empty(), resolve(issuer, issuer + "工作方案", "教字〔2023〕1号", "坚持稳中求进"));
        assertEquals(Optional.empty(), resolve("教育局", "关于印发" + issuer + "工作方案的通知", null, ""));
    }

    @Test
    void wordsThatHoldPlacesAreNone() {
        assertEquals(Optional.empty(), resolve("县教育局", null, null, "全县实施，由县教育局会同县委编办负责，2023年完成县级自评"));
        assertEquals(
                "990121",
                resolve("县教育局", null, null, "全县实施，在石桥县开展试点，县教育局会同县委编办负责，会同县直部门落实")
                        .orElseThrow()
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"国务院办公厅", "国家知识产权局", "中国银保监会办公厅", "住房和城乡建设部办公厅", "国务院台湾事务办公室", "财政部"})
    void centralBodyIsNational(String issuer) {
        assertEquals(
                Jurisdictions.NATION,
                resolve(issuer, "关于做好黄浦区试点工作的通知", null, "").orElseThrow());
    }

    @Test
    void ambiguousDistrictIsDecidedByTheRest() {
        assertEquals(
                "350102",
                resolve("鼓楼区人民政府", "鼓楼区社区服务规划", null, "根据福州市人民政府有关规定")
                        .orElseThrow()
                        .code());
        assertEquals(
                "320106",
                resolve("鼓楼区民政局", null, null, "按照江苏省、南京市部署").orElseThrow().code());
        assertEquals(Optional.empty(), resolve("鼓楼区民政局", null, null, "按照上级部署"));
    }

    @Test
    void bodyWithoutPlaceTakesItFromTitleThenText() {
        assertEquals(
                "990121",
                resolve("县人民政府办公室", "石桥县养老服务实施方案", null, "").orElseThrow().code());
        assertEquals(
                "990100",
                resolve("市民政局", null, "清政办发〔2023〕1号", "全市各级民政部门。清河市养老服务中心。云岭省")
                        .orElseThrow()
                        .code());
    }

    @Test
    void townshipsAndZonesHaveNoCode() {
        assertEquals(
                new Jurisdiction(null, "白石镇", Level.TOWNSHIP, List.of("云岭省", "清河市", "石桥县", "白石镇")),
                resolve("石桥县白石镇人民政府", null, null, "").orElseThrow());
        assertEquals(
                new Jurisdiction(null, "松川高新技术产业开发区", Level.COUNTY, List.of("云岭省", "松川市", "松川高新技术产业开发区")),
                resolve("松川市高新技术产业开发区管理委员会", null, null, "").orElseThrow());
        assertEquals(
                List.of("云岭省", "清河市", "石桥县", "云台镇"),
                resolve("石桥县云台镇人民政府", null, null, "").orElseThrow().path());
    }

    @Test
    void hostileTextEnds() {
        assertEquals(Optional.empty(), resolve(null, "省".repeat(2_000), null, "市".repeat(1_000_000)));
    }
}
