package io.github.guihua.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.guihua.model.Agency;
import io.github.guihua.model.Level;
import io.github.guihua.rules.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
    private static final Agencies AGENCIES = new Agencies(Rules.bundled());

    @ParameterizedTest
    @CsvSource({
        "市民政局, civil-affairs, PREFECTURE",
        "省民政厅, civil-affairs, PROVINCE",
        "清河市民政局, civil-affairs, PREFECTURE",
        "石桥县民政局, civil-affairs, COUNTY",
        "民政部, civil-affairs, NATIONAL",
        "市发展和改革委员会, development-reform, PREFECTURE",
        "省发展改革委, development-reform, PROVINCE",
        "县发改局, development-reform, COUNTY",
        "市卫健委, health, PREFECTURE",
        "市卫生健康委, health, PREFECTURE",
        "市委组织部, organization, PREFECTURE",
        "市委办公室, party-committee-office, PREFECTURE",
        "县人力资源社会保障局, human-resources, COUNTY",
        "自治区财政厅, finance, PROVINCE",
        "州教育局, education, PREFECTURE",
        "国家税务总局清河市税务局, tax, PREFECTURE",
        "各乡镇（街道）, township-subdistrict, TOWNSHIP",
        "团县委, youth-league, ",
        "市政府办公室, government-office, PREFECTURE",
        "市民政局办公室, civil-affairs, PREFECTURE",
        "县市场监管局, market-regulation, COUNTY",
        "市水务局, water-resources, PREFECTURE",
        "省住房城乡建设厅, housing-construction, PROVINCE"
    })
    void bodyHasFunctionAndLevel(String name, String function, Level level) {
        assertEquals(new Agency(name, function, level), AGENCIES.of(name));
    }

    @Test
    void levelOfThePlanFillsIn() {
        assertEquals(Level.COUNTY, AGENCIES.of("民政局", Level.COUNTY).level());
        assertEquals(Level.COUNTY, AGENCIES.of("市民政局", Level.COUNTY).level());
        assertEquals(Level.PROVINCE, AGENCIES.of("市民政局", Level.PROVINCE).level());
        assertEquals(Level.PROVINCE, AGENCIES.of("省民政厅", Level.COUNTY).level());
    }

    @Test
    void unknownBodyStaysUnknown() {
        assertNull(AGENCIES.of("某某理事会").function());
        assertEquals("某某理事会", AGENCIES.of("某某理事会").name());
    }
}
