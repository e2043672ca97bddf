package kr.municipal.training.examples.municipal.page;

import java.util.List;
import java.util.Locale;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.history.Histories;
import kr.municipal.training.workflow.history.HistoryLine;
import kr.municipal.training.workflow.history.HistoryText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The history of an application or of a run as the pages show it. */
@Component
public class HistoryViews {

    private final Histories histories;
    private final TrainingApplications applications;
    private final Officials officials;
    private final HistoryText text;
    private final Words words;

    HistoryViews(
            Histories histories,
            TrainingApplications applications,
            Officials officials,
            BusinessCalendar calendar,
            Words words) {
        this.histories = histories;
        this.applications = applications;
        this.officials = officials;
        this.text = HistoryText.in(Locale.KOREAN, calendar.zone());
        this.words = words;
    }

    /**
     * A line.
     *
     * @param when the moment in words
     * @param iso the moment for machines
     * @param what what was done
     * @param who who did it, and in whose place
     * @param why why, or empty
     */
    public record Line(String when, String iso, String what, String who, String why) {}

    /** Returns the history of an application; on the applicant's own page the applicant is no name but oneself. */
    public List<Line> ofApplication(ApplicationId id, boolean own) {
        ApplicationEntry entry = applications.get(id).entry();
        return histories.ofApplication(id).stream()
                .map(line -> line(line, own ? entry.applicant() : null))
                .toList();
    }

    /** Returns the history of a run. */
    public List<Line> ofRun(RunId run) {
        return histories.ofRun(run).stream().map(line -> line(line, null)).toList();
    }

    private Line line(HistoryLine line, @Nullable StaffNumber oneself) {
        return new Line(
                words.moment(line.at()),
                line.at().toString(),
                text.what(named(line)),
                who(line, oneself),
                text.why(line));
    }

    private String who(HistoryLine line, @Nullable StaffNumber oneself) {
        StaffNumber by = line.by();
        if (by == null) {
            return text.as(line);
        }
        String name = by.equals(oneself) ? "본인" : name(by);
        StaffNumber absent = line.inPlaceOf();
        return line.as() == ActingAs.STAND_IN && absent != null
                ? "%s(%s, %s)".formatted(name, text.as(line), name(absent))
                : name;
    }

    private String name(StaffNumber number) {
        return officials.find(number).map(Official::name).orElse("") + " " + number;
    }

    /** Lines about people name them, not their applications. */
    private HistoryLine named(HistoryLine line) {
        Reason what = line.what();
        return what.data().get("application") instanceof String id
                ? new HistoryLine(
                        line.at(),
                        line.as(),
                        line.by(),
                        line.inPlaceOf(),
                        what.with(
                                "application",
                                applications.get(ApplicationId.of(id)).entry().applicantName()),
                        line.because(),
                        line.words())
                : line;
    }
}
