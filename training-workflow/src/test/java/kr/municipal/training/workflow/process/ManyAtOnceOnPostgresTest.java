package kr.municipal.training.workflow.process;

import javax.sql.DataSource;
import kr.municipal.training.workflow.store.Databases;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@ProcessTest
// At the end of the virtual machine the server stops first, and the engine would wait for it.
@DirtiesContext
@Import({ManyAtOnceContract.Watch.class, ManyAtOnceOnPostgresTest.Database.class})
@DisplayName("한꺼번에 몰려도: PostgreSQL")
class ManyAtOnceOnPostgresTest extends ManyAtOnceContract {

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            return Databases.postgres("many_at_once");
        }
    }
}
