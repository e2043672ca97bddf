package kr.municipal.training.workflow.participation;

import java.util.Optional;
import kr.municipal.training.application.CancellationKind;
import kr.municipal.training.staff.StaffNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * That somebody leaves a run: handed on with the message, within the transaction.
 *
 * @param by who ends the application
 * @param kind the kind of cancelling, or null for a withdrawal
 * @param words why, in the person's own words
 */
record Departure(StaffNumber by, @Nullable CancellationKind kind, String words) {

    VariableMap variables() {
        return Variables.createVariables()
                .putValueTyped(
                        ParticipationModel.KIND.name(), Variables.stringValue(kind == null ? "" : kind.name(), true))
                .putValueTyped(ParticipationModel.ACTOR.name(), Variables.stringValue(by.value(), true))
                .putValueTyped(ParticipationModel.WORDS.name(), Variables.stringValue(words, true));
    }

    /** Returns what came with the message; nothing where the diagram has let time pass, and the door has kept it. */
    static Optional<Departure> handedOn(DelegateExecution execution) {
        return ParticipationModel.ACTOR
                .find(execution)
                .map(by -> new Departure(
                        StaffNumber.of(by),
                        ParticipationModel.KIND
                                .find(execution)
                                .filter(kind -> !kind.isEmpty())
                                .map(CancellationKind::valueOf)
                                .orElse(null),
                        ParticipationModel.WORDS.get(execution)));
    }

    CancellationKind cancellation() {
        if (kind == null) {
            throw new IllegalStateException("no kind of cancelling was handed on by " + by);
        }
        return kind;
    }
}
