package kr.municipal.training.examples.municipal.demo;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import kr.municipal.training.examples.municipal.MunicipalProperties;
import kr.municipal.training.workflow.document.keys.KeySettings;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.engine.EngineClock;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationProvider;

/** What is different in the demonstration. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    DemoClock clock(DataSource database, EngineClock engine) {
        return new DemoClock(
                Clock.system(ZoneId.of("Asia/Seoul")), new JdbcTemplate(database), engine, FirstProgram.BEGINNING);
    }

    @Bean
    DemoAccounts demoAccounts(TasklistGroups groups) {
        return new DemoAccounts(groups);
    }

    @Bean
    AuthenticationProvider demoAuthentication(DemoAccounts accounts) {
        return new DemoAuthentication(accounts);
    }

    /** So that certificates can be verified in the demonstration too; a key that was set is used instead. */
    @Bean
    @Conditional(NoKeySet.class)
    OfficeKeys demoKeys(@Value("${spring.datasource.url}") String database, MunicipalProperties office) {
        return DemoKey.keys(database, office.officeName());
    }

    /** Neither a file nor a module. */
    static final class NoKeySet extends NoneNestedConditions {

        NoKeySet() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(KeySettings.STORE)
        static final class Store {}

        @ConditionalOnProperty(KeySettings.PKCS11)
        static final class Module {}
    }
}
