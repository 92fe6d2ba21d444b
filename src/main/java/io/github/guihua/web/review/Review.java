package io.github.guihua.web.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.guihua.batch.Amendment;
import io.github.guihua.correct.Correction;
import io.github.guihua.correct.Corrections;
import io.github.guihua.message.UserException;
import io.github.guihua.model.Jurisdiction;
import io.github.guihua.model.Plan;
import io.github.guihua.store.PlanHead;
import io.github.guihua.web.Library;
import io.github.guihua.web.Settings;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Records corrections and takes them back. */
public final class Review {
    /** Where the place stands; it is corrected by name, and code, level and path follow. */
    public static final String PLACE = "/notice/jurisdiction";

    private static final int LONGEST = 20_000;
    private static final int LONGEST_NAME = 60;
    private static final Pattern OPEN =
            Pattern.compile("/(?:notice|outline|specialColumns|indicators|targets|responsibilities|tasks)/.*");
    private static final Pattern CLOSED =
            Pattern.compile(".*/(?:id|evidence|page|section|column|origin|rule|canonical)(?:/.*)?");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Library library;
    private final Clock clock = Clock.systemUTC();

    public Review(Settings settings, Library library) {
        this.settings = settings;
        this.library = library;
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
            JsonNode before = Corrections.value(plan, field);
            if (before == null || before.isBoolean() || before.isContainerNode() && !field.equals(PLACE)) {
                throw new UserException("web", "error.no-field", field);
            }
            if (!text(before).equals(shown.strip())) {
                throw new UserException("web", "error.changed", text(before));
            }
            JsonNode after = field.equals(PLACE) ? place(typed) : like(before, typed);
            Plan changed = changed(plan, field, before, after);
            Corrections.append(
                    settings.output(), plan, new Correction(id(), field, before, after, name(who), now(), null));
            return changed;
        });
    }

    /** Takes a correction back, where the plan still says what it made it say. */
    public void undo(PlanHead head, String id, String who) throws UserException {
        change(head, plan -> {
            Correction c = of(plan).inForce().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UserException("web", "error.no-correction"));
            Plan changed = Corrections.change(plan, c.field(), c.after(), c.before());
            Corrections.append(settings.output(), plan, new Correction(id(), null, null, null, name(who), now(), id));
            return changed;
        });
    }

    private void change(PlanHead head, Amendment.Change change) throws UserException {
        Amendment.make(settings.output(), head.path(), change);
        library.changed();
    }

    private static Plan changed(Plan plan, String field, JsonNode before, JsonNode after) throws UserException {
        try {
            Plan changed = Corrections.change(plan, field, before, after);
            if (changed != null) {
                return changed;
            }
        } catch (IOException e) {
            throw new UserException(e, "web", "error.no-field", field);
        }
        throw new UserException("web", "error.no-field", field);
    }

    private JsonNode place(String name) throws UserException {
        List<Jurisdiction> places = library.jurisdictions().byName(name.strip());
        if (places.isEmpty()) {
            String near = String.join("、", library.jurisdictions().nearest(name, 5));
            throw new UserException("web", "error.no-place", name, near.isEmpty() ? "—" : near);
        }
        return JSON.valueToTree(places.get(0));
    }

    /** What was typed, of the kind that the field has: a number stays a number. */
    private static JsonNode like(JsonNode before, String typed) throws UserException {
        String text = typed.strip();
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        if (!before.isNumber()) {
            return TextNode.valueOf(text);
        }
        try {
            return before.isInt()
                    ? IntNode.valueOf(Integer.parseInt(text))
                    : DoubleNode.valueOf(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new UserException(e, "web", "error.no-number", text.length() < 100 ? text : "…");
        }
    }

    /** A value as a person sees it. */
    public static String text(JsonNode value) {
        return value == null || value.isNull()
                ? ""
                : value.isObject()
                        ? value.path("name").asText()
                        : value.asText().strip();
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
