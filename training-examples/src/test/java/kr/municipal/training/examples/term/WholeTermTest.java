package kr.municipal.training.examples.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.direction.Direction;
import kr.municipal.training.examples.municipal.MunicipalApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        classes = MunicipalApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:whole-term;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@DirtiesContext
@DisplayName("한 학기: 마흔 명, 세 강의, 신청에서 교육 방향 결정까지")
class WholeTermTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Test
    @DisplayName("반려·취소·대기·결석·지각·설문 미응답이 있어도 수료증은 1번부터 빠짐없이 이어지고, 과정마다 방향이 결정된다")
    void wholeTerm() {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);

        TermReport report = beans.createBean(Term.class).play(new Progress(out));
        report.print(out);

        assertThat(report.columns()).hasSize(3);
        TermReport.Column ai = report.columns().get(0);
        assertThat(ai.applied()).isEqualTo(40);
        assertThat(ai.of(ApplicationStatus.REJECTED)).isEqualTo(1);
        assertThat(ai.of(ApplicationStatus.WITHDRAWN)).isEqualTo(1);
        assertThat(ai.of(ApplicationStatus.SELECTED)).isEqualTo(20);
        assertThat(ai.promoted()).isEqualTo(1);
        assertThat(ai.of(ApplicationStatus.NOT_SELECTED)).isEqualTo(18);
        assertThat(ai.absent()).isEqualTo(1);
        assertThat(ai.late()).isEqualTo(1);
        assertThat(ai.answered()).isEqualTo(ai.asked() - 1);
        assertThat(ai.completed()).isEqualTo(19);
        assertThat(ai.notCompleted()).isEqualTo(1);
        assertThat(report.columns())
                .extracting(TermReport.Column::direction)
                .containsExactly(Direction.EXPAND, Direction.KEEP, Direction.CHANGE);
        int completed =
                report.columns().stream().mapToInt(TermReport.Column::completed).sum();
        assertThat(report.certificateSequences()).hasSize(completed);
        assertThat(report.numberedWithoutGap()).isTrue();
        assertThat(console.toString(StandardCharsets.UTF_8)).contains("교육 방향", "확대", "빠짐없이 이어집니다");
    }
}
