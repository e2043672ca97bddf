package kr.municipal.training.workflow.courserun;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;

/** To whom of a closed sheet its closing has been handed on, so that each is told once, however often the job runs. */
public interface ToldTrainees {

    /** Returns those who have not been told, in the order of the sheet, at most so many. */
    List<ApplicationId> next(RunId run, int atMost);

    /** Keeps that these have been told, and who of them was reached. */
    void told(RunId run, Collection<ApplicationId> part, Collection<ApplicationId> reached, Instant at);

    /** Returns those whose process did not wait for it, in the order of the sheet. */
    List<ApplicationId> notReached(RunId run);
}
