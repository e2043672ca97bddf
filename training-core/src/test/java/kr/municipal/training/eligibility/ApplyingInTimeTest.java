package kr.municipal.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.fixture.Facts;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.run.RunPhase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("신청기간에 신청한다")
class ApplyingInTimeTest {

    private final EligibilityPolicy policy = EligibilityPolicy.everyOfficial();

    private static Stream<Arguments> moments() {
        return Stream.of(
                Arguments.of("신청이 시작되기 직전", Moments.OPENING.minusNanos(1), List.of("APPLICATIONS_NOT_OPEN")),
                Arguments.of("신청이 시작되는 순간", Moments.OPENING, List.of()),
                Arguments.of("신청기간 중", Moments.APPLYING, List.of()),
                Arguments.of("신청이 마감되기 직전", Moments.CLOSING.minusNanos(1), List.of()),
                Arguments.of("신청이 마감되는 순간", Moments.CLOSING, List.of("APPLICATIONS_CLOSED")),
                Arguments.of("수업이 시작한 뒤", Moments.CLASS_START, List.of("APPLICATIONS_CLOSED")));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("moments")
    void atTheMoment(String situation, Instant moment, List<String> codes) {
        assertThat(codes(Facts.ofAnApplication().at(moment))).isEqualTo(codes);
    }

    @Test
    @DisplayName("신청 전에는 언제 시작하는지, 신청 뒤에는 언제 끝났는지 서울 시각으로 알린다")
    void toldWhen() {
        Ineligible early = refusal(Facts.ofAnApplication().at(Moments.BEFORE_OPENING));
        Ineligible late = refusal(Facts.ofAnApplication().at(Moments.CLOSING));

        assertThat(Told.korean(early.reasons().get(0))).isEqualTo("아직 신청기간이 아닙니다. 신청은 2026년 2월 23일(월) 09:00에 시작합니다.");
        assertThat(Told.korean(late.reasons().get(0))).isEqualTo("신청기간이 2026년 3월 5일(목) 18:00에 끝났습니다.");
        assertThat(Told.english(late.reasons().get(0))).isEqualTo("Applications closed on 5 March 2026 (Thu) 18:00.");
    }

    @Test
    @DisplayName("기간이 되어도 회차가 아직 열리지 않았으면 신청 전이고, 열리지 않은 채 기간이 지났으면 마감이다")
    void neverOpened() {
        assertThat(codes(Facts.ofAnApplication().forRun(Runs.aRun().planned()).at(Moments.APPLYING)))
                .containsExactly("APPLICATIONS_NOT_OPEN");
        assertThat(codes(Facts.ofAnApplication().forRun(Runs.aRun().planned()).at(Moments.CLOSING)))
                .containsExactly("APPLICATIONS_CLOSED");
    }

    @Test
    @DisplayName("담당자가 먼저 마감한 회차는 본래 기간이 남아 있어도 마감이다")
    void closedByHand() {
        var closed = Runs.aRun().build().closeApplications(Moments.APPLYING);

        assertThat(codes(Facts.ofAnApplication().forRun(closed).at(Moments.APPLYING)))
                .containsExactly("APPLICATIONS_CLOSED");
    }

    @Test
    @DisplayName("담당자가 먼저 연 회차는 그때부터 신청할 수 있다")
    void openedByHand() {
        var open = Runs.aRun().planned().build().open(Moments.BEFORE_OPENING);

        assertThat(codes(Facts.ofAnApplication().forRun(open).at(Moments.BEFORE_OPENING)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} 단계에서는 기간 안이라도 마감이다")
    @EnumSource(names = {"CLOSED", "SELECTED", "ATTENDANCE_CLOSED", "SURVEY_CLOSED", "FINISHED"})
    void laterPhases(RunPhase phase) {
        assertThat(codes(Facts.ofAnApplication().forRun(Runs.aRun().inPhase(phase))))
                .containsExactly("APPLICATIONS_CLOSED");
    }

    private List<String> codes(Facts facts) {
        return policy.check(facts.build()).fold(eligible -> List.of(), ineligible -> Told.codes(ineligible.reasons()));
    }

    private Ineligible refusal(Facts facts) {
        return (Ineligible) policy.check(facts.build());
    }
}
