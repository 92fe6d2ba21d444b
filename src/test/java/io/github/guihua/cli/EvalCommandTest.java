package io.github.guihua.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.guihua.PlanExtractor;
import io.github.guihua.model.PlanJson;
import io.github.guihua.read.ReadOptions;
import io.github.guihua.rules.Rules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {
    @TempDir
    Path plans;

    @BeforeEach
    void aPlan() throws Exception {
        byte[] notice = "石桥县养老服务工作方案\n一、工作目标\n到2025年，建成社区老年食堂26个。\n".getBytes(StandardCharsets.UTF_8);
        Files.write(
                plans.resolve("plan.json"),
                PlanJson.toBytes(new PlanExtractor(Rules.bundled(), ReadOptions.DEFAULT).extract(notice, "plan.txt")));
    }

    @Test
    void aPlanAgainstItselfIsPerfectAndAboveEveryFloor() throws Exception {
        CommandLineRun run = eval("{\"outline\": 1, \"indicators\": 1, \"overall\": 1}");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("overall 1.000 over 1 documents"), run.out());
    }

    @Test
    void aListWithoutJudgedQueriesOrPlansIsOneLine() throws Exception {
        String header = "id\tkind\tquery\twhere\tbest\tgood\tonly\n";
        String query = "q1\tterm\t食堂\t\t食堂\t\t\n";
        for (String list : new String[] {"", "# plans: plan\n" + header, header + query}) {
            Path judged = Files.writeString(plans.resolve("judged.tsv"), list);
            CommandLineRun run = CommandLineRun.of(
                    "--lang", "zh", "eval", "search", "--judged", judged.toString(), "--plans", plans.toString());
            assertEquals(2, run.code(), run.out());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("judged.tsv："), run.err());
        }
    }

    @Test
    void aFamilyUnderItsFloorIsNamedAndFails() throws Exception {
        CommandLineRun run = eval("{\"outline\": 1.1}");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("outline"), run.err());
        assertTrue(run.err().contains("1.100"), run.err());
    }

    @Test
    void aFloorsFileThatIsNoObjectOrIsAbsentIsOneLine() throws Exception {
        for (String broken : new String[] {"[]", "nope", ""}) {
            CommandLineRun run = eval(broken);
            assertEquals(2, run.code());
            assertTrue(run.err().contains("floors.txt: a floors file is a JSON object"), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void aBrokenPlanAndAnAbsentFolderAreOneLineEach() throws Exception {
        Files.writeString(plans.resolve("broken.json"), "{bad");
        CommandLineRun run = eval("{}");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("broken.json: not valid JSON"), run.err());
        CommandLineRun compare = CommandLineRun.of(
                "--lang",
                "en",
                "eval",
                "compare",
                "--plans",
                plans.resolve("none").toString());
        assertEquals(2, compare.code());
        assertTrue(compare.err().contains("none: no such folder"), compare.err());
    }

    private CommandLineRun eval(String floors) throws Exception {
        Path file = Files.writeString(plans.resolve("floors.txt"), floors);
        String folder = plans.toString();
        return CommandLineRun.of(
                "--lang", "en", "eval", "--gold", folder, "--pred", folder, "--floors", file.toString());
    }
}
