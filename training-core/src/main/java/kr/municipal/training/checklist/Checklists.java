package kr.municipal.training.checklist;

import java.util.Collection;
import java.util.Map;
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
     * Returns the checklists of many applications, in one go.
     *
     * @param applications the applications
     * @return the checklist of each; an application whose preparation has not begun is not in it
     */
    Map<ApplicationId, Checklist> of(Collection<ApplicationId> applications);

    /**
     * Keeps a checklist in place of the one kept before.
     *
     * @param application the application
     * @param checklist its checklist
     */
    void save(ApplicationId application, Checklist checklist);
}
