package kr.municipal.training.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.municipal.training.checklist.ChecklistItem;
import kr.municipal.training.checklist.Readiness;

/** What any policy may switch on besides attendance: the survey and the required items of the checklist. */
final class RequiredParts {

    private RequiredParts() {}

    static List<Shortfall> missing(CompletionFacts facts, boolean surveyRequired, boolean checklistRequired) {
        List<Shortfall> shortfalls = new ArrayList<>();
        if (surveyRequired && !facts.surveyAnswered()) {
            shortfalls.add(Shortfall.of("SURVEY_MISSING", 0, 1));
        }
        Readiness items = facts.requiredItems();
        if (checklistRequired && !items.isComplete()) {
            String missing = items.missing().stream().map(ChecklistItem::label).collect(Collectors.joining(", "));
            shortfalls.add(Shortfall.of("CHECKLIST_INCOMPLETE", items.done(), items.total())
                    .with("missing", missing));
        }
        return shortfalls;
    }
}
