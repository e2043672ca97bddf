package kr.municipal.training.examples.municipal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.Cancelled;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.Withdrawn;
import kr.municipal.training.completion.CompletionDecision;
import kr.municipal.training.practice.FollowUp;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import org.jspecify.annotations.Nullable;

/**
 * How far one application has come, as the pages draw it.
 *
 * @param steps the eight stations in order
 */
public record Progress(List<Step> steps) {

    /** The stations of everybody who takes part. */
    public static final List<String> STATIONS = List.of("신청", "승인", "선발", "준비", "출석", "설문", "수료", "현업적용");

    private static final int APPROVAL = 1;
    private static final int SEAT = 2;
    private static final int PREPARATION = 3;
    private static final int ATTENDANCE = 4;
    private static final int SURVEY = 5;
    private static final int COMPLETION = 6;
    private static final int USE = 7;

    /**
     * One station.
     *
     * @param mark done, current, todo, stopped or skipped: the style's name
     * @param note the same in a word
     */
    public record Step(String label, String mark, String note) {}

    /**
     * What the drawing needs beside application and run.
     *
     * @param minutesPresent the minutes the person was there
     * @param answered whether the survey is answered
     * @param decision the completion decision, or null while there is none
     * @param followUps how many follow-ups are answered
     */
    public record Facts(
            long minutesPresent, boolean answered, @Nullable CompletionDecision decision, int followUps, Instant now) {}

    private record Reached(int station, boolean stopped, String note) {}

    /** Returns the station reached in a word, for example 설문 응답 필요; empty once all is done. */
    public String now() {
        return steps.stream()
                .filter(step -> step.mark().equals("current"))
                .map(step -> step.label() + " " + step.note())
                .findFirst()
                .orElse("");
    }

    /** Returns the stations of an application. */
    public static Progress of(TrainingApplication application, CourseRun run, Facts facts) {
        Reached reached = reached(application, run, facts);
        List<Step> steps = new ArrayList<>();
        for (int station = 0; station < STATIONS.size(); station++) {
            steps.add(step(station, reached, facts));
        }
        return new Progress(List.copyOf(steps));
    }

    private static Step step(int station, Reached reached, Facts facts) {
        String label = STATIONS.get(station);
        if (station > reached.station()) {
            return new Step(label, "todo", reached.stopped() ? "" : "예정");
        }
        if (station == reached.station()) {
            return new Step(label, reached.stopped() ? "stopped" : "current", reached.note());
        }
        if (station == SURVEY && !facts.answered()) {
            return new Step(label, "skipped", "미응답");
        }
        if (station == ATTENDANCE && facts.minutesPresent() == 0) {
            return new Step(label, "stopped", "결석");
        }
        return new Step(label, "done", "완료");
    }

    private static Reached reached(TrainingApplication application, CourseRun run, Facts facts) {
        return switch (application.status()) {
            case SUBMITTED -> new Reached(APPROVAL, false, "승인대기");
            case APPROVED -> new Reached(SEAT, false, "선발 중");
            case WAITLISTED -> new Reached(SEAT, false, "대기");
            case SELECTED -> selected(run, facts);
            case REJECTED -> new Reached(APPROVAL, true, "반려");
            case EXPIRED -> new Reached(APPROVAL, true, "기한경과");
            case NOT_SELECTED -> new Reached(SEAT, true, "미선발");
            case WITHDRAWN -> new Reached(endedAt(((Withdrawn) application).from()), true, "신청취소");
            case CANCELLED -> cancelled((Cancelled) application);
        };
    }

    private static Reached cancelled(Cancelled application) {
        String note = application.kind().endsRun() ? "폐강" : "제외";
        return new Reached(endedAt(application.from()), true, note);
    }

    private static Reached selected(CourseRun run, Facts facts) {
        if (facts.decision() != null) {
            return facts.decision()
                    .fold(
                            completed -> use(facts),
                            not -> new Reached(COMPLETION, true, "미수료"),
                            withdrawn -> new Reached(COMPLETION, true, "수료 취소"));
        }
        RunSchedule.Decided schedule = run.schedule().decided();
        if (run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) < 0) {
            return facts.now().isBefore(schedule.start())
                    ? new Reached(PREPARATION, false, "진행 중")
                    : new Reached(ATTENDANCE, false, facts.now().isBefore(schedule.end()) ? "진행 중" : "확인 중");
        }
        boolean mayAnswer =
                facts.minutesPresent() > 0 && !facts.answered() && facts.now().isBefore(schedule.surveyDeadline());
        return mayAnswer ? new Reached(SURVEY, false, "응답 필요") : new Reached(COMPLETION, false, "판정 중");
    }

    private static Reached use(Facts facts) {
        return facts.followUps() >= FollowUp.COUNT ? new Reached(USE + 1, false, "") : new Reached(USE, false, "진행 중");
    }

    private static int endedAt(ApplicationStatus from) {
        return switch (from) {
            case SUBMITTED -> APPROVAL;
            case APPROVED, WAITLISTED -> SEAT;
            default -> PREPARATION;
        };
    }
}
