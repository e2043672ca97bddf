package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.NotSelected;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.WaitingList;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.apache.commons.lang3.Validate;

/** Takes the answers to offered seats; silence is one too. */
public class OfferDesk {

    private final TrainingApplications applications;
    private final RunTurns turns;
    private final SeatOffers offers;
    private final OfferTerms terms;
    private final SeatHandover handover;
    private final SeatNotices told;
    private final Notices notices;
    private final RunText texts;
    private final Clock clock;

    OfferDesk(
            TrainingApplications applications,
            RunTurns turns,
            SeatOffers offers,
            OfferTerms terms,
            SeatHandover handover,
            SeatNotices told,
            Notices notices,
            RunText texts,
            Clock clock) {
        this.applications = applications;
        this.turns = turns;
        this.offers = offers;
        this.terms = terms;
        this.handover = handover;
        this.told = told;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** Returns the offer that waits for the person's answer, if there is one. */
    public Optional<SeatOffer> openOffer(TrainingApplication application) {
        return objectionsToReply(application).isEmpty()
                ? line(application).openOffers().stream()
                        .filter(offer -> offer.id().equals(application.id()))
                        .findFirst()
                : Optional.empty();
    }

    /** Returns what speaks against an answer now. */
    List<Reason> objectionsToReply(TrainingApplication application) {
        if (application instanceof NotSelected ended && ended.basis().code().equals("SEAT_OFFER_LAPSED")) {
            return List.of(ended.basis());
        }
        return offers.stateOf(application.id())
                        .filter(state -> state != SeatOffer.State.OPEN)
                        .isPresent()
                ? List.of(Reason.of("SEAT_OFFER_ANSWERED"))
                : line(application).objectionsToReply(application.id(), clock.instant());
    }

    /** Takes the person's answer. */
    void reply(ApplicationId id, boolean accepted) {
        WaitingList line = line(applications.get(id));
        answered(accepted ? line.accept(id, clock.instant()) : line.decline(id, clock.instant()), id);
    }

    /**
     * Notices that no answer came; changes nothing where the offer is closed.
     *
     * @throws IllegalStateException if the seat was accepted, for who has it must not be let go
     */
    void lapse(ApplicationId id) {
        turns.take(applications.get(id).entry().run());
        SeatOffer.State state = offers.stateOf(id).orElseThrow();
        Validate.validState(state != SeatOffer.State.ACCEPTED, "the seat offered to %s has been accepted", id);
        if (state == SeatOffer.State.OPEN) {
            answered(line(applications.get(id)).lapse(clock.instant()), id);
        }
    }

    /** Lets the open offer follow the beginning of the course; returns and tells the new deadline, if it is another. */
    Optional<Instant> follow(Waitlisted waiting, Instant start, int change) {
        return openOffer(waiting).flatMap(offer -> {
            Instant replyBy = terms.replyBy(offer, start);
            if (replyBy.equals(offer.replyBy())) {
                return Optional.empty();
            }
            offers.save(offer.withReplyBy(replyBy));
            notices.tellAgain(NoticeKind.SEAT_OFFERED, waiting, texts.moment(replyBy), change);
            return Optional.of(replyBy);
        });
    }

    private void answered(WaitingList line, ApplicationId id) {
        SeatOffer offer = line.offers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        offers.save(offer);
        if (offer.state() == SeatOffer.State.ACCEPTED) {
            Selected selected = offer.selected();
            applications.save(offer.to(), selected);
            notices.tell(NoticeKind.SEAT_ASSIGNED, selected);
        } else {
            NotSelected ended = offer.ended();
            applications.save(offer.to(), ended);
            told.of(ended);
            handover.passOver(ended.entry().run());
        }
    }

    private WaitingList line(TrainingApplication application) {
        return offers.waitingFor(application.entry().run());
    }
}
