package kr.municipal.training.examples.municipal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("시연이 아닌 시작")
class ProductionStartTest {

    // Camunda's filters keep a context that failed to start in a static field, so this comes last.
    @Test
    @Order(2)
    @DisplayName("계정이 없으면 시작하지 않고 할 일을 알린다")
    void withoutAccounts(CapturedOutput output) {
        assertThatThrownBy(() -> start().close()).hasMessageContaining("계정이 없어");
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("시스템 관리자 계정이 없어 시작하지 않습니다")
                .contains("the application does not start")
                .contains("./config/application.yml")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("짧은 비밀번호는 받지 않는다")
    void shortPassword() {
        assertThatThrownBy(() -> new MunicipalProperties.Account("S0001", "전산관리", "12345678901", Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("12자 이상")
                .hasMessageNotContaining("12345678901");
    }

    @Test
    @DisplayName("잘못 적은 직원번호와 그룹은 어디가 잘못인지 알린다")
    void mistakenAccounts() {
        assertThatThrownBy(() -> new MunicipalProperties.Account("S 0001", "전산관리", null, Set.of()))
                .hasMessageContaining("‘S 0001’")
                .hasMessageContaining("영문자와 숫자");
        assertThatThrownBy(() -> new MunicipalProperties.Account("S0001", " ", null, Set.of()))
                .hasMessageContaining("성명");
        assertThatThrownBy(() -> new MunicipalProperties.Account("S0001", "전산관리", null, Set.of("camunda-admn")))
                .hasMessageContaining("camunda-admn")
                .hasMessageContaining("camunda-admin");
    }

    @Test
    @Order(1)
    @DisplayName("적어 둔 관리자로 시작하고, 시계는 실제 시각이며, 시연 화면과 계정은 없다")
    void withAdministrator() {
        try (ConfigurableApplicationContext context = start(administrator("a-long-password-1"))) {
            assertThat(context.getBean(Clock.class).getClass().getName()).startsWith("java.time.Clock");
            assertThat(context.containsBean("demoSeed")).isFalse();
            IdentityService identity = context.getBean(IdentityService.class);
            assertThat(identity.createUserQuery().count()).isEqualTo(1);
            assertThat(identity.checkPassword("S0001", "a-long-password-1")).isTrue();
        }
    }

    private static String[] administrator(String password) {
        return new String[] {
            "--municipal.accounts[0].number=S0001",
            "--municipal.accounts[0].name=전산관리",
            "--municipal.accounts[0].password=" + password,
            "--municipal.accounts[0].groups=camunda-admin"
        };
    }

    private static ConfigurableApplicationContext start(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--spring.datasource.url=jdbc:h2:mem:${random.uuid}");
        return new SpringApplicationBuilder(MunicipalApplication.class).run(arguments.toArray(String[]::new));
    }
}
