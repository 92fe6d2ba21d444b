package io.github.guihua.clean.flat;

import io.github.guihua.clean.Starts;
import io.github.guihua.read.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The words below an indicator table's header, as far as they can be its rows.
 *
 * @param repeats lines at which the header is printed again
 */
record Below(List<Word> words, List<Integer> repeats) {
    private static final int LONGEST_LINE = 90;
    private static final int MOST_LINES = 2000;

    static Below of(List<Line> lines, Header header, Heads heads) {
        Below below = new Below(new ArrayList<>(), new ArrayList<>());
        for (int i = header.to(); i < Math.min(lines.size(), header.to() + MOST_LINES); i++) {
            String line = lines.get(i).text();
            Header again = heads.at(lines, i);
            if (header.sameAs(again)) {
                below.repeats.add(i);
                i = again.to() - 1;
            } else if (line.length() > LONGEST_LINE || stops(line)) {
                break;
            } else {
                below.words.addAll(Word.of(line, i));
            }
        }
        return below;
    }

    private static boolean stops(String line) {
        return line.indexOf('。') >= 0
                || line.indexOf('；') >= 0
                || line.endsWith("：")
                || line.startsWith("注")
                || Starts.column(line)
                || Starts.annex(line)
                || Starts.date(line);
    }
}
