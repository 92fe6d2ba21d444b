package io.github.guihua.extract;

import io.github.guihua.clean.Element;
import io.github.guihua.clean.Paragraph;
import io.github.guihua.model.Citation;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Notice;
import io.github.guihua.model.Period;
import io.github.guihua.normalize.Dates;
import io.github.guihua.normalize.JurisdictionResolver;
import io.github.guihua.normalize.Jurisdictions;
import io.github.guihua.normalize.Periods;
import io.github.guihua.normalize.Subjects;
import io.github.guihua.rules.Rule;
import io.github.guihua.rules.Rules;
import io.github.guihua.segment.SectionNode;
import io.github.guihua.segment.Segments;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The official act's own data: from the lines around the body, and the grounds from the preamble. */
final class NoticeExtractor {
    private final FrontMatter front;
    private final Closing closing;
    private final Titles titles;
    private final Bodies bodies;
    private final Grounds grounds;
    private final Rule preface;
    private final Periods periods;
    private final Subjects subjects;
    private final JurisdictionResolver jurisdictions;
    private final Rule addressed;
    private final Rule dated;
    private final Rules rules;

    NoticeExtractor(Rules rules) {
        this.rules = rules;
        this.bodies = new Bodies(rules, new Jurisdictions(rules));
        this.front = new FrontMatter(rules, bodies);
        this.closing = new Closing(rules, bodies);
        this.titles = new Titles(rules);
        this.grounds = new Grounds(rules);
        this.preface = rules.rule("headings", "preface");
        this.periods = new Periods(rules);
        this.subjects = new Subjects(rules);
        this.dated = rules.rule("notice", "date-opening");
        this.addressed = rules.rule("notice", "addressed");
        this.jurisdictions = new JurisdictionResolver(rules);
    }

    Notice extract(Segments segments) {
        FrontMatter.Lines head = front.sort(texts(segments.front().stream()));
        Closing.Lines tail = closing.read(texts(segments.closing().stream()));
        PageRecord record = PageRecord.of(segments.record(), rules);
        String number = head.number() == null ? record.number() : head.number();
        TitleLines named = TitleLines.of(head.before(), head.after(), head.date() != null, titles);
        List<String> preamble = preamble(segments);
        List<String> signature = head.signature().isEmpty() ? tail.signature() : head.signature();
        List<String> issuers = issuers(signature, named, record);
        Optional<Jurisdiction> place = jurisdictions.resolve(new JurisdictionResolver.Context(
                issuers,
                Stream.of(named.notice(), named.plan()).filter(Objects::nonNull).toList(),
                number,
                evidence(head, preamble, segments)));
        List<Citation> cited =
                grounds.of(preamble, Stream.of(named.notice(), named.plan()).toList());
        return new Notice(
                named.plan(),
                named.notice(),
                number,
                issuers.stream().map(i -> Bodies.inFull(i, place.orElse(null))).toList(),
                Stream.of(head.date(), tail.date(), dateOpening(preamble), record.date())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                head.addressees() == null ? addressees(preamble) : head.addressees(),
                tail.copiedTo().isEmpty() && head.copies() != null ? Closing.split(head.copies()) : tail.copiedTo(),
                head.disclosure() == null ? tail.disclosure() : head.disclosure(),
                titles.kind(named.plan()),
                period(named, preamble).orElse(null),
                place.orElse(null),
                cited,
                subjects.of(named.plan() == null ? "" : named.plan()).orElse(null));
    }

    /** The signing bodies; where none signs, those that the notice's title names, or else the page's record. */
    private List<String> issuers(List<String> signature, TitleLines named, PageRecord record) {
        StringBuilder run = new StringBuilder();
        for (String line : signature) {
            boolean complete = run.length() == 0 || bodies.isBody(run.substring(run.lastIndexOf("、") + 1));
            run.append(complete && run.length() > 0 ? "、" : "").append(line);
        }
        List<String> signed = bodies.part(run.toString());
        if (!signed.isEmpty()) {
            return signed;
        }
        return Stream.of(named.notice(), named.plan())
                .filter(Objects::nonNull)
                .map(titles::bodies)
                .filter(b -> !b.isEmpty())
                .map(bodies::part)
                .filter(b -> b.stream().allMatch(bodies::isBody))
                .findFirst()
                .orElseGet(() -> bodies.part(record.issuers()));
    }

    /** The addressees where they run into the letter's first sentence. */
    private String addressees(List<String> preamble) {
        return preamble.isEmpty()
                ? null
                : addressed.find(preamble.get(0)).map(m -> m.group(1)).orElse(null);
    }

    /** The signature's date where it runs into the text after it. */
    private String dateOpening(List<String> preamble) {
        return preamble.stream()
                .filter(dated::found)
                .map(p -> Dates.first(p).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Optional<Period> period(TitleLines named, List<String> preamble) {
        return Stream.of(named.plan(), named.notice())
                .filter(Objects::nonNull)
                .map(periods::ofTitle)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> preamble.stream()
                        .map(periods::ofText)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private List<String> preamble(Segments segments) {
        Stream<Paragraph> opening = segments.outline().stream()
                .limit(1)
                .filter(s -> s.label() == null && preface.found(s.title()))
                .flatMap(s -> s.body().stream());
        return Stream.of(segments.letter().stream(), segments.introduction().stream(), opening)
                .flatMap(s -> s)
                .filter(Paragraph.class::isInstance)
                .map(e -> ((Paragraph) e).text())
                .toList();
    }

    private static String evidence(FrontMatter.Lines head, List<String> preamble, Segments segments) {
        List<String> all = new ArrayList<>();
        all.add(head.addressees() == null ? "" : head.addressees());
        all.addAll(preamble);
        collect(segments.outline(), all);
        all.addAll(texts(segments.closing().stream()));
        return String.join("\n", all);
    }

    private static void collect(List<SectionNode> sections, List<String> into) {
        for (SectionNode section : sections) {
            into.add(section.title());
            into.addAll(texts(section.body().stream()));
            collect(section.children(), into);
        }
    }

    private static List<String> texts(Stream<? extends Element> elements) {
        return elements.filter(Paragraph.class::isInstance)
                .map(e -> ((Paragraph) e).text())
                .toList();
    }
}
