package io.github.guihua.bench;

import io.github.guihua.compare.Matrix;
import io.github.guihua.compare.MatrixBuilder;
import io.github.guihua.compare.PlanComparer;
import io.github.guihua.model.Plan;
import io.github.guihua.model.PlanJson;
import io.github.guihua.rules.Rules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a comparison and a matrix take, warm. Arguments: two or more plan files; the first two are compared, all are
 * repeated to 200 columns for the matrices.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.github.guihua.bench.CompareBenchmark -Dexec.args="a.json b.json c.json"
 * }</pre>
 */
public final class CompareBenchmark {
    private static final int COLUMNS = 200;
    private static final int ROUNDS = 12;

    private CompareBenchmark() {}

    public static void main(String[] args) throws Exception {
        Rules rules = Rules.installed();
        List<Plan> plans = new ArrayList<>();
        for (String file : args) {
            plans.add(PlanJson.read(Path.of(file)));
        }
        PlanComparer comparer = new PlanComparer(rules);
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            comparer.compare(plans.get(0), plans.get(1));
            System.out.printf("compare %d ms%n", (System.nanoTime() - start) / 1_000_000);
        }
        List<Plan> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(plans.get(i % plans.size()));
        }
        for (String family : Matrix.FAMILIES) {
            long start = System.nanoTime();
            Matrix m = new MatrixBuilder(rules).build(columns, family);
            System.out.printf(
                    "matrix %s, %d plans, %d rows: %d ms%n",
                    family, COLUMNS, m.rows().size(), (System.nanoTime() - start) / 1_000_000);
        }
    }
}
