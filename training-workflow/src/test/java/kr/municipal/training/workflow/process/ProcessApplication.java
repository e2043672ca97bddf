package kr.municipal.training.workflow.process;

import javax.sql.DataSource;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.survey.Questionnaire;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The library as an office embeds it, without pages. */
@Configuration
@EnableAutoConfiguration
@Import(Office.class)
class ProcessApplication {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Questionnaire questionnaire() {
        return Questionnaires.satisfaction();
    }

    @Bean
    Checklist checklist() {
        return Checklist.of(ChecklistItems.all());
    }

    /** Not where statements are counted. */
    @Bean
    EveryJobTwice everyJobTwice(PlatformTransactionManager transactions, DataSource database) {
        return new EveryJobTwice(transactions, !(database instanceof CountedDatabase));
    }
}
