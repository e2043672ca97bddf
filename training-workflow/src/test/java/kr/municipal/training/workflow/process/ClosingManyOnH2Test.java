package kr.municipal.training.workflow.process;

import javax.sql.DataSource;
import kr.municipal.training.workflow.store.Databases;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@ProcessTest
@Import({ClosingManyOnH2Test.Database.class, ClosingManyContract.Crashing.class})
@DisplayName("많은 사람의 출석 마감: H2")
class ClosingManyOnH2Test extends ClosingManyContract {

    @Override
    String kind() {
        return "H2";
    }

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            return new CountedDatabase(Databases.h2("closing_many"));
        }
    }
}
