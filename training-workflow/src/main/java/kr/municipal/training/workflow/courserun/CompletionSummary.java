package kr.municipal.training.workflow.courserun;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.completion.DryRun;
import kr.municipal.training.eligibility.ReasonText;

/** The dry run as an officer reads it in Tasklist, as Markdown: those who would not complete first, with everything missing. */
class CompletionSummary {

    private final ReasonText reasons;

    CompletionSummary(ZoneId zone) {
        this.reasons = ReasonText.in(Locale.KOREAN, zone);
    }

    String of(DryRun dryRun) {
        if (dryRun.lines().isEmpty()) {
            return "확정할 수료가 없습니다.";
        }
        int completing = dryRun.completing();
        List<String> lines = new ArrayList<>();
        lines.add("**수료 %d명, 미수료 %d명** (명단 확인번호 %s)\n\n"
                .formatted(completing, dryRun.lines().size() - completing, dryRun.mark()));
        dryRun.lines().stream().filter(line -> !line.wouldComplete()).forEach(line -> lines.add(line(line)));
        dryRun.lines().stream().filter(DryRun.Line::wouldComplete).forEach(line -> lines.add(line(line)));
        return TaskListing.of(lines);
    }

    private String line(DryRun.Line line) {
        ApplicationEntry entry = line.facts().selected().entry();
        String missing = line.shortfalls().stream()
                .map(shortfall -> reasons.sentence(shortfall.reason()))
                .collect(Collectors.joining(" "));
        return "- %s (%s %s): %s\n"
                .formatted(
                        entry.applicantName(),
                        entry.affiliation().departmentName(),
                        entry.affiliation().grade().name(),
                        line.wouldComplete() ? "수료" : "미수료. " + missing);
    }
}
