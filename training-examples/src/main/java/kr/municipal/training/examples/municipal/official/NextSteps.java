package kr.municipal.training.examples.municipal.official;

import java.util.List;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.completion.Shortfall;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Progress;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunPhase;
import kr.municipal.training.run.RunSchedule;
import org.springframework.stereotype.Component;

/** Says what an applicant should know and do now, and why an application ended. */
@Component
class NextSteps {

    private final Words words;

    NextSteps(Words words) {
        this.words = words;
    }

    ApplicationView.Next of(TrainingApplication application, CourseRun run, Progress.Facts facts, boolean surveyOpen) {
        RunSchedule.Decided schedule = run.schedule().decided();
        return switch (application.status()) {
            case SUBMITTED ->
                said(
                        "info",
                        "부서장의 승인을 기다리고 있습니다",
                        "%s 결재입니다. %s까지 결정하지 않으면 기한경과로 끝납니다."
                                .formatted(
                                        ((Submitted) application).currentStep().office(),
                                        words.moment(schedule.approvalDeadline())));
            case APPROVED -> said("info", "승인되었습니다", "신청을 마감한 뒤 선발 결과를 까닭과 함께 알려 드립니다.");
            case WAITLISTED -> because("wait", "대기 중입니다", application);
            case SELECTED -> selected(run, schedule, facts, surveyOpen);
            case NOT_SELECTED -> because("bad", "선발되지 않았습니다", application);
            case REJECTED ->
                said("bad", "반려되었습니다", "사유: " + application.change().words());
            case EXPIRED -> because("bad", "기한경과로 끝났습니다", application);
            case WITHDRAWN -> said("info", "신청을 취소하셨습니다", "신청기간이라면 다시 신청하실 수 있습니다.");
            case CANCELLED -> because("bad", "신청이 취소되었습니다", application);
        };
    }

    private ApplicationView.Next selected(
            CourseRun run, RunSchedule.Decided schedule, Progress.Facts facts, boolean surveyOpen) {
        if (facts.decision() != null) {
            return facts.decision()
                    .fold(
                            completed -> said("good", "수료하셨습니다", "수료증을 내려받고, 배운 것을 업무에 어떻게 쓸지 계획해 주십시오."),
                            this::notCompleted,
                            withdrawn -> said("bad", "수료가 취소되었습니다", "수료증은 더 이상 효력이 없습니다. 사유: " + withdrawn.words()));
        }
        if (surveyOpen) {
            return said(
                    "wait",
                    "설문에 답해 주십시오",
                    words.moment(schedule.surveyDeadline()) + "까지 답할 수 있습니다. 누가 답했는지는 답과 함께 남지 않습니다.");
        }
        if (run.phase().compareTo(RunPhase.ATTENDANCE_CLOSED) >= 0) {
            return said("info", "수료 여부를 판정하고 있습니다", "결과가 나오면 알려 드립니다.");
        }
        return facts.now().isBefore(schedule.start())
                ? said(
                        "good",
                        "선발되었습니다. 교육을 준비해 주십시오",
                        words.moment(schedule.start()) + "에 시작합니다. 아래 체크리스트로 준비를 확인해 주십시오.")
                : said("info", "교육이 진행되었습니다", "교육담당자가 출석을 확인하고 있습니다.");
    }

    private ApplicationView.Next notCompleted(NotCompleted decision) {
        return new ApplicationView.Next(
                "bad",
                "수료하지 못했습니다",
                "",
                words.said(decision.shortfalls().stream().map(Shortfall::reason).toList()));
    }

    private ApplicationView.Next because(String tone, String title, TrainingApplication application) {
        Reason reason = application.change().reason();
        String own = application.change().words();
        return new ApplicationView.Next(
                tone, title, own == null ? "" : "사유: " + own, reason == null ? List.of() : words.said(List.of(reason)));
    }

    private static ApplicationView.Next said(String tone, String title, String text) {
        return new ApplicationView.Next(tone, title, text, List.of());
    }
}
