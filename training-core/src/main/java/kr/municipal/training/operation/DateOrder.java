package kr.municipal.training.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.ScheduleDate;

/** The order that {@link RunSchedule} keeps, said date by date instead of by the first that breaks it. */
final class DateOrder {

    private DateOrder() {}

    static List<Reason> objections(Function<ScheduleDate, Instant> dates, List<ClassSession> ordered) {
        Instant start = ordered.get(0).start();
        Instant end = ordered.get(ordered.size() - 1).end();
        List<Reason> objections = new ArrayList<>();
        notBefore(ScheduleDate.APPLICATIONS_CLOSE, dates, dates.apply(ScheduleDate.APPLICATIONS_OPEN), objections);
        notBefore(ScheduleDate.APPROVAL_DEADLINE, dates, dates.apply(ScheduleDate.APPLICATIONS_CLOSE), objections);
        notAfter(ScheduleDate.APPROVAL_DEADLINE, dates, start, objections);
        notAfter(ScheduleDate.WITHDRAWAL_DEADLINE, dates, end, objections);
        notAfter(ScheduleDate.MATERIALS_RELEASE, dates, start, objections);
        notBefore(ScheduleDate.SURVEY_DEADLINE, dates, end, objections);
        return objections;
    }

    private static void notBefore(
            ScheduleDate date, Function<ScheduleDate, Instant> dates, Instant earliest, List<Reason> objections) {
        if (dates.apply(date).isBefore(earliest)) {
            objections.add(
                    Reason.of("SCHEDULE_DATE_TOO_EARLY").with("date", date).with("earliest", earliest));
        }
    }

    private static void notAfter(
            ScheduleDate date, Function<ScheduleDate, Instant> dates, Instant latest, List<Reason> objections) {
        if (dates.apply(date).isAfter(latest)) {
            objections.add(
                    Reason.of("SCHEDULE_DATE_TOO_LATE").with("date", date).with("latest", latest));
        }
    }
}
