package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.Optional;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.selection.SeatOffer;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody who waits may think about a free seat. Without a period the seat is not offered but given.
 *
 * @param workingDays how many working days there are to reply, 1 or more, or null to give seats without asking
 * @param calendar the working days
 */
public record OfferTerms(@Nullable Integer workingDays, BusinessCalendar calendar) {

    /** Returns until when to reply to an offer made now, or empty where seats are given without asking. */
    Optional<Instant> replyBy(Instant now, Instant start) {
        return Optional.ofNullable(workingDays).map(days -> SeatOffer.replyBy(now, days, calendar, start));
    }

    /**
     * Returns until when to reply to an open offer when the course begins at another moment. Nobody gets less time than was
     * promised, except that the course begins.
     */
    Instant replyBy(SeatOffer offer, Instant start) {
        Instant promised = replyBy(offer.offeredAt(), start)
                .filter(offer.replyBy()::isBefore)
                .orElse(offer.replyBy());
        return promised.isBefore(start) ? promised : start;
    }
}
