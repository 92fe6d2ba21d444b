package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.guihua.batch.Amendment;
import io.github.guihua.correct.ColumnEnd;
import io.github.guihua.correct.Correction;
import io.github.guihua.correct.Corrections;
import io.github.guihua.correct.Edits;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.github.guihua.web.Settings;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Records corrections and takes them back. */
public final class Review {
    /** Where the place stands; it is corrected by name, and code, level and path follow. */
    public static final String PLACE = "/notice/jurisdiction";

    /** Where a special column ends, which is not a field of the plan's JSON. */
    static final Pattern END = Pattern.compile("/specialColumns/(\\d{1,5})/end");

    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 60;
    private static final Pattern OPEN =
            Pattern.compile("/(?:notice|outline|sections|specialColumns|indicators|targets|responsibilities|tasks)/.*");
    private static final Pattern CLOSED =
            Pattern.compile(".*/(?:id|evidence|page|section|column|origin|rule|canonical)(?:/.*)?");

    private final Settings settings;
    private final Library library;
    private final Consequences consequences;
    private final Clock clock = Clock.systemUTC();

    public Review(Settings settings, Library library) {
        this.settings = settings;
        this.library = library;
        this.consequences = new Consequences(library.rules());
    }

    public Corrections of(Plan plan) throws IOException {
        return Corrections.read(settings.output(), plan);
    }

    /** Whether people may correct the field. */
    public static boolean open(String field) {
        return field.length() < 400
                && OPEN.matcher(field).matches()
                && !CLOSED.matcher(field).matches();
    }

    /**
     * Records a correction and carries it out.
     *
     * @param shown what the field said when the person read it; it must say so still
     * @throws UserException where there is no such field, it has changed meanwhile, or it cannot say this
     */
    public void correct(PlanHead head, String field, String shown, String typed, String who) throws UserException {
        if (!open(field) || typed.length() > LONGEST) {
            throw new UserException("web", "error.no-field", field.length() < 100 ? field : "…");
        }
        change(head, plan -> {
            JsonNode tree = Edits.tree(plan);
            JsonNode before = Edits.value(tree, field);
            if (!Typed.possible(field, before)) {
                throw new UserException("web", "error.no-field", field);
            }
            if (!Typed.text(before).equals(shown.strip())) {
                throw new UserException("web", "error.changed", Typed.text(before));
            }
            Correction correction = correction(plan, tree, field, before, typed, name(who));
            Plan changed = changed(plan, correction);
            Corrections.append(settings.output(), plan, correction);
            return changed;
        });
    }

    private Correction correction(Plan plan, JsonNode tree, String field, JsonNode before, String typed, String who)
            throws UserException, IOException {
        Matcher end = END.matcher(field);
        JsonNode after = end.matches()
                ? ColumnEnd.chosen(tree, Integer.parseInt(end.group(1)), typed.strip())
                : Typed.value(field, before, typed, library.jurisdictions());
        if (after == null) {
            throw new UserException("web", "error.no-end");
        }
        Correction alone = new Correction(id(), field, before, after, null, who, now(), null);
        List<Correction.Change> also = consequences.of(field, tree, Edits.tree(changed(plan, alone)));
        return also.isEmpty() ? alone : new Correction(alone.id(), field, before, after, also, who, alone.when(), null);
    }

    /** Takes a correction back, where the plan still says what it made it say. */
    public void undo(PlanHead head, String id, String who) throws UserException {
        change(head, plan -> {
            Correction c = of(plan).inForce().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UserException("web", "error.no-correction"));
            Plan changed = Corrections.takeBack(plan, c);
            Corrections.append(
                    settings.output(), plan, new Correction(id(), null, null, null, null, name(who), now(), id));
            return changed;
        });
    }

    private void change(PlanHead head, Amendment.Change change) throws UserException {
        Amendment.make(settings.output(), head.path(), change);
        library.changed();
    }

    private static Plan changed(Plan plan, Correction correction) throws UserException {
        try {
            Plan changed = Corrections.make(plan, correction);
            if (changed != null) {
                return changed;
            }
        } catch (IOException e) {
            throw new UserException(e, "web", "error.no-field", correction.field());
        }
        throw new UserException("web", "error.no-field", correction.field());
    }

    /** Whether the plan says what the correction made it say. */
    public static boolean holds(JsonNode plan, Correction c) {
        return Objects.equals(Edits.value(plan, c.field()), c.after());
    }

    /** A value as a person sees it. */
    public static String text(JsonNode value) {
        return Typed.text(value);
    }

    private static String name(String who) {
        String bare = who.replaceAll("\\p{Cntrl}", " ").strip();
        return bare.isEmpty() ? "—" : bare.substring(0, Math.min(LONGEST_NAME, bare.length()));
    }

    private static String id() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
