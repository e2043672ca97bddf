package kr.municipal.training.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.fixture.Told;
import kr.municipal.training.practice.PresentationOffer.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("동료 발표 기회, 사후 점검 시기, 현업적용률")
class PresentingToColleaguesTest {

    private static final Instant OFFERED = Moments.seoul("2026-05-04T10:00");
    private static final Instant BEGINS = Moments.seoul("2026-05-20T16:00");
    private static final PresentationOffer OFFER = PresentationOffer.offer(Staff.APPLICANT, "AI 학습모임", BEGINS, OFFERED);

    @Test
    @DisplayName("제안받은 사람이 수락하고, 발표를 마친다")
    void held() {
        PresentationOffer held = OFFER.accept(Staff.APPLICANT, OFFERED).held(BEGINS);

        assertThat(held.state()).isEqualTo(State.HELD);
        assertThat(held.changedAt()).isEqualTo(BEGINS);
        assertThat(OFFER.decline(Staff.APPLICANT, OFFERED.plusSeconds(1)).state())
                .isEqualTo(State.DECLINED);
    }

    @Test
    @DisplayName("남의 기회이고, 이미 답했고, 발표가 시작되었으면 모두 알려 준다")
    void everyObjection() {
        PresentationOffer declined = OFFER.decline(Staff.APPLICANT, OFFERED);

        assertThat(OFFER.objections(Staff.APPLICANT, BEGINS.minusNanos(1))).isEmpty();
        assertThat(Told.codes(declined.objections(Staff.HEAD, BEGINS)))
                .containsExactly("PRESENTATION_NOT_YOURS", "PRESENTATION_ANSWERED", "PRESENTATION_BEGUN");
        assertThatIllegalStateException().isThrownBy(() -> declined.accept(Staff.APPLICANT, OFFERED));
        assertThatIllegalStateException().isThrownBy(() -> OFFER.accept(Staff.APPLICANT, BEGINS));
        assertThatIllegalStateException()
                .isThrownBy(() -> declined.held(BEGINS))
                .withMessageContaining("DECLINED");
    }

    @Test
    @DisplayName("앞뒤가 맞지 않는 발표 기회는 값을 밝히며 거부한다")
    void badOffers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PresentationOffer.offer(Staff.APPLICANT, "모임", BEGINS, BEGINS))
                .withMessageContaining(BEGINS.toString());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PresentationOffer.offer(Staff.APPLICANT, " ", BEGINS, OFFERED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OFFER.accept(Staff.APPLICANT, OFFERED).held(BEGINS.minusNanos(1)))
                .withMessageContaining("HELD");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PresentationOffer(
                        Staff.APPLICANT, "모임", BEGINS, OFFERED, State.OFFERED, OFFERED.plusSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PresentationOffer(
                        Staff.APPLICANT, "모임", BEGINS, OFFERED, State.ACCEPTED, OFFERED.minusSeconds(1)));
    }

    @Test
    @DisplayName("사후 점검은 기본으로 30일과 90일 뒤이고, 설정으로 바꾼다")
    void dates() {
        Instant from = Moments.seoul("2026-03-18T09:30");

        assertThat(FollowUpDates.standard().due(1, from, Moments.calendar()))
                .isEqualTo(Moments.seoul("2026-04-17T09:30"));
        assertThat(FollowUpDates.standard().due(2, from, Moments.calendar()))
                .isEqualTo(Moments.seoul("2026-06-16T09:30"));
        assertThat(new FollowUpDates(7, 8).due(2, from, Moments.calendar()))
                .isEqualTo(Moments.seoul("2026-03-26T09:30"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpDates.standard().due(3, from, Moments.calendar()))
                .withMessageContaining("3");
    }

    @ParameterizedTest(name = "{0} 발급이면 1차는 {1}, 2차는 {2}")
    @CsvSource({
        "2026-03-12, 2026-04-13, 2026-06-10, 30일 뒤가 토요일",
        "2026-03-05, 2026-04-06, 2026-06-04, 30일 뒤가 토요일 90일 뒤가 지방선거일",
        "2026-01-17, 2026-02-19, 2026-04-17, 30일 뒤가 설날"
    })
    @DisplayName("문을 닫는 날에는 점검하지 않고 다음 근무일에 한다")
    void datesOnHolidays(String issued, String first, String second, String why) {
        Instant from = Moments.seoul(issued + "T09:30");

        assertThat(FollowUpDates.standard().due(1, from, Moments.calendar()))
                .as(why)
                .isEqualTo(Moments.seoul(first + "T09:30"));
        assertThat(FollowUpDates.standard().due(2, from, Moments.calendar()))
                .as(why)
                .isEqualTo(Moments.seoul(second + "T09:30"));
    }

    @ParameterizedTest
    @CsvSource({"0, 90", "30, 30", "90, 30", "-1, 1"})
    @DisplayName("차례가 맞지 않는 점검 시기는 값을 밝히며 거부한다")
    void badDates(int first, int second) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FollowUpDates(first, second))
                .withMessageContaining(Integer.toString(first));
    }

    @Test
    @DisplayName("현업적용률은 물은 사람 가운데 쓴다고 답한 사람의 몫이고, 몇 명에게 물었는지 함께 말한다")
    void share() {
        assertThatIllegalArgumentException().isThrownBy(() -> PracticeShare.of(3, Set.of(), List.of()));
        ApplicationId one = ApplicationId.of("A-1");
        ApplicationId two = ApplicationId.of("A-2");
        ApplicationId three = ApplicationId.of("A-3");
        PracticeShare share = PracticeShare.of(
                1,
                Set.of(one, two, three),
                List.of(
                        new FollowUp(one, 1, true, "", OFFERED),
                        new FollowUp(one, 2, true, "", BEGINS),
                        new FollowUp(two, 1, false, "", OFFERED),
                        new FollowUp(three, 2, true, "", OFFERED),
                        new FollowUp(ApplicationId.of("A-4"), 1, true, "", OFFERED)));

        assertThat(share).isEqualTo(new PracticeShare(3, 2, 1));
        assertThat(share.ofAsked()).get().hasToString("33.3");
        assertThat(share.ofAnswered()).get().hasToString("50.0");
        assertThat(new PracticeShare(0, 0, 0).ofAsked()).isEmpty();
        assertThat(new PracticeShare(4, 0, 0).ofAnswered()).isEmpty();
        assertThat(new PracticeShare(4, 0, 0).ofAsked()).get().hasToString("0.0");
    }

    @Test
    @DisplayName("누구에게 물었는지 모르면 답한 사람만 세고, 두 번 답한 사람은 나중 답을 따른다")
    void latestAnswer() {
        ApplicationId one = ApplicationId.of("A-1");
        ApplicationId two = ApplicationId.of("A-2");

        assertThat(PracticeShare.ofLatest(List.of(
                        new FollowUp(one, 2, false, "", BEGINS),
                        new FollowUp(one, 1, true, "", OFFERED),
                        new FollowUp(two, 1, true, "", OFFERED))))
                .isEqualTo(new PracticeShare(2, 2, 1));
        assertThat(PracticeShare.ofLatest(List.of())).isEqualTo(new PracticeShare(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 0", "2, 1, 2", "2, 1, -1"})
    @DisplayName("물은 사람보다 많은 답, 답한 사람보다 많은 활용은 값을 밝히며 거부한다")
    void badShares(int asked, int answered, int used) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeShare(asked, answered, used))
                .withMessageContaining(asked + " asked");
    }
}
