package kr.municipal.training.checklist;

import java.util.Optional;
import kr.municipal.training.application.ApplicationId;

/** The checklists of all applications, one each. Implementations are thread-safe. */
public interface Checklists {

    /**
     * Returns the checklist of an application.
     *
     * @param application the application
     * @return its checklist, or nothing before preparation began
     */
    Optional<Checklist> find(ApplicationId application);

    /**
     * Keeps a checklist in place of the one kept before.
     *
     * @param application the application
     * @param checklist its checklist
     */
    void save(ApplicationId application, Checklist checklist);
}
