package io.github.guihua.index;

import io.github.guihua.index.query.Field;
import io.github.guihua.index.query.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The places of the indexed plans, by the names and codes that people type. */
final class Places {
    private static final Pattern KIND = Pattern.compile("(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|州|县|区|旗|盟|镇|乡|街道)$");
    private static final Pattern CODE = Pattern.compile("\\d{2,6}");
    private static final int OFFERED = 5;
    private static final int SHOWN = 20;

    private final IndexReader reader;

    Places(IndexReader reader) {
        this.reader = reader;
    }

    /** By code with everything inside it, by full name, or by the name's beginning ({@code 石桥}, {@code 清河}). */
    Query query(String typed) throws IOException {
        Term term = term(Schema.exact(typed));
        boolean whole = term.field().equals(Schema.PLACE) && reader.docFreq(term) > 0;
        return whole ? new TermQuery(term) : new PrefixQuery(term);
    }

    private Term term(String value) throws IOException {
        if (CODE.matcher(value).matches()) {
            String inside = value.replaceFirst("^(\\d\\d)(?:0000|00)?$", "$1").replaceFirst("^(\\d{4})00$", "$1");
            return new Term(Schema.CODE, inside);
        }
        Term name = new Term(Schema.PLACE, value);
        if (reader.docFreq(name) > 0) {
            return name;
        }
        String stem = KIND.matcher(value).replaceFirst("");
        return new Term(Schema.PLACE, stem.length() < 2 ? value : stem);
    }

    /** A note for each place that the query names and no plan is of: silence would read as "nothing planned there". */
    List<Note> unknown(Node query) throws IOException {
        List<String> named = new ArrayList<>();
        named(query, named);
        List<Note> notes = new ArrayList<>();
        for (String value : named) {
            if (!known(term(Schema.exact(value)))) {
                String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
                String near = String.join("、", nearest(Schema.exact(value)));
                notes.add(near.isEmpty() ? Note.of("note.no-places", shown) : Note.of("note.no-place", shown, near));
            }
        }
        return notes;
    }

    private static void named(Node node, List<String> into) {
        if (node instanceof Node.All all) {
            all.parts().forEach(p -> named(p, into));
        } else if (node instanceof Node.Any any) {
            any.parts().forEach(p -> named(p, into));
        } else if (node instanceof Node.Not not) {
            named(not.part(), into);
        } else if (node instanceof Node.Filter f && f.field() == Field.PLACE) {
            into.addAll(f.values());
        }
    }

    private boolean known(Term beginning) throws IOException {
        Terms all = MultiTerms.getTerms(reader, beginning.field());
        if (all == null) {
            return false;
        }
        TermsEnum terms = all.iterator();
        return terms.seekCeil(beginning.bytes()) != TermsEnum.SeekStatus.END
                && terms.term().utf8ToString().startsWith(beginning.text());
    }

    /** Those that share the most characters with the name; where none shares any, those with the most passages. */
    private List<String> nearest(String name) throws IOException {
        Map<String, Integer> passages = new HashMap<>();
        Terms all = MultiTerms.getTerms(reader, Schema.PLACE);
        if (all != null) {
            TermsEnum terms = all.iterator();
            for (BytesRef t = terms.next(); t != null; t = terms.next()) {
                passages.put(t.utf8ToString(), terms.docFreq());
            }
        }
        String stem = KIND.matcher(name).replaceFirst("");
        Map<String, Long> shared = passages.keySet().stream().collect(Collectors.toMap(p -> p, p -> KIND.matcher(p)
                .replaceFirst("")
                .chars()
                .filter(c -> stem.indexOf(c) >= 0)
                .count()));
        boolean any = shared.values().stream().anyMatch(n -> n > 0);
        return shared.keySet().stream()
                .filter(p -> !any || shared.get(p) > 0)
                .sorted(Comparator.comparing((String p) -> -shared.get(p))
                        .thenComparing(p -> -passages.get(p))
                        .thenComparing(p -> p))
                .limit(OFFERED)
                .toList();
    }
}
