package io.github.guihua.eval;

import io.github.guihua.message.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pairs of two plans that a person judged: the file {@code BASE-OTHER.tsv}, one pair a line.
 *
 * <pre>{@code
 * sections    三/（二）      四/（一）/2    merged
 * items       专栏3/9       专栏2/9       adapted
 * indicators  农村…覆盖率     农村…覆盖率     looser
 * targets     五/（一） >=1000平方米    四/（三）/2 >=600平方米    looser    ?
 * }</pre>
 *
 * <p>Sections are named by path, actions by column and number, indicators by name, targets by place and figure. {@code -}
 * leaves the outcome open; {@code ?} marks a pair that neither helps nor hurts.
 *
 * @param base name of the base's plan file, without ending
 */
public record JudgedPairs(String base, String other, List<Pair> pairs) {
    /**
     * @param outcome verdict or relation; {@code -} where it was not judged
     */
    public record Pair(String family, String base, String other, String outcome, boolean optional) {
        boolean outcomeJudged() {
            return !outcome.equals("-");
        }
    }

    /**
     * Every file of a folder, by name.
     *
     * @throws UserException where the folder or a line cannot be read
     */
    public static List<JudgedPairs> folder(Path folder) throws UserException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> f.getFileName().toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UserException(e, "eval", "no-judged", folder);
        }
        List<JudgedPairs> all = new ArrayList<>();
        for (Path f : files) {
            all.add(file(f));
        }
        return all;
    }

    private static JudgedPairs file(Path file) throws UserException {
        String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
        String[] plans = name.split("-");
        if (plans.length != 2) {
            throw new UserException("eval", "judged-name", file);
        }
        List<Pair> pairs = new ArrayList<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cell = line.split("\t", -1);
                if (cell.length < 4) {
                    throw new UserException("eval", "judged-line", file, number);
                }
                pairs.add(new Pair(cell[0], cell[1], cell[2], cell[3], cell.length > 4 && cell[4].equals("?")));
            }
        } catch (IOException e) {
            throw new UserException(e, "eval", "no-judged", file);
        }
        return new JudgedPairs(plans[0], plans[1], List.copyOf(pairs));
    }
}
