package kr.municipal.training.workflow.notice;

import java.util.List;
import kr.municipal.training.application.ApplicationId;

/** The calendar entries as they were sent last. */
public interface CalendarEntries {

    /** Returns the entries of an application, those taken back included, in the order of their classes. */
    List<CalendarEntry> of(ApplicationId application);

    /** Keeps an entry in place of the one of the same application and class. */
    void save(CalendarEntry entry);
}
