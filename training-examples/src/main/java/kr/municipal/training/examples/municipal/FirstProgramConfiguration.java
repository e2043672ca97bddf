package kr.municipal.training.examples.municipal;

import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.examples.municipal.demo.FirstProgram;
import kr.municipal.training.examples.municipal.official.Guide;
import kr.municipal.training.survey.Questionnaire;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the library asks of an office: its questionnaire, its checklist, and here its guide for participants. */
@Configuration(proxyBeanMethods = false)
class FirstProgramConfiguration {

    @Bean
    Questionnaire questionnaire() {
        return FirstProgram.questionnaire();
    }

    @Bean
    Checklist checklist() {
        return Checklist.of(FirstProgram.checklist());
    }

    @Bean
    Guide guide() {
        return new Guide(FirstProgram.guide());
    }
}
