package kr.municipal.training.examples.municipal.officer;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.municipal.training.operation.ScheduleDraft;
import kr.municipal.training.operation.SessionDraft;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.ScheduleDate;
import org.apache.commons.lang3.StringUtils;

/** The fields of a schedule as they were filled in: {@code date-…}, and for each session {@code day-1}, {@code begins-1} … */
final class ScheduleForm {

    private static final int MAX_SESSIONS = 99;
    private static final Pattern SESSION = Pattern.compile("day-([1-9][0-9]?)");

    private final CourseRun run;
    private final ZoneId zone;
    private final Map<String, String> sent;

    private ScheduleForm(CourseRun run, ZoneId zone, Map<String, String> sent) {
        this.run = run;
        this.zone = zone;
        this.sent = Map.copyOf(sent);
    }

    /** The form as it is opened: the present schedule, and a row for a new session. */
    static ScheduleForm present(CourseRun run, ZoneId zone) {
        ScheduleDraft draft = ScheduleDraft.of(run, zone);
        Map<String, String> fields = new LinkedHashMap<>();
        draft.dates().forEach((date, value) -> fields.put("date-" + date, value));
        draft.sessions().forEach(session -> {
            fields.put("day-" + session.ordinal(), StringUtils.defaultString(session.day()));
            fields.put("begins-" + session.ordinal(), StringUtils.defaultString(session.begins()));
            fields.put("ends-" + session.ordinal(), StringUtils.defaultString(session.ends()));
            fields.put("place-" + session.ordinal(), StringUtils.defaultString(session.place()));
        });
        return new ScheduleForm(run, zone, fields).withOneMore();
    }

    static ScheduleForm sent(CourseRun run, ZoneId zone, Map<String, String> sent) {
        return new ScheduleForm(run, zone, sent);
    }

    /** The same form with one more empty row. */
    ScheduleForm withOneMore() {
        Map<String, String> more = new LinkedHashMap<>(sent);
        int last = ordinals().isEmpty() ? 0 : ordinals().last();
        if (last < MAX_SESSIONS) {
            more.put("day-" + (last + 1), "");
        }
        return new ScheduleForm(run, zone, more);
    }

    /** What is wanted: without the rows to drop, and without new rows left empty. */
    ScheduleDraft draft() {
        Map<ScheduleDate, String> dates = new EnumMap<>(ScheduleDate.class);
        for (ScheduleDate date : ScheduleDate.values()) {
            dates.put(date, value("date-" + date));
        }
        List<SessionDraft> sessions = new ArrayList<>();
        for (int ordinal : ordinals()) {
            if (!isDropped(ordinal) && !(isNew(ordinal) && isEmpty(ordinal))) {
                sessions.add(new SessionDraft(
                        ordinal,
                        value("day-" + ordinal),
                        value("begins-" + ordinal),
                        value("ends-" + ordinal),
                        value("place-" + ordinal)));
            }
        }
        return new ScheduleDraft(run, zone, dates, sessions);
    }

    SortedSet<Integer> ordinals() {
        SortedSet<Integer> ordinals = new TreeSet<>();
        for (String field : sent.keySet()) {
            Matcher session = SESSION.matcher(field);
            if (session.matches()) {
                ordinals.add(Integer.valueOf(session.group(1)));
            }
        }
        return ordinals;
    }

    boolean isNew(int ordinal) {
        return run.schedule().decided().sessions().stream().noneMatch(session -> session.ordinal() == ordinal);
    }

    boolean isDropped(int ordinal) {
        return sent.containsKey("drop-" + ordinal);
    }

    /** Returns what was sent in a field. */
    String value(String field) {
        return sent.getOrDefault(field, "");
    }

    /** Returns all fields, to be sent once more with the confirmation. */
    Map<String, String> fields() {
        return sent;
    }

    private boolean isEmpty(int ordinal) {
        return Stream.of("day-", "begins-", "ends-", "place-")
                .allMatch(field -> StringUtils.isBlank(value(field + ordinal)));
    }
}
