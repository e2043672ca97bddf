package kr.municipal.training.workflow.notice;

import java.time.Instant;
import java.util.List;
import kr.municipal.training.staff.StaffNumber;

/**
 * The notices that are to reach people, kept in the transaction of what they tell of. Whatever leaves the system is taken
 * from here, so that a job that runs twice tells once.
 *
 * <p>A notice waits, is taken by one of the nodes, and is then sent, postponed or undeliverable. Each step is kept at once
 * and by itself, so that no two nodes send the same notice.
 */
public interface Outbox {

    /** Adds a notice; does nothing if there is one of the same unique key. */
    void add(Notice notice);

    /** Adds notices, each unless there is one of the same unique key. */
    void addAll(List<Notice> notices);

    /** Returns the notices to a person, latest first, without the invitations, which are for the person's calendar. */
    List<Notice> of(StaffNumber recipient);

    /** Takes notices that are due, oldest first, at most so many; nobody else gets the same. */
    List<QueuedNotice> take(Instant now, int limit);

    /** Keeps that a notice taken has been sent. */
    void sent(QueuedNotice notice, Instant at);

    /** Puts a notice taken back until a moment, with what went wrong. */
    void postpone(QueuedNotice notice, Instant until, String problem);

    /** Gives a notice taken up, with what went wrong; it waits for a training officer. */
    void giveUp(QueuedNotice notice, String problem);

    /** Gives up what was taken before a moment and never came back: whether it was sent, nobody knows. */
    int giveUpAbandoned(Instant takenBefore, String problem);

    /** Sets notices written before a moment aside without sending them; people see them on their pages. */
    int setAside(Instant writtenBefore);

    /** Returns the notices that were given up, oldest first, at most so many. */
    List<UndeliveredNotice> undelivered(int limit);

    /** Lets a notice that was given up be sent once more; false if there is none such. */
    boolean retry(long id, Instant now);

    /** Closes a notice that was given up without sending it; false if there is none such. */
    boolean dismiss(long id);
}
