package kr.municipal.training.practice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.Validate;

/**
 * The opportunity to present what was learned to colleagues (동료 발표 기회): offered, then accepted or declined by who is to
 * present, and held if it was accepted. An answer is given once, before the presentation begins.
 *
 * @param presenter who is to present
 * @param occasion where and to whom, not blank
 * @param begins when the presentation begins
 * @param offeredAt when it was offered, before it begins
 * @param state how far it came
 * @param changedAt when it came to this state
 */
public record PresentationOffer(
        StaffNumber presenter, String occasion, Instant begins, Instant offeredAt, State state, Instant changedAt) {

    /** How far an opportunity has come. */
    public enum State {
        /** Offered, no reply yet (제안). */
        OFFERED,
        /** Accepted by who is to present (수락). */
        ACCEPTED,
        /** Declined by who was to present (사양). */
        DECLINED,
        /** It took place (발표 완료). */
        HELD
    }

    /** Checks the components. */
    public PresentationOffer {
        Objects.requireNonNull(presenter, "presenter");
        Validate.notBlank(occasion, "the presentation of %s needs an occasion", presenter);
        Objects.requireNonNull(begins, "begins");
        Objects.requireNonNull(offeredAt, "offeredAt");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(changedAt, "changedAt");
        if (!offeredAt.isBefore(begins)) {
            throw new IllegalArgumentException("offered at " + offeredAt + ", and it begins at " + begins);
        }
        boolean unchanged = changedAt.equals(offeredAt);
        if (changedAt.isBefore(offeredAt) || (state == State.OFFERED && !unchanged)) {
            throw new IllegalArgumentException(state + " at " + changedAt + ", offered at " + offeredAt);
        }
        if (state != State.OFFERED && changedAt.isBefore(begins) == (state == State.HELD)) {
            throw new IllegalArgumentException(state + " at " + changedAt + ", and it begins at " + begins);
        }
    }

    /**
     * Returns a new opportunity.
     *
     * @param presenter who is to present
     * @param occasion where and to whom
     * @param begins when the presentation begins
     * @param at when it is offered
     * @return the opportunity, without a reply
     * @throws IllegalArgumentException if it would begin before it is offered, or the occasion is blank
     */
    public static PresentationOffer offer(StaffNumber presenter, String occasion, Instant begins, Instant at) {
        return new PresentationOffer(presenter, occasion, begins, at, State.OFFERED, at);
    }

    /**
     * Looks for everything that speaks against an answer.
     *
     * @param by who answers
     * @param at when
     * @return {@code PRESENTATION_NOT_YOURS}, {@code PRESENTATION_ANSWERED}, {@code PRESENTATION_BEGUN} with
     *     {@code begins}, or nothing
     */
    public List<Reason> objections(StaffNumber by, Instant at) {
        List<Reason> objections = new ArrayList<>();
        if (!by.equals(presenter)) {
            objections.add(Reason.of("PRESENTATION_NOT_YOURS"));
        }
        if (state != State.OFFERED) {
            objections.add(Reason.of("PRESENTATION_ANSWERED"));
        }
        if (!at.isBefore(begins)) {
            objections.add(Reason.of("PRESENTATION_BEGUN").with("begins", begins));
        }
        return objections;
    }

    /**
     * Accepts the opportunity.
     *
     * @param by who accepts
     * @param at when
     * @return the accepted opportunity
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public PresentationOffer accept(StaffNumber by, Instant at) {
        return answer(State.ACCEPTED, by, at);
    }

    /**
     * Declines the opportunity; nobody has to say why.
     *
     * @param by who declines
     * @param at when
     * @return the declined opportunity
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public PresentationOffer decline(StaffNumber by, Instant at) {
        return answer(State.DECLINED, by, at);
    }

    /**
     * Says that the presentation took place.
     *
     * @param at when that is said, not before the presentation began
     * @return the presentation that was held
     * @throws IllegalStateException if it was not accepted
     * @throws IllegalArgumentException if it has not begun
     */
    public PresentationOffer held(Instant at) {
        if (state != State.ACCEPTED) {
            throw new IllegalStateException("the presentation of " + presenter + " is " + state + ", not accepted");
        }
        return new PresentationOffer(presenter, occasion, begins, offeredAt, State.HELD, at);
    }

    private PresentationOffer answer(State answer, StaffNumber by, Instant at) {
        List<Reason> objections = objections(by, at);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("no answer: " + objections);
        }
        return new PresentationOffer(presenter, occasion, begins, offeredAt, answer, at);
    }
}
