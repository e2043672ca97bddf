package kr.municipal.training.workflow.notice;

import kr.municipal.training.application.TrainingApplication;

/** Keeps the calendars of trainees in step with their classes. */
@FunctionalInterface
public interface Invitations {

    /**
     * Compares what was sent to a person with what is so now, and sends what differs: an invitation to each class for who
     * has a seat, a change, or a cancellation. Called twice, it sends once.
     */
    void update(TrainingApplication application);

    /** Sends nothing, where no mail is set up. */
    static Invitations none() {
        return application -> {};
    }
}
