package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.Date;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.Selected;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.application.Waitlisted;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.WaitingList;
import kr.municipal.training.workflow.notice.NoticeKind;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;

/** Gives a seat to the next in line, or offers it, as the terms say. */
class NextInLine {

    private final TrainingApplications applications;
    private final SeatOffers offers;
    private final OfferTerms terms;
    private final Notices notices;
    private final RunText texts;
    private final RuntimeService runtime;

    NextInLine(
            TrainingApplications applications,
            SeatOffers offers,
            OfferTerms terms,
            Notices notices,
            RunText texts,
            RuntimeService runtime) {
        this.applications = applications;
        this.offers = offers;
        this.terms = terms;
        this.notices = notices;
        this.texts = texts;
        this.runtime = runtime;
    }

    /** Hands one seat on, which is counted as taken already. */
    void handOn(WaitingList line, Instant now, Instant start) {
        Waitlisted next = line.inLine().get(0);
        terms.replyBy(now, start)
                .filter(replyBy -> canBeAsked(next.id()))
                .ifPresentOrElse(replyBy -> offer(line, now, replyBy), () -> promote(next, now));
    }

    private void offer(WaitingList line, Instant now, Instant replyBy) {
        int open = line.openOffers().size();
        SeatOffer offer = line.offer(open + 1, now, replyBy).openOffers().get(open);
        offers.save(offer);
        notices.tell(NoticeKind.SEAT_OFFERED, offer.to(), texts.moment(replyBy));
        correlate(
                offer.id(),
                ParticipationModel.SEAT_OFFERED,
                ParticipationModel.OFFER_REPLY_BY.putInto(
                        ParticipationModel.forNow(ParticipationModel.OFFERED, true), Date.from(replyBy)));
    }

    private void promote(Waitlisted next, Instant now) {
        Selected promoted = next.promote(now);
        applications.save(next, promoted);
        notices.tell(NoticeKind.SEAT_ASSIGNED, promoted);
        // Who is at a step that an owner has inserted comes to know it when waiting for it.
        runtime.createMessageCorrelation(ParticipationModel.SEAT_ASSIGNED)
                .processInstanceBusinessKey(promoted.id().value())
                .correlateAll();
    }

    /** Who waits since before there were offers follows a diagram that only knows the seat itself. */
    private boolean canBeAsked(ApplicationId id) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(id.value())
                        .processDefinitionKey(ParticipationModel.PROCESS)
                        .messageEventSubscriptionName(ParticipationModel.SEAT_OFFERED)
                        .count()
                > 0;
    }

    private void correlate(ApplicationId id, String message, VariableMap variables) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(id.value())
                .setVariables(variables)
                .correlate();
    }
}
