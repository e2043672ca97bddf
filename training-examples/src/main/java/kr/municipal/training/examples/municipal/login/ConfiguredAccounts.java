package kr.municipal.training.examples.municipal.login;

import java.util.List;
import kr.municipal.training.examples.municipal.MunicipalProperties;
import kr.municipal.training.workflow.tasklist.TasklistUser;
import kr.municipal.training.workflow.tasklist.TasklistUsers;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the configured accounts, before the first request. There is no default account and no default password: without an
 * administrator the application does not start.
 */
@Component
@Profile("!demo")
class ConfiguredAccounts implements SmartInitializingSingleton {

    private final TasklistUsers users;
    private final List<MunicipalProperties.Account> accounts;

    ConfiguredAccounts(TasklistUsers users, MunicipalProperties properties) {
        this.users = users;
        this.accounts = properties.accounts();
    }

    @Override
    public void afterSingletonsInstantiated() {
        users.ensure(accounts.stream()
                .map(account ->
                        new TasklistUser(account.number(), account.name(), null, account.groups(), account.password()))
                .toList());
        if (!users.hasAdministrator()) {
            throw new NoAccountException("로그인할 수 있는 시스템 관리자 계정이 없어 시작하지 않습니다. "
                    + "There is no account of an administrator, so the application does not start.");
        }
    }
}
