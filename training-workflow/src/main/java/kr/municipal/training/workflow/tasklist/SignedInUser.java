package kr.municipal.training.workflow.tasklist;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who is signed in.
 *
 * @param id the engine's user id, which is the staff number
 * @param displayName the name as it is shown
 */
public record SignedInUser(String id, String displayName) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id;
    }
}
