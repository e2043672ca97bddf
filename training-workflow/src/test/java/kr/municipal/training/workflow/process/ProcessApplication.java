package kr.municipal.training.workflow.process;

import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.survey.Questionnaire;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

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
}
