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
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * A best practice as it came from a form, before anybody trusts it. There is one for each completed application; one that
 * was returned can be improved.
 *
 * @param application the application it came of
 * @param author who wrote it
 * @param title what was written as title
 * @param text what was written
 * @param completed whether the application was completed
 * @param before the practice of the application so far, or null
 */
public record BestPracticeDraft(
        @NotNull(message = "{kr.municipal.training.Value.missing}") ApplicationId application,
        @NotNull(message = "{kr.municipal.training.Value.missing}") StaffNumber author,
        @Written(required = true, max = BestPracticeEntry.MAX_TITLE) @Nullable String title,
        @Written(required = true, max = BestPracticeEntry.MAX_TEXT) @Nullable String text,
        boolean completed,
        @Nullable BestPractice before) {

    /** Checks who and what for. */
    public BestPracticeDraft {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(author, "author");
    }

    /**
     * Looks for everything that speaks against the practice.
     *
     * @return {@code BEST_PRACTICE_NOT_COMPLETED}, {@code BEST_PRACTICE_ALREADY_SUBMITTED},
     *     {@code BEST_PRACTICE_NOT_AUTHOR}, {@code BEST_PRACTICE_TITLE_EMPTY}, {@code BEST_PRACTICE_TITLE_TOO_LONG},
     *     {@code BEST_PRACTICE_TEXT_EMPTY}, {@code BEST_PRACTICE_TEXT_TOO_LONG}, or nothing
     */
    public List<Reason> objections() {
        List<Reason> objections = new ArrayList<>();
        if (!completed) {
            objections.add(Reason.of("BEST_PRACTICE_NOT_COMPLETED"));
        }
        if (before != null && before.status() != BestPracticeStatus.RETURNED) {
            objections.add(Reason.of("BEST_PRACTICE_ALREADY_SUBMITTED"));
        }
        if (before != null && !before.entry().author().equals(author)) {
            objections.add(Reason.of("BEST_PRACTICE_NOT_AUTHOR"));
        }
        int titleLength = WrittenText.of(title).length();
        if (titleLength == 0) {
            objections.add(Reason.of("BEST_PRACTICE_TITLE_EMPTY"));
        }
        if (titleLength > BestPracticeEntry.MAX_TITLE) {
            objections.add(tooLong("BEST_PRACTICE_TITLE_TOO_LONG", titleLength, BestPracticeEntry.MAX_TITLE));
        }
        int textLength = WrittenText.of(text).length();
        if (textLength == 0) {
            objections.add(Reason.of("BEST_PRACTICE_TEXT_EMPTY"));
        }
        if (textLength > BestPracticeEntry.MAX_TEXT) {
            objections.add(tooLong("BEST_PRACTICE_TEXT_TOO_LONG", textLength, BestPracticeEntry.MAX_TEXT));
        }
        return objections;
    }

    /**
     * Returns the practice, ready for a review.
     *
     * @param at when it is submitted
     * @return the submitted practice; of a returned one with the history so far
     * @throws IllegalStateException if there are objections
     */
    public BestPractice submit(Instant at) {
        List<Reason> objections = objections();
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no best practice: " + objections);
        }
        BestPracticeEntry entry =
                new BestPracticeEntry(application, author, WrittenText.of(title), WrittenText.of(text));
        List<BestPracticeChange> history = new ArrayList<>(before == null ? List.of() : before.history());
        history.add(new BestPracticeChange(BestPracticeStatus.SUBMITTED, author, at, ""));
        return new BestPractice(entry, history);
    }

    private static Reason tooLong(String code, int length, int max) {
        return Reason.of(code).with("length", length).with("max", max);
    }
}
