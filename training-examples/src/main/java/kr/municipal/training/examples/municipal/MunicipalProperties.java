package kr.municipal.training.examples.municipal;

import java.util.List;
import java.util.Set;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.apache.commons.lang3.StringUtils;
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
        private static final List<String> GROUPS = List.of(
                TasklistGroups.usual().officials(),
                TasklistGroups.usual().approvers(),
                TasklistGroups.usual().officers(),
                TasklistGroups.usual().administrators());

        /** Refuses what cannot become an account: a strange number, no name, a group that is none, a short password. */
        public Account {
            if (!StringUtils.defaultString(number).matches("[A-Za-z0-9]{1,32}")) {
                throw new IllegalArgumentException(
                        "직원번호 ‘%s’: 영문자와 숫자로 32자까지 적습니다. A staff number has at most 32 letters and digits."
                                .formatted(number));
            }
            if (StringUtils.isBlank(name)) {
                throw new IllegalArgumentException(
                        "계정 %s: 성명(name)이 없습니다. The account %s has no name.".formatted(number, number));
            }
            groups.stream().filter(group -> !GROUPS.contains(group)).findFirst().ifPresent(unknown -> {
                throw new IllegalArgumentException("계정 %s: ‘%s’ 그룹은 없습니다. 쓸 수 있는 그룹(groups): %s"
                        .formatted(number, unknown, String.join(", ", GROUPS)));
            });
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
