package kr.municipal.training.workflow.tasklist;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the engine shall know.
 *
 * @param id the staff number, letters and digits
 * @param name the whole name, family name first
 * @param email the address, or null
 * @param groups the ids of the person's groups
 * @param password the first password, or null when it is set elsewhere; an existing user's password stays as it is
 */
public record TasklistUser(
        String id, String name, @Nullable String email, Set<String> groups, @Nullable String password) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,32}");

    public TasklistUser {
        Objects.requireNonNull(name, "name");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A user id is 1 to 32 letters and digits, not: " + id);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The user " + id + " needs a name");
        }
        groups = Set.copyOf(groups);
    }

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "TasklistUser[%s, %s, %s]".formatted(id, name, groups);
    }
}
