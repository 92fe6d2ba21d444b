package io.github.guihua.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which plans a matrix has, where more fit than it can show and most have nothing to show. */
class PeersTest {
    private static final int NOTICES = Peers.MOST + 1;

    @TempDir
    static Path folder;

    static Served served;

    @BeforeAll
    static void start() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (int i = 1; i <= NOTICES; i++) {
            String notice = "清河市人民政府关于做好第" + i + "次社区活动的通知\n清政发〔2022〕" + (100 + i) + "号\n各县人民政府：\n一、总体要求\n第" + i
                    + "次社区活动要办得热闹。\n二、活动安排\n各县自行安排。\n清河市人民政府\n2022年5月1日\n";
            Files.writeString(sources.resolve("notice" + i + ".txt"), notice, StandardCharsets.UTF_8);
        }
        String text = Served.COUNTY.replaceAll("<[^>]+>", "\n");
        Files.writeString(sources.resolve("county-copy.txt"), text, StandardCharsets.UTF_8);
        served = new Served(folder, sources, Served.CITY);
    }

    @AfterAll
    static void stop() throws Exception {
        served.close();
    }

    @Test
    void plansThatHaveIndicatorsAreTakenAndTheOthersCounted() throws Exception {
        String page = served.get("/matrix").body();
        assertTrue(page.contains("社区养老服务设施覆盖率"), page);
        assertTrue(page.contains(">石桥县<span") && page.contains(">清河市<span"), page);
        assertTrue(page.contains("另有 " + NOTICES + " 份没有这类内容"), page);
        assertFalse(page.contains("次社区活动"), page);
    }

    @Test
    void aPlanInSeveralFormatsIsOneColumn() throws Exception {
        JsonNode matrix =
                new ObjectMapper().readTree(served.get("/api/v1/matrix").body());
        assertEquals(2, matrix.path("plans").size(), matrix.toString());
    }

    @Test
    void functionsAreCalledByTheirBodiesNames() throws Exception {
        String page = served.get("/matrix?family=duties").body();
        assertTrue(page.contains(">民政局<"), page);
        assertFalse(page.contains("civil-affairs"), page);
        String none = served.get("/matrix?family=actions").body();
        assertTrue(none.contains("没有可对照的内容"), none);
    }
}
