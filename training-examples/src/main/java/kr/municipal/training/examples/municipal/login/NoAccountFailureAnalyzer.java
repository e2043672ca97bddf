package kr.municipal.training.examples.municipal.login;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log what to do, instead of a stack trace. */
class NoAccountFailureAnalyzer extends AbstractFailureAnalyzer<NoAccountException> {

    private static final String ACTION =
            """
            1) ./config/application.yml 에 첫 관리자를 적고 다시 시작하십시오. 비밀번호는 12자 이상이어야 합니다.
               Describe the first administrator in ./config/application.yml and start again; the password has 12 characters or more.

                 municipal:
                   accounts:
                     - number: S0001
                       name: (성명)
                       password: (비밀번호)
                       groups: [camunda-admin]

            2) 계정이 만들어지면 파일에서 비밀번호를 지우십시오. 다른 계정은 관리자가 /camunda/app/admin/ 에서 만듭니다.
               Once the account is made, remove the password from the file. The administrator makes further accounts in /camunda/app/admin/.

            시연만 해 보려면 / For the demonstration only:
                 mvn -pl training-examples -am spring-boot:run""";

    @Override
    protected FailureAnalysis analyze(Throwable root, NoAccountException cause) {
        return new FailureAnalysis(cause.getMessage(), ACTION, cause);
    }
}
