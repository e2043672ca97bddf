package kr.municipal.training.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.eligibility.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A free seat offered to somebody who waits (자리 제안), with a deadline for the reply. Open, then accepted, declined or
 * lapsed; an answer is given once. The approval stays as it was given.
 *
 * @param to who waits
 * @param offeredAt when the seat was offered
 * @param replyBy until when the reply must come; that moment itself is too late
 * @param state how it was answered, or that it is open
 * @param answeredAt when it was answered, or when silence was noticed; null while it is open
 */
public record SeatOffer(Waitlisted to, Instant offeredAt, Instant replyBy, State state, @Nullable Instant answeredAt) {

    /** How far an offer has come. */
    public enum State {
        /** Offered, no reply yet (제안). */
        OPEN,
        /** Accepted by the person who waited (수락). */
        ACCEPTED,
        /** Declined by the person who waited (사양). */
        DECLINED,
        /** Not answered in time (기한경과). */
        LAPSED
    }

    /** Checks the components. */
    public SeatOffer {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(offeredAt, "offeredAt");
        Objects.requireNonNull(replyBy, "replyBy");
        Objects.requireNonNull(state, "state");
        if (!offeredAt.isBefore(replyBy)) {
            throw new IllegalArgumentException("there is no time to reply between " + offeredAt + " and " + replyBy);
        }
        if ((answeredAt == null) != (state == State.OPEN)) {
            throw new IllegalArgumentException("the answer at " + answeredAt + " does not fit the state " + state);
        }
        if (answeredAt != null && answeredAt.isBefore(offeredAt)) {
            throw new IllegalArgumentException("answered at " + answeredAt + " before it was offered at " + offeredAt);
        }
        if (answeredAt != null && answeredAt.isBefore(replyBy) == (state == State.LAPSED)) {
            throw new IllegalArgumentException(state + " at " + answeredAt + " does not fit the deadline " + replyBy);
        }
    }

    /**
     * Returns a new offer.
     *
     * @param to who waits
     * @param at when
     * @param replyBy until when the reply must come, after the offer
     * @return the open offer
     * @throws IllegalArgumentException if there is no time to reply
     */
    public static SeatOffer open(Waitlisted to, Instant at, Instant replyBy) {
        return new SeatOffer(to, at, replyBy, State.OPEN, null);
    }

    /**
     * Returns the end of the n-th working day after the day of the offer, and at the latest the beginning of the course.
     *
     * @param at when the seat is offered
     * @param workingDays how many working days there are to reply, 1 or more
     * @param calendar the working days
     * @param start when the course begins
     * @return until when the reply must come
     * @throws IllegalArgumentException if there is not even one day
     */
    public static Instant replyBy(Instant at, int workingDays, BusinessCalendar calendar, Instant start) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("there is at least one working day to reply: " + workingDays);
        }
        LocalDate last = calendar.plusWorkingDays(calendar.dateOf(at), workingDays);
        Instant end = calendar.startOf(last.plusDays(1));
        return end.isBefore(start) ? end : start;
    }

    /**
     * Returns the open offer with another deadline, as when the course begins at another moment.
     *
     * @param deadline until when the reply must come, after the offer
     * @return the offer
     * @throws IllegalArgumentException if there is no time to reply
     * @throws IllegalStateException if the offer is not open
     */
    public SeatOffer withReplyBy(Instant deadline) {
        if (state != State.OPEN) {
            throw new IllegalStateException("the offer to " + id() + " is already " + state);
        }
        return open(to, offeredAt, deadline);
    }

    /**
     * Accepts the seat.
     *
     * @param at when, before the deadline
     * @return the accepted offer
     * @throws IllegalArgumentException if the deadline has passed
     * @throws IllegalStateException if the offer is not open
     */
    public SeatOffer accept(Instant at) {
        return answer(State.ACCEPTED, at);
    }

    /**
     * Declines the seat.
     *
     * @param at when, before the deadline
     * @return the declined offer
     * @throws IllegalArgumentException if the deadline has passed
     * @throws IllegalStateException if the offer is not open
     */
    public SeatOffer decline(Instant at) {
        return answer(State.DECLINED, at);
    }

    /**
     * Lets the offer lapse if its deadline has passed without a reply.
     *
     * @param now the present moment
     * @return the lapsed offer, or this one if it was answered or there is still time
     */
    public SeatOffer lapse(Instant now) {
        return state == State.OPEN && !now.isBefore(replyBy) ? answer(State.LAPSED, now) : this;
    }

    /**
     * Hands out the ticket of an accepted offer.
     *
     * @return the selected application, with the approval given before
     * @throws IllegalStateException if the offer is not accepted
     */
    public Selected selected() {
        Instant at = answeredAt;
        if (state != State.ACCEPTED || at == null) {
            throw new IllegalStateException("the offer to " + id() + " is " + state + ", not accepted");
        }
        return to.promote(at);
    }

    /**
     * Ends the waiting of who declined or kept silent.
     *
     * @return the ended application, with the reason
     * @throws IllegalStateException if the offer is neither declined nor lapsed
     */
    public NotSelected ended() {
        Instant at = answeredAt;
        if (at == null || state == State.ACCEPTED) {
            throw new IllegalStateException("the offer to " + id() + " is " + state + ", neither declined nor lapsed");
        }
        return to.endWaiting(
                at,
                state == State.DECLINED
                        ? Reason.of("SEAT_OFFER_DECLINED")
                        : Reason.of("SEAT_OFFER_LAPSED").with("deadline", replyBy));
    }

    /**
     * Returns the application's identifier.
     *
     * @return the identifier
     */
    public ApplicationId id() {
        return to.id();
    }

    private SeatOffer answer(State answer, Instant at) {
        if (state != State.OPEN) {
            throw new IllegalStateException("the offer to " + id() + " is already " + state);
        }
        return new SeatOffer(to, offeredAt, replyBy, answer, at);
    }
}
