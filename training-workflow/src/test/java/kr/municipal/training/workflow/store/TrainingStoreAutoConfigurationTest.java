package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Programs;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.operation.EquipmentNotes;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.InMemoryOfficials;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.autoconfigure.TrainingStoreAutoConfiguration;
import kr.municipal.training.workflow.notice.Outbox;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("저장소의 자동 설정")
class TrainingStoreAutoConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(DataSourceAutoConfiguration.class, TrainingStoreAutoConfiguration.class))
            .withPropertyValues("spring.datasource.generate-unique-name=true");

    @Test
    @DisplayName("데이터소스만 있으면 모든 저장소가 쓸 수 있게 준비된다")
    void everyRepository() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(Officials.class)
                .hasSingleBean(Departments.class)
                .hasSingleBean(Programs.class)
                .hasSingleBean(Courses.class)
                .hasSingleBean(CourseRuns.class)
                .hasSingleBean(Seats.class)
                .hasSingleBean(TrainingApplications.class)
                .hasSingleBean(Checklists.class)
                .hasSingleBean(AttendanceSheets.class)
                .hasSingleBean(SurveyResponses.class)
                .hasSingleBean(CompletionDecisions.class)
                .hasSingleBean(Certificates.class)
                .hasSingleBean(Practices.class)
                .hasSingleBean(DirectionDecisions.class)
                .hasSingleBean(MaterialOpenings.class)
                .hasSingleBean(MaterialReadings.class)
                .hasSingleBean(EquipmentNotes.class)
                .hasSingleBean(PrivateChecklists.class)
                .hasSingleBean(Outbox.class)
                .doesNotHaveBean(EngineIndexes.class));
    }

    @Test
    @DisplayName("기관이 자기 명부를 쓰면 비켜선다")
    void backsOff() {
        application
                .withBean(Officials.class, InMemoryOfficials::new)
                .run(context -> assertThat(context.getBean(Officials.class)).isInstanceOf(InMemoryOfficials.class));
    }

    @Test
    @DisplayName("데이터소스가 없으면 아무것도 만들지 않는다")
    void withoutDataSource() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TrainingStoreAutoConfiguration.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(TrainingApplications.class));
    }

    @Test
    @DisplayName("응용 프로그램 자신의 Flyway와 함께, 몇 번을 다시 시작해도 된다")
    void besideTheApplicationsFlyway(@TempDir Path directory) {
        for (int start = 1; start <= 3; start++) {
            application
                    .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
                    .withPropertyValues("spring.datasource.url=jdbc:h2:file:" + directory.resolve("own"))
                    .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Flyway.class));
        }
    }

    @Test
    @DisplayName("응용 프로그램이 스스로 정한 Flyway 설정은 건드리지 않는다")
    void leavesTheApplicationsChoice() {
        application
                .withPropertyValues("spring.flyway.baseline-on-migrate=true", "spring.flyway.baseline-version=7")
                .run(context -> assertThat(context).doesNotHaveBean(FlywayConfigurationCustomizer.class));
    }
}
