package kr.municipal.training.examples.municipal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the office's application.
 *
 * @param officeName the name in the head of every page
 * @param accounts the people to make accounts for when they are missing; nobody has a default password
 */
@ConfigurationProperties("municipal")
public record MunicipalProperties(@DefaultValue("구청") String officeName, @DefaultValue List<Account> accounts) {

    /**
     * An account made at the start when it is missing. An existing one keeps its password.
     *
     * @param number the staff number, letters and digits
     * @param name the whole name
     * @param password the first password, 12 characters or more; null once the account is made
     * @param groups any of officials, approvers, trainingofficers, camunda-admin
     */
    public record Account(String number, String name, @Nullable String password, @DefaultValue Set<String> groups) {

        private static final int SHORTEST_PASSWORD = 12;

        /** Refuses a short password. */
        public Account {
            if (password != null && password.length() < SHORTEST_PASSWORD) {
                throw new IllegalArgumentException(
                        "계정 %s: 비밀번호는 %d자 이상이어야 합니다. The password of account %s needs %d characters or more."
                                .formatted(number, SHORTEST_PASSWORD, number, SHORTEST_PASSWORD));
            }
        }

        /** The password stays out of logs. */
        @Override
        public String toString() {
            return "Account[%s, %s, %s]".formatted(number, name, groups);
        }
    }
}
