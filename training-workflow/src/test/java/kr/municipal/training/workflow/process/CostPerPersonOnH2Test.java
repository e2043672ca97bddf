package kr.municipal.training.workflow.process;

import javax.sql.DataSource;
import kr.municipal.training.workflow.store.Databases;
import org.junit.jupiter.api.DisplayName;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@ProcessTest
@Import(CostPerPersonOnH2Test.Database.class)
@DisplayName("한 사람의 값: H2")
class CostPerPersonOnH2Test extends CostPerPersonContract {

    @Override
    DataSource another() {
        return Databases.h2("bare_engine");
    }

    @Override
    String kind() {
        return "H2";
    }

    @TestConfiguration
    static class Database {

        @Bean
        DataSource dataSource() {
            return new CountedDatabase(Databases.h2("cost_per_person"));
        }
    }
}
