package io.github.guihua.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void theSumDecidesNotTheBestSinglePair() {
        assertArrayEquals(new int[] {1, 0}, Assignment.best(new double[][] {{0.9, 0.8}, {0.7, 0}}));
    }

    @Test
    void aPairWithoutGainIsNotMade() {
        assertArrayEquals(new int[] {-1, 1}, Assignment.best(new double[][] {{0, -1}, {-0.1, 0.2}}));
        assertArrayEquals(new int[] {-1, -1}, Assignment.best(new double[2][0]));
    }

    @Test
    void isNeverWorseThanTryingAllOrders() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : gain) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(4) == 0 ? -0.2 : random.nextDouble();
                }
            }
            int[] best = Assignment.best(gain);
            double sum = 0;
            for (int i = 0; i < best.length; i++) {
                sum += best[i] < 0 ? 0 : gain[i][best[i]];
            }
            assertEquals(most(gain, 0, new boolean[gain[0].length]), sum, 1e-9);
        }
    }

    private static double most(double[][] gain, int row, boolean[] taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = most(gain, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, Math.max(0, gain[row][j]) + most(gain, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }
}
