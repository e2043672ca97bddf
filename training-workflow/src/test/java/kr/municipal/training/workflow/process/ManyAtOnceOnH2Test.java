package kr.municipal.training.workflow.process;

import javax.sql.DataSource;
import kr.municipal.training.workflow.store.Databases;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@ProcessTest
@Import({ManyAtOnceContract.Watch.class, ManyAtOnceOnH2Test.Database.class})
@DisplayName("한꺼번에 몰려도: H2")
class ManyAtOnceOnH2Test extends ManyAtOnceContract {

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            return Databases.h2("many_at_once");
        }
    }
}
