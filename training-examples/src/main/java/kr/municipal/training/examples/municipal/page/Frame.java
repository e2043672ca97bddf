package kr.municipal.training.examples.municipal.page;

import java.util.List;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param office the office's name
 * @param user who is signed in, or null
 * @param role what that person is here, in a word
 * @param menu the pages the person may open
 * @param demo whether this is the demonstration
 */
public record Frame(String office, @Nullable SignedInUser user, String role, List<Link> menu, boolean demo) {

    /**
     * A line of the menu.
     *
     * @param current whether the page shown belongs to it
     */
    public record Link(String label, String path, boolean current) {}
}
