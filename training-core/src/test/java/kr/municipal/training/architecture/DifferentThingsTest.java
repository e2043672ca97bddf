package kr.municipal.training.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.attendance.CheckIn;
import kr.municipal.training.attendance.CheckInSecret;
import kr.municipal.training.attendance.SessionCheckIns;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.PrivateChecklist;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.eligibility.Ineligible;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.Completions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.SessionId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("한 가지라도 다르면 다른 것이다")
class DifferentThingsTest {

    private static final SessionId SESSION = SessionId.of("S1");
    private static final ApplicationId GA = ApplicationId.of("A1");
    private static final ApplicationId NA = ApplicationId.of("A2");

    static Stream<Arguments> different() {
        CheckInSecret secret = CheckInSecret.of(new byte[16]);
        Checklist checklist = Checklist.of(ChecklistItems.all());
        Completed completed = Completions.completed("A1", Staff.APPLICANT);
        return Stream.of(
                arguments("다른 사람의 출석 확인", checkIn(GA, 0), checkIn(NA, 0)),
                arguments("몇 분 늦은 출석 확인", checkIn(GA, 0), checkIn(GA, 3)),
                arguments(
                        "틀린 코드가 있는 차시",
                        SessionCheckIns.of(SESSION, secret),
                        SessionCheckIns.restore(SESSION, secret, List.of(), Map.of(GA, 1))),
                arguments(
                        "누가 확인한 차시",
                        SessionCheckIns.of(SESSION, secret),
                        SessionCheckIns.restore(SESSION, secret, List.of(checkIn(GA, 0)), Map.of())),
                arguments("하나를 마친 체크리스트", checklist, checklist.tick(ChecklistItems.SCHEDULE.key(), Moments.OPENING)),
                arguments("항목이 적은 체크리스트", checklist, Checklist.of(List.of(ChecklistItems.SCHEDULE))),
                arguments("다른 사람의 개인 항목", PrivateChecklist.of(Staff.APPLICANT), PrivateChecklist.of(Staff.HEAD)),
                arguments(
                        "항목이 있는 개인 항목",
                        PrivateChecklist.of(Staff.APPLICANT),
                        PrivateChecklist.of(Staff.APPLICANT)
                                .note(Staff.APPLICANT, ChecklistItems.SCHEDULE.key(), "노트북 챙기기", null)),
                arguments(
                        "다른 때의 수료",
                        completed,
                        Completed.restore(
                                completed.entry(),
                                completed.rate(),
                                completed.decidedAt().plusSeconds(1))),
                arguments("다른 사람의 수료", completed, Completions.completed("A2", Staff.OFFICER)),
                arguments("다른 까닭", ineligible("NOT_IN_SERVICE"), ineligible("NO_APPROVER")),
                arguments(
                        "다른 수료증",
                        Completions.certificate("A1", Staff.APPLICANT, 2026, 1),
                        Completions.certificate("A1", Staff.APPLICANT, 2026, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("different")
    void isNotEqual(String what, Object one, Object other) {
        assertThat(one).as(what).isNotEqualTo(other).isEqualTo(one);
        assertThat(one).isNotEqualTo(what);
    }

    private static CheckIn checkIn(ApplicationId trainee, int late) {
        return CheckIn.restore(SESSION, trainee, Staff.APPLICANT, Moments.CLASS_START, late);
    }

    private static Ineligible ineligible(String code) {
        return new Ineligible(List.of(Reason.of(code)));
    }
}
