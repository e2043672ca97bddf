package kr.municipal.training.practice;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.Written;
import kr.municipal.training.eligibility.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it came from a form, before anybody trusts it.
 *
 * @param application the application it is for
 * @param text what was written
 * @param completed whether the application was completed
 * @param submitted whether a plan was submitted for it before
 */
public record ActionPlanDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") ApplicationId application,
        @Written(required = true, max = ActionPlan.MAX_LENGTH) @Nullable String text,
        boolean completed,
        boolean submitted) {

    /** Checks the components. */
    public ActionPlanDraft {
        Objects.requireNonNull(application, "application");
    }

    /**
     * Looks for everything that speaks against the plan.
     *
     * @return {@code PLAN_NOT_COMPLETED}, {@code PLAN_ALREADY_SUBMITTED}, {@code PLAN_EMPTY}, {@code PLAN_TOO_LONG}, or
     *     nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (!completed) {
            objections.add(Reason.of("PLAN_NOT_COMPLETED"));
        }
        if (submitted) {
            objections.add(Reason.of("PLAN_ALREADY_SUBMITTED"));
        }
        int length = WrittenText.of(text).length();
        if (length == 0) {
            objections.add(Reason.of("PLAN_EMPTY"));
        }
        if (length > ActionPlan.MAX_LENGTH) {
            objections.add(Reason.of("PLAN_TOO_LONG").with("length", length).with("max", ActionPlan.MAX_LENGTH));
        }
        return objections;
    }

    /**
     * Returns the plan.
     *
     * @param at when it is submitted
     * @return the plan
     * @throws IllegalStateException if there are objections
     */
    public ActionPlan submit(Instant at) {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no plan: " + objections);
        }
        return new ActionPlan(application, WrittenText.of(text), at);
    }
}
