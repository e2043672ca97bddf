package kr.municipal.training.checklist;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.course.MaterialId;

/**
 * Which materials each trainee has said to have read (교육자료 열람 확인). Opening one is not reading it:
 * {@link MaterialOpenings} keeps that. Implementations are thread-safe.
 */
public interface MaterialReadings {

    /**
     * Notes that a trainee said to have read a material. The first time stays.
     *
     * @param application the trainee's application
     * @param material the material
     * @param at when it was said
     */
    void add(ApplicationId application, MaterialId material, Instant at);

    /**
     * Returns what a trainee has read so far.
     *
     * @param application the trainee's application
     * @return each material with the moment at which it was said
     */
    Map<MaterialId, Instant> of(ApplicationId application);

    /**
     * Returns what many trainees have read so far, in one go.
     *
     * @param applications their applications
     * @return the materials of everybody who has read something; who has read nothing is not in it
     */
    Map<ApplicationId, Set<MaterialId>> of(Collection<ApplicationId> applications);
}
