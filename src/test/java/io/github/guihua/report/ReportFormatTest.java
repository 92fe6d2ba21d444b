package io.github.guihua.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.guihua.compare.Comparison;
import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.MatrixBuilder;
import io.github.guihua.compare.PlanComparer;
import io.github.guihua.compare.Samples;
import io.github.guihua.index.Hit;
import io.github.guihua.index.SearchRequest;
import io.github.guihua.message.Messages;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {
    private final Comparison c = Samples.compared("province", "county");

    private static byte[] bytes(ReportFormat format, Comparison c, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(c, out, locale);
        return out.toByteArray();
    }

    private static String text(ReportFormat format, Comparison c) throws IOException {
        return new String(bytes(format, c, Locale.CHINESE), StandardCharsets.UTF_8);
    }

    @Test
    void jsonFitsThePublishedSchemaAndReadsBack() throws Exception {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("output/schema/comparison.schema.json")));
        for (String other : List.of("county", "city", "empty", "water", "province")) {
            Comparison compared = Samples.compared("province", other);
            byte[] json = bytes(ReportFormat.JSON, compared, Locale.CHINESE);
            assertEquals(Set.of(), schema.validate(JsonMapper.builder().build().readTree(json)), other);
            assertEquals(compared, ComparisonJson.read(json, Comparison.class), other);
        }
    }

    @Test
    void htmlShowsBothSidesAndWhatChanged() throws Exception {
        Document page = Jsoup.parse(text(ReportFormat.HTML, c));
        assertTrue(page.select(".row[data-outcome=adapted] del").eachText().contains("每周六"));
        assertTrue(page.select(".row[data-outcome=adapted] ins").eachText().contains("每周日"));
        assertTrue(page.select(".summary li").text().contains("每万名居民拥有书屋管理员（18人 → 25人）"));
        assertEquals(
                1,
                page.select("#duties .row[data-outcome=onlyOther]:contains(县教育局)")
                        .size());
    }

    @Test
    void whatABodyMustDoLessOrLaterIsSaidInEveryFormat() throws Exception {
        Comparison moved = Samples.moved();
        Document page = Jsoup.parse(text(ReportFormat.HTML, moved));
        assertEquals(List.of("力度减弱", "时限推后", "牵头变化"), page.select(".row .shift").eachText());
        assertTrue(page.select(".chip").eachText().contains("时限推后：2023年底前 → 2025年底前"));
        assertTrue(
                page.select(".summary li").text().contains("力度减弱 1"),
                page.select(".summary li").text());
        for (ReportFormat format : List.of(ReportFormat.TEXT, ReportFormat.CSV, ReportFormat.MD)) {
            String report = text(format, moved);
            assertTrue(report.contains("力度减弱：全面推行 → 探索"), report);
            assertTrue(report.contains("牵头变化：省体育局 → 县教育局"), report);
        }
        assertFalse(text(ReportFormat.CSV, c).contains("same-canonical"));
    }

    @Test
    void nothingFromAPlanRunsOrLoads() throws Exception {
        String attack = "</p><script>alert(1)</script><img src=x onerror=alert(2)>\\\"' javascript:";
        Plan hostile = PlanJson.read(("{\"id\":\"<b>\",\"notice\":{\"title\":\"" + attack
                        + "\",\"documentNumber\":\"" + attack + "\",\"kind\":\"x\"},\"outline\":[{\"id\":\"" + attack
                        + "\",\"title\":\"" + attack + "\",\"text\":\"" + attack
                        + "\"}],\"indicators\":[{\"name\":\"" + attack
                        + "\",\"unit\":\"<i>\",\"target\":{\"op\":\"=\",\"value\":1,\"raw\":\"<u>\"}}]}")
                .getBytes(StandardCharsets.UTF_8));
        Comparison compared = new PlanComparer(Samples.RULES).compare(hostile, Samples.plan("county"));
        Document page = Jsoup.parse(text(ReportFormat.HTML, compared));
        assertEquals(1, page.select("script").size());
        assertEquals(
                0,
                page.select("img, [onerror], [onclick], [style], link, iframe, [src]")
                        .size());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-"), policy);
        assertFalse(policy.contains("unsafe"));
    }

    @Test
    void thePolicyAllowsThePagesOwnScript() throws Exception {
        Document page = Jsoup.parse(text(ReportFormat.HTML, c));
        String script = page.select("script").first().data();
        byte[] digest =
                java.security.MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        String hash = java.util.Base64.getEncoder().encodeToString(digest);
        assertTrue(page.select("meta[http-equiv]").attr("content").contains("script-src 'sha256-" + hash + "'"));
    }

    @Test
    void workbookHasASheetForEachPartWithNumbersAsNumbers() throws Exception {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX, c, Locale.ENGLISH)))) {
            List<String> names = new java.util.ArrayList<>();
            book.forEach(s -> names.add(s.getSheetName()));
            assertEquals(List.of("Summary", "Indicators", "Actions", "Targets", "Duties", "Text"), names);
            Sheet indicators = book.getSheet("Indicators");
            assertEquals(1, indicators.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals(CellType.NUMERIC, indicators.getRow(1).getCell(2).getCellType());
            assertEquals(30, indicators.getRow(1).getCell(2).getNumericCellValue());
            assertEquals(">30平方米", indicators.getRow(1).getCell(3).getStringCellValue());
            assertTrue(indicators.getColumnWidth(1) > 20 * 256);
        }
    }

    @Test
    void csvRunsNoFormula() throws Exception {
        Plan hostile = PlanJson.read(
                "{\"notice\":{\"title\":\"=1+1\"},\"outline\":[{\"id\":\"一\",\"title\":\"=HYPERLINK(\\\"x\\\")\",\"text\":\"@x\"}]}"
                        .getBytes(StandardCharsets.UTF_8));
        String csv = text(ReportFormat.CSV, new PlanComparer(Samples.RULES).compare(hostile, hostile));
        assertTrue(csv.contains("'=HYPERLINK"), csv);
        assertFalse(csv.contains(",=HYPERLINK"));
        assertFalse(csv.contains(",@x"));
        assertTrue(csv.startsWith("\uFEFF概要"));
    }

    @Test
    void markdownKeepsItsTables() throws Exception {
        String markdown = text(ReportFormat.MD, c);
        long bars = markdown.lines()
                .filter(l -> l.startsWith("| 照搬 | 专栏2·2"))
                .findFirst()
                .orElseThrow()
                .chars()
                .filter(ch -> ch == '|')
                .count();
        assertEquals(18, bars);
    }

    @Test
    void terminalTextNamesBothFigures() throws Exception {
        assertTrue(text(ReportFormat.TEXT, c).contains("↑ 加严  借阅超期率 ≤5%〔专栏1 第3页〕  →  借阅超期率 ≤3%〔二/（二） 第3页〕"));
        assertTrue(new String(bytes(ReportFormat.TEXT, c, Locale.ENGLISH), StandardCharsets.UTF_8)
                .contains("the plan of 石桥县 has the plan of 云岭省 as its parent (cites 云政办发〔2021〕31号)"));
    }

    @Test
    void terminalTextSaysInTwoWordsWhyFiguresCannotBeRanked() throws Exception {
        String said = text(ReportFormat.TEXT, Samples.unranked());
        assertTrue(said.contains("◇ 不可比（地区总量）  新建绿道 500公里"), said);
        assertTrue(said.contains("◇ 不可比（时限不同）  企业备案 ≤15日"), said);
        assertTrue(said.contains("↓ 放宽（时限推后）  健身参与率 40%"), said);
        assertTrue(said.contains("伤害发生率 ≤9 1/10万"), said);
        assertFalse(said.contains("? 不可比"), said);
    }

    @Test
    void whatStandsAloneHasAnOutcomeInJson() throws Exception {
        var json = JsonMapper.builder().build().readTree(bytes(ReportFormat.JSON, c, Locale.CHINESE));
        for (String family : Comparison.FAMILIES) {
            json.get(family)
                    .forEach(e -> assertEquals(
                            e.get("other").isNull()
                                    ? e.get("relation").isNull() ? "onlyBase" : "regrouped"
                                    : e.get("outcome").asText(),
                            e.get("outcome").asText()));
        }
    }

    @Test
    void everyFormatWritesAMatrix() throws Exception {
        Matrix m = new MatrixBuilder(Samples.RULES)
                .build(List.of(Samples.plan("province"), Samples.plan("county"), Samples.plan("city")), "indicators");
        for (ReportFormat format : ReportFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(m, out, Locale.CHINESE);
            if (format != ReportFormat.XLSX) {
                assertTrue(out.toString(StandardCharsets.UTF_8).contains("书屋面积"), format.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"a.html,HTML", "b/c.XLSX,XLSX", "x.md,MD", "x.json,JSON", "x.txt,TEXT", "x.csv,CSV"})
    void theEndingChoosesTheFormat(String file, ReportFormat format) throws Exception {
        assertEquals(format, ReportFormat.of(Path.of(file)));
    }

    @Test
    void anUnknownEndingIsSaid() {
        UserException e = assertThrows(UserException.class, () -> ReportFormat.of(Path.of("report.pdf")));
        assertEquals("unknown-format", e.key());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        Set<String> zh = Messages.of("report", Locale.CHINESE).bundle().keySet();
        assertEquals(zh, Messages.of("report", Locale.ENGLISH).bundle().keySet());
    }

    @Test
    void aListOfPassagesThatIsCutSaysSoInItsLastRow() throws Exception {
        Hit hit = new Hit(
                1,
                1,
                "a#1",
                new Hit.PlanRef("a", "方案", "a.txt", "石桥县"),
                "section",
                "一",
                null,
                null,
                null,
                null,
                null,
                "目标",
                1,
                "新建食堂",
                List.of(),
                null);
        assertTrue(lastRow(Collections.nCopies(SearchRequest.MOST - 1, hit)).contains("a#1"));
        assertTrue(lastRow(Collections.nCopies(SearchRequest.MOST, hit)).contains("只列出前 10,000 条"));
    }

    private static String lastRow(List<Hit> hits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.CSV.write(hits, out, Locale.CHINESE);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.get(lines.size() - 1);
    }
}
