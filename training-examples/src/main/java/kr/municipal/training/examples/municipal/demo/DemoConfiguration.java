package kr.municipal.training.examples.municipal.demo;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import kr.municipal.training.workflow.engine.EngineClock;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.springframework.context.annotation.Bean;
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
}
