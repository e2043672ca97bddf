package kr.municipal.training.workflow.courserun;

import java.time.ZoneId;
import java.util.Locale;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.eligibility.ReasonText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.SelectionOutcome;
import kr.municipal.training.selection.SelectionResult;

/** The proposed selection as an officer reads it in Tasklist: the whole list as far as the engine's column holds it. */
class SelectionSummary {

    private final SelectionDesk desk;
    private final ReasonText reasons;

    SelectionSummary(SelectionDesk desk, ZoneId zone) {
        this.desk = desk;
        this.reasons = ReasonText.in(Locale.KOREAN, zone);
    }

    String of(RunId run) {
        return desk.proposal(run).map(this::listed).orElse("선발할 신청이 없습니다.");
    }

    private String listed(SelectionResult result) {
        return TaskListing.of(result.outcomes().stream().map(this::line).toList());
    }

    private String line(SelectionOutcome outcome) {
        ApplicationEntry entry = outcome.ranked().candidate().application().entry();
        return "%d. %s (%s %s): %s\n"
                .formatted(
                        outcome.rank(),
                        entry.applicantName(),
                        entry.affiliation().departmentName(),
                        entry.affiliation().grade().name(),
                        reasons.sentence(outcome.reason()));
    }
}
