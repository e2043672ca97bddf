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
@Import({ClosingManyOnPostgresTest.Database.class, ClosingManyContract.Crashing.class})
@DisplayName("많은 사람의 출석 마감: PostgreSQL")
class ClosingManyOnPostgresTest extends ClosingManyContract {

    @Override
    String kind() {
        return "PostgreSQL";
    }

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            return new CountedDatabase(Databases.postgres("closing_many"));
        }
    }
}
