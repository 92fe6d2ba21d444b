package io.github.guihua.extract;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause (between two commas or stops) that a quantity stands in.
 *
 * @param start offset in the text
 * @param before from the clause's start, or the quantity before it, to the quantity
 * @param after the words that the quantity counts; empty where it closes its part of the clause
 * @param named the quantity's own part of a list that 分别 deals out (甲率、乙率分别达到90%、80%); else empty
 * @param shares how many things the quantity holds for: 分别推出不少于20项甲和乙 is two, all else one
 */
record Clause(int start, int end, String text, String before, String after, String named, int shares) {
    private static final String EACH = "分别";
    private static final String LISTING = "、和及，,";
    private static final int MOST_SHARES = 6;
    /** 花生种植、收获机械化率: a head has two characters at least. */
    private static final int WORD = 2;

    private static final Pattern RATE = Pattern.compile("\\p{IsHan}{2}(?:率|人数|比例)$");

    /** 能耗、二氧化碳排放分别下降…: what is a measure by itself takes no end from the last of them. */
    private static final Pattern MEASURE = Pattern.compile("(?:[率比量数额度]|能耗|排放|面积|里程|规模|收入|投资|产值|标准|水平|就业|[起件人次]数)$");
    /** 分别较2020年累计下降: how all of them change is part of each one's name. */
    private static final Pattern CHANGE = Pattern.compile("(?:[较比](?:20)?\\d\\d年)?(?:年均|累计)?(?:下降|降低|减少|增长)");

    /** 起数和人数较2020年分别…: what all of them are compared with. */
    private static final Pattern COMPARED = Pattern.compile("[较比](?:20\\d\\d年|上年|“十[三四]五”末)(?:底|末)?$");

    /** @param mentions those that are targets; others are part of the words */
    static Clause around(String text, List<Mention> mentions, int index) {
        Mention m = mentions.get(index);
        int start = named(text, Bounds.clauseStart(text, m.from()), m.from());
        int end = Math.max(Bounds.clauseEnd(text, m.to()), m.to());
        int from = index > 0
                ? Math.min(m.from(), Math.max(start, mentions.get(index - 1).to()))
                : start;
        int to = index + 1 < mentions.size()
                ? Math.max(m.to(), Math.min(end, mentions.get(index + 1).from()))
                : end;
        String before = own(
                text.substring(from, m.from()),
                index > 0 && mentions.get(index - 1).to() == from);
        String after = part(text.substring(m.to(), to));
        String whole = text.substring(start, end).strip();
        int each = text.substring(start, m.from()).indexOf(EACH);
        if (each < 0) {
            return new Clause(start, end, whole, before, after, "", 1);
        }
        long inClause = mentions.stream()
                .filter(x -> x.from() >= start && x.to() <= end)
                .count();
        if (inClause == 1) {
            String rest = text.substring(m.to(), end);
            List<String> things = parts(rest.isBlank() ? text.substring(start, start + each) : rest);
            return new Clause(start, end, whole, before, after, "", Math.min(things.size(), MOST_SHARES));
        }
        List<String> things = parts(text.substring(start, start + each));
        long ordinal = mentions.stream()
                .filter(x -> x.from() >= start && x.from() < m.from())
                .count();
        if (things.size() != inClause) {
            return new Clause(start, end, whole, before, after, "", 1);
        }
        String compared = "";
        Matcher since = COMPARED.matcher(things.get(things.size() - 1));
        if (since.find()) {
            compared = since.group();
            things.set(things.size() - 1, things.get(things.size() - 1).substring(0, since.start()));
        }
        int first = mentions.get(index - (int) ordinal).from();
        int dealing = start + each + EACH.length();
        String change = dealing < first ? text.substring(dealing, first) : "";
        String named = whole(things, (int) ordinal)
                + compared
                + (CHANGE.matcher(change).matches() ? change : "");
        return new Clause(start, end, whole, before, after, named, 1);
    }

    /** 覆盖率：⟦≥90%⟧: what stands before the colon belongs to the clause where nothing stands after it. */
    private static int named(String text, int start, int from) {
        boolean colon = start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0;
        return colon && text.substring(start, from).isBlank() ? Bounds.clauseStart(text, start - 1) : start;
    }

    /** 城市社区、农村社区覆盖率: the first is 城市社区覆盖率, by the character that the two heads end in. */
    private static String whole(List<String> things, int index) {
        String thing = things.get(index);
        String last = things.get(things.size() - 1);
        if (index == things.size() - 1
                || thing.isEmpty()
                || thing.charAt(thing.length() - 1) == last.charAt(last.length() - 1)) {
            return thing;
        }
        if (MEASURE.matcher(thing).find()) {
            return thing;
        }
        int at = headEnd(thing, last);
        if (at >= 0) {
            return thing + last.substring(at + 1);
        }
        return thing
                + things.stream()
                        .filter(t ->
                                t != last && !t.isEmpty() && !MEASURE.matcher(t).find())
                        .map(t -> headEnd(t, last))
                        .filter(i -> i >= 0)
                        .map(i -> last.substring(i + 1))
                        .findFirst()
                        .orElseGet(() -> last.substring(head(last)));
    }

    /** How long the head of the last entry is, before what all of them share: 马铃薯|播种面积, 5岁以下儿童|死亡率. */
    private static int head(String last) {
        Matcher rate = RATE.matcher(last);
        if (Character.isDigit(last.charAt(0)) && rate.find()) {
            return rate.start();
        }
        int first = HanLP.segment(last).get(0).word.length();
        return Math.min(Math.max(first, WORD), last.length());
    }

    /**
     * Where the last entry's own head ends in the character that another head ends in; -1 where it does not. Heads are of like
     * length: in 小学、初中专任教师本科以上学历比例 the 学 of 学历 is none.
     */
    private static int headEnd(String head, String last) {
        int at = last.indexOf(head.charAt(head.length() - 1));
        return at < 2 * head.length() ? at : -1;
    }

    /** 100名⟨带头人、⟩1000名骨干教师: the thing that the quantity before it counts is no part of this one's words. */
    private static String own(String before, boolean followsQuantity) {
        if (!followsQuantity || before.isEmpty() || LISTING.indexOf(before.charAt(0)) >= 0) {
            return before;
        }
        int at = Math.max(before.lastIndexOf('、'), before.lastIndexOf('和'));
        return at == before.length() - 1 ? "" : before.substring(before.lastIndexOf('、') + 1);
    }

    /** Up to the first 、 or 和 outside quotations. */
    private static String part(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "“（《(".indexOf(c) >= 0 ? 1 : "”）》)".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "、和".indexOf(c) >= 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (parts.size() < MOST_SHARES) {
            String part = part(text.substring(at));
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
            at += part.length() + 1;
            if (at >= text.length()) {
                break;
            }
        }
        return parts;
    }
}
