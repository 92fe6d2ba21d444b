package io.github.guihua.index;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query as it will be run.
 *
 * @param strict every typed word is there
 * @param relaxed one of the words is enough; equal to {@code strict} where that makes no difference
 * @param covering one of the words is enough; scored by {@link Coverage}
 * @param closeness what the second look adds for words in a row and near each other
 * @param filter the conditions alone, for the search by meaning; null where there are none
 * @param needles what to highlight
 * @param words the running words, for the search by meaning; empty where there are none
 * @param sentence whether it asks or tells something rather than naming a subject
 * @param quoted whether it has a quoted phrase
 * @param notes what to say of the query itself
 */
record Interpreted(
        Query strict,
        Query relaxed,
        Query covering,
        List<Query> closeness,
        Query filter,
        List<String> needles,
        String words,
        boolean sentence,
        boolean quoted,
        List<Note> notes) {

    Interpreted {
        needles = List.copyOf(needles);
        closeness = List.copyOf(closeness);
        notes = List.copyOf(notes);
    }
}
