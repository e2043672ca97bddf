package kr.municipal.training.workflow.process;

import javax.sql.DataSource;
import kr.municipal.training.workflow.store.Databases;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
// At the end of the virtual machine the server stops first, and the engine would wait for it.
@DirtiesContext
@Import(RepliesAtOnceOnPostgresTest.Database.class)
@TestPropertySource(properties = "training.waiting-list.reply-within=2")
@DisplayName("한꺼번에 답하고 넘겨도: PostgreSQL")
class RepliesAtOnceOnPostgresTest extends RepliesAtOnceContract {

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            return Databases.postgres("replies_at_once");
        }
    }
}
