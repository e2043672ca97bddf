package kr.municipal.training.checklist;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.staff.StaffNumber;

/** The own items of all trainees, a list for each application. Implementations are thread-safe. */
public interface PrivateChecklists {

    /**
     * Returns the list of an application.
     *
     * @param application the application
     * @param owner who is signed in
     * @return what that person has noted for the application; empty if nothing, also if somebody else has
     */
    PrivateChecklist of(ApplicationId application, StaffNumber owner);

    /**
     * Keeps a list in place of the one its owner had before; an item that is not on it any more is deleted.
     *
     * @param application the application
     * @param list the list
     */
    void save(ApplicationId application, PrivateChecklist list);

    /**
     * Deletes everything a person has noted, for whatever application.
     *
     * @param owner whose items
     */
    void erase(StaffNumber owner);
}
