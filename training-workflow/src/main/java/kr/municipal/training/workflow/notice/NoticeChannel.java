package kr.municipal.training.workflow.notice;

/** The way by which notices leave the system, such as e-mail. */
@FunctionalInterface
public interface NoticeChannel {

    /**
     * Sends a notice.
     *
     * @throws UndeliverableException if no further attempt would help; after any other exception it is tried again
     */
    void send(Notice notice);
}
