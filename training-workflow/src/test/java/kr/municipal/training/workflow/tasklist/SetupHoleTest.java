package kr.municipal.training.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kr.municipal.training.workflow.engine.SelectedAutoConfiguration;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The hole that {@link OneLoginTest} finds closed. */
@DisplayName("구멍 (b): 보호하지 않은 엔진은 로그인 없이 관리자를 만든다")
@SpringBootTest(
        classes = SetupHoleTest.Plain.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:setuphole;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
class SetupHoleTest {

    static final String INTRUDER =
            """
            {"profile":{"id":"intruder","firstName":"i","lastName":"i","email":"i@example.org"},
             "credentials":{"password":"intruder-2026-long"}}""";

    static final class EngineAlone extends SelectedAutoConfiguration {
        EngineAlone() {
            super(
                    Set.of(),
                    Set.of(
                            SecurityAutoConfiguration.class,
                            SecurityFilterAutoConfiguration.class,
                            UserDetailsServiceAutoConfiguration.class));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(EngineAlone.class)
    static class Plain {}

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identity;

    @Test
    @DisplayName("관리자 그룹이 비어 있는 동안 누구나 관리자를 만들 수 있다")
    void plainEngine() {
        Visitor stranger = new Visitor(port);
        stranger.page("/camunda/app/admin/default/setup/");

        assertThat(stranger.post("/camunda/api/admin/setup/default/user/create", INTRUDER)
                        .statusCode())
                .isEqualTo(204);
        assertThat(identity.createUserQuery()
                        .userId("intruder")
                        .memberOfGroup("camunda-admin")
                        .count())
                .isOne();
    }
}
