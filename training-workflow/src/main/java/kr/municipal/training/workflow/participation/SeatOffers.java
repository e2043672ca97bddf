package kr.municipal.training.workflow.participation;

import java.time.Instant;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.WaitingList;

/** The seats offered to those who wait, one to a person. */
public interface SeatOffers {

    /** Returns those who wait for a seat of the run, with the offers still open. */
    WaitingList waitingFor(RunId run);

    /** Returns how far the offer made to the person has come, if one was made. */
    Optional<SeatOffer.State> stateOf(ApplicationId application);

    /** Closes the offer of who leaves while it is open; returns whether there was one. */
    boolean giveUp(ApplicationId application, Instant at);

    /** Keeps a new offer, or its answer. */
    void save(SeatOffer offer);
}
