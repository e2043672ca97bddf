package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.course.MaterialId;

/** Which materials each trainee has opened (교육자료 열람). Implementations are thread-safe. */
public interface MaterialOpenings {

    /**
     * Notes that a material was opened. The first time stays.
     *
     * @param application the trainee's application
     * @param material the material
     * @param at when
     */
    void add(ApplicationId application, MaterialId material, Instant at);

    /**
     * Returns what a trainee has opened so far.
     *
     * @param application the trainee's application
     * @return the materials
     */
    Set<MaterialId> of(ApplicationId application);
}
