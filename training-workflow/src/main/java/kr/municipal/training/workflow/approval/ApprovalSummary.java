package kr.municipal.training.workflow.approval;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.workflow.notice.RunText;

/** What an approver reads before deciding: who, what, when, and what speaks for and against it. */
class ApprovalSummary {

    private final TrainingApplications applications;
    private final CourseRuns runs;
    private final Seats seats;
    private final PendingDecisions pending;
    private final RunText texts;
    private final ReasonText korean;

    ApprovalSummary(
            TrainingApplications applications,
            CourseRuns runs,
            Seats seats,
            PendingDecisions pending,
            RunText texts,
            ZoneId zone) {
        this.applications = applications;
        this.runs = runs;
        this.seats = seats;
        this.pending = pending;
        this.texts = texts;
        this.korean = ReasonText.in(Locale.KOREAN, zone);
    }

    /** Returns the text of the form, as Markdown. */
    String of(Submitted submitted) {
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
        lines.addAll(listed(inFavour(run)));
        lines.add("**살펴볼 점**");
        lines.addAll(listed(toConsider(submitted, run)));
        return String.join("\n\n", lines);
    }

    /** Returns department, grade and name. */
    static String person(ApplicationEntry entry) {
        return "%s %s %s"
                .formatted(
                        entry.affiliation().departmentName(),
                        entry.affiliation().grade().name(),
                        entry.applicantName());
    }

    /** Returns what is applied for, in one line. */
    static String line(ApplicationEntry entry, RunText texts) {
        return texts.title(entry.run()) + " · 수업 " + texts.start(entry.run());
    }

    private List<String> inFavour(CourseRun run) {
        List<String> points = new ArrayList<>();
        points.add("신청자격을 모두 갖추었습니다.");
        run.capacity()
                .seats()
                .ifPresentOrElse(
                        count -> {
                            int free = count - seats.taken(run.id());
                            if (free > 0 && seats.waiting(run.id()) == 0) {
                                points.add("정원 %d명 가운데 %d자리가 남아 있습니다.".formatted(count, free));
                            }
                        },
                        () -> points.add("정원에 제한이 없습니다."));
        return points;
    }

    private List<String> toConsider(Submitted submitted, CourseRun run) {
        List<String> points = new ArrayList<>();
        run.capacity().seats().ifPresent(count -> {
            if (seats.taken(run.id()) >= count || seats.waiting(run.id()) > 0) {
                points.add("정원 %d명이 모두 찼습니다. 승인하면 대기자가 됩니다(대기 %d명).".formatted(count, seats.waiting(run.id())));
            }
        });
        long colleagues = applications.ofRun(run.id()).stream()
                .filter(other -> sameDepartment(other, submitted))
                .filter(other -> other.status() == ApplicationStatus.SELECTED
                        || other.status() == ApplicationStatus.WAITLISTED
                        || other.status() == ApplicationStatus.APPROVED)
                .count();
        if (colleagues > 0) {
            points.add("같은 부서에서 이미 %d명이 이 회차에 승인되었습니다. 업무 공백을 확인해 주십시오.".formatted(colleagues));
        }
        pending.quota(submitted)
                .ifPresent(quota -> points.add(quota.objection()
                        .map(korean::sentence)
                        .orElse("부서별 승인 인원 %d명 가운데 %d명이 남아 있습니다.".formatted(quota.places(), quota.left()))));
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
