package kr.municipal.training.workflow.approval;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.PendingDecision;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.notice.RunText;
import org.apache.commons.lang3.StringUtils;

/** What an approver reads before deciding: who, what, when, and what speaks for and against it. */
class ApprovalSummary {

    private static final String IN_PLACE = " (대결)";

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final Seats seats;
    private final PendingDecisions pending;
    private final RunText texts;
    private final ReasonText korean;
    private final Clock clock;

    ApprovalSummary(
            TrainingApplications applications,
            CourseRuns runs,
            Seats seats,
            PendingDecisions pending,
            RunText texts,
            ZoneId zone,
            Clock clock) {
        this.applications = applications;
        this.runs = runs;
        this.seats = seats;
        this.pending = pending;
        this.texts = texts;
        this.korean = ReasonText.in(Locale.KOREAN, zone);
        this.clock = clock;
    }

    /** Returns the text of the form, as Markdown. It is kept, so it says as of when its numbers are. */
    String of(Submitted submitted) {
        String asOf = texts.moment(clock.instant()) + " 기준 ";
        ApplicationEntry entry = submitted.entry();
        CourseRun run = runs.get(entry.run());
        RunSchedule.Decided schedule = run.schedule().decided();
        List<String> lines = new ArrayList<>();
        lines.add("**신청자** " + person(entry));
        lines.add("**과정** " + texts.title(run.id()));
        lines.add("**수업** " + texts.moment(schedule.start()) + " ~ " + texts.moment(schedule.end()));
        lines.add("**신청일시** " + texts.moment(entry.submittedAt()));
        lines.add("**승인 기한** " + texts.moment(pending.deadline(submitted)) + " (지나면 기한경과로 끝납니다)");
        lines.add("**승인 순서**");
        lines.addAll(listed(pending.of(submitted).sentences(korean)));
        lines.add("**승인할 사유**");
        lines.addAll(listed(inFavour(run, asOf)));
        lines.add("**살펴볼 점**");
        lines.addAll(listed(toConsider(submitted, run, asOf)));
        return String.join("\n\n", lines);
    }

    /** Returns the task's name, which says whether it is done in another's place. */
    static String name(String name, PendingDecision decision) {
        String own = StringUtils.removeEnd(name, IN_PLACE);
        return decision.standIn() == null ? own : own + IN_PLACE;
    }

    /** Returns what the task says below its name: course and class, and in whose place and why, where it is so. */
    String line(Submitted submitted, PendingDecision decision) {
        RunId run = submitted.entry().run();
        String course = texts.title(run) + " · 수업 " + texts.start(run);
        return decision.standIn() == null ? course : course + "\n" + korean.sentence(decision.because());
    }

    /** Returns department, grade and name. */
    static String person(ApplicationEntry entry) {
        return "%s %s %s"
                .formatted(
                        entry.affiliation().departmentName(),
                        entry.affiliation().grade().name(),
                        entry.applicantName());
    }

    private List<String> inFavour(CourseRun run, String asOf) {
        List<String> points = new ArrayList<>();
        points.add("신청자격을 모두 갖추었습니다.");
        run.capacity()
                .seats()
                .ifPresentOrElse(
                        count -> {
                            int free = count - seats.taken(run.id());
                            if (free > 0 && seats.waiting(run.id()) == 0) {
                                points.add(asOf + "정원 %d명 가운데 %d자리가 남아 있었습니다.".formatted(count, free));
                            }
                        },
                        () -> points.add("정원에 제한이 없습니다."));
        return points;
    }

    private List<String> toConsider(Submitted submitted, CourseRun run, String asOf) {
        List<String> points = new ArrayList<>();
        run.capacity().seats().ifPresent(count -> {
            if (seats.taken(run.id()) >= count || seats.waiting(run.id()) > 0) {
                points.add(asOf
                        + "정원 %d명에 빈자리가 없었습니다(대기 %d명). 그대로이면 승인한 뒤 대기자가 됩니다."
                                .formatted(count, seats.waiting(run.id())));
            }
        });
        long colleagues = applications.ofRun(run.id()).stream()
                .filter(other -> sameDepartment(other, submitted))
                .filter(other -> other.status() == ApplicationStatus.SELECTED
                        || other.status() == ApplicationStatus.WAITLISTED
                        || other.status() == ApplicationStatus.APPROVED)
                .count();
        if (colleagues > 0) {
            points.add(asOf + "같은 부서에서 %d명이 이 회차에 승인되어 있었습니다. 업무 공백을 확인해 주십시오.".formatted(colleagues));
        }
        pending.quota(submitted)
                .ifPresent(quota -> points.add(asOf
                        + quota.objection()
                                .map(korean::sentence)
                                .orElse("부서별 승인 인원 %d명 가운데 %d명이 남아 있었습니다.".formatted(quota.places(), quota.left()))));
        if (points.isEmpty()) {
            points.add("특별히 살펴볼 점이 없습니다.");
        }
        return points;
    }

    private static boolean sameDepartment(TrainingApplication other, Submitted submitted) {
        return other.entry()
                .affiliation()
                .department()
                .equals(submitted.entry().affiliation().department());
    }

    private static List<String> listed(List<String> points) {
        return points.stream().map(point -> "- " + point).toList();
    }
}
