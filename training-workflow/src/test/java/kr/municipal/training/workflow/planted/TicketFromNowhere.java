package kr.municipal.training.workflow.planted;

import java.util.List;
import kr.municipal.training.application.ApplicationEntry;
import kr.municipal.training.application.Submitted;

/** A planted violation: the architecture test must find it, or it does not look. */
public final class TicketFromNowhere {

    private TicketFromNowhere() {}

    public static Submitted forged(ApplicationEntry entry) {
        return Submitted.restore(entry, List.of(), null);
    }
}
