package kr.municipal.training.workflow.notice;

import java.util.List;
import kr.municipal.training.staff.StaffNumber;

/**
 * The notices that are to reach people, kept in the transaction of what they tell of. Whatever leaves the system is taken
 * from here, so that a job that runs twice tells once.
 */
public interface Outbox {

    /** Adds a notice; does nothing if there is one of the same unique key. */
    void add(Notice notice);

    /** Returns the notices to a person, latest first. */
    List<Notice> of(StaffNumber recipient);

    /** Returns the notices not sent yet, oldest first, at most so many. */
    List<Notice> unsent(int limit);
}
