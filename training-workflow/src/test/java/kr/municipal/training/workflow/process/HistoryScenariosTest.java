package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.municipal.training.application.ActingAs;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.CertificateDetails;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.Correction;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.completion.Completed;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.workflow.history.Histories;
import kr.municipal.training.workflow.history.HistoryLine;
import kr.municipal.training.workflow.history.HistoryText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("이력: 누가 언제 무엇으로서 무엇을 왜 하였는지 한곳에서 읽는다")
class HistoryScenariosTest {

    private static final HistoryText KOREAN = HistoryText.in(Locale.KOREAN, Moments.SEOUL);
    private static final HistoryText ENGLISH = HistoryText.in(Locale.ENGLISH, Moments.SEOUL);

    @Autowired
    private Office office;

    @Autowired
    private Histories histories;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CompletionDecisions completions;

    @BeforeEach
    void begin() {
        office.reset();
    }

    @Test
    @DisplayName("신청에서 수료증 재출력까지, 사람이 한 일과 시스템이 한 일이 일어난 차례대로")
    void ofApplication() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(run);
        Certificate certificate = certificates.find(id).orElseThrow();
        certificates.add(
                certificate.number(),
                new RegisterEvent.Reprint(Staff.OFFICER, Moments.seoul("2026-06-01T09:00"), "분실하였습니다."));

        List<HistoryLine> lines = histories.ofApplication(id);

        assertThat(lines).isSortedAccordingTo(Comparator.comparing(HistoryLine::at));
        assertThat(lines)
                .extracting(KOREAN::what)
                .containsExactly(
                        "접수",
                        "승인",
                        "선발",
                        "수료",
                        "수료증 " + certificate.number().text() + " 발급",
                        "수료증 " + certificate.number().text() + " 재출력");
        assertThat(lines).extracting(ENGLISH::what).startsWith("Submitted", "Approved", "Selected", "Completed");
        assertThat(lines.get(0).by()).isEqualTo(Staff.APPLICANT);
        assertThat(lines.get(1).by()).isEqualTo(Staff.HEAD);
        assertThat(lines.get(2)).satisfies(line -> {
            assertThat(line.as()).isEqualTo(ActingAs.SYSTEM);
            assertThat(line.by()).isNull();
            assertThat(KOREAN.why(line)).isNotEmpty();
        });
        assertThat(lines.get(5)).satisfies(line -> {
            assertThat(line.by()).isEqualTo(Staff.OFFICER);
            assertThat(KOREAN.why(line)).isEqualTo("“분실하였습니다.”");
        });
    }

    @Test
    @DisplayName("다시 발급한 수료증은 앞의 수료증과 그 까닭까지 이어서 읽힌다")
    void replaced() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(run);
        Certificate first = certificates.find(id).orElseThrow();
        Certificate second = certificates.reissue(
                (Completed) completions.find(id).orElseThrow(),
                NumberingPolicy.yearly(),
                new Correction(
                        named(first.details(), "김바뀐"),
                        LocalDate.of(2026, 4, 1),
                        Staff.OFFICER,
                        Moments.seoul("2026-04-01T09:00"),
                        "이름을 바로잡습니다."));

        assertThat(histories.ofApplication(id).stream()
                        .map(KOREAN::what)
                        .filter(what -> what.startsWith("수료증"))
                        .toList())
                .containsExactly(
                        "수료증 " + first.number().text() + " 발급",
                        "수료증 " + first.number().text() + " 대신 "
                                + second.number().text() + " 재발급");
    }

    @Test
    @DisplayName("교육담당자가 뺀 사람의 이력에는 누가 왜 뺐는지가 있다")
    void takenOff() {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.participation
                .takeOff(id, Staff.OFFICER, new CancellationDraft("TAKEN_OFF", "출장입니다."))
                .orThrow();

        HistoryLine last = histories.ofApplication(id).get(3);

        assertThat(KOREAN.what(last)).isEqualTo("취소");
        assertThat(last.by()).isEqualTo(Staff.OFFICER);
        assertThat(KOREAN.why(last)).contains("출장입니다.");
    }

    @Test
    @DisplayName("회차의 이력에는 정원 변경과 폐강이 있고, 앞의 정원도 읽힌다")
    void ofRun() {
        CourseRun run = office.opened(Runs.aRun().withSeats(20));
        office.capacity
                .change(run.id(), Capacity.of(25), "강당을 빌렸습니다.", Staff.OFFICER)
                .orThrow();
        office.capacity
                .change(run.id(), Capacity.unlimited(), "온라인으로 엽니다.", Staff.OFFICER)
                .orThrow();
        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_CANCELLED", "강사 사정입니다."), Staff.OFFICER)
                .orThrow();

        List<HistoryLine> lines = histories.ofRun(run.id());

        assertThat(lines)
                .extracting(KOREAN::what)
                .containsExactly("신청 시작", "정원을 20명에서 25명으로 변경", "정원 25명의 제한을 없앰", "회차를 폐강하였습니다(폐강 결정).");
        assertThat(lines).extracting(KOREAN::why).contains("“강당을 빌렸습니다.”", "“강사 사정입니다.”");
        assertThat(lines.subList(1, lines.size())).extracting(HistoryLine::by).containsOnly(Staff.OFFICER);
    }

    @Test
    @DisplayName("회차의 이력에는 누가 출석을 마감하였는지, 저절로 마감되었는지가 있다")
    void closedAttendance() {
        CourseRun run = office.opened(Runs.aRun());
        office.approved(Staff.APPLICANT, run);
        office.closeAttendance(run, Map.of());

        assertThat(histories.ofRun(run.id()))
                .filteredOn(line -> KOREAN.what(line).equals("출석 마감"))
                .extracting(HistoryLine::by)
                .containsExactly(Staff.OFFICER);
    }

    @Test
    @DisplayName("회차에 일어난 일은 시스템이 한 것도 사람이 한 것도 차례대로 모두 한 이력에 있다")
    void everythingOfARun() {
        CourseRun run = office.opened(Runs.aRun().withSeats(20));
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        office.capacity
                .change(run.id(), Capacity.of(25), "강당을 빌렸습니다.", Staff.OFFICER)
                .orThrow();
        office.waitAMoment();
        office.courseRun.closeApplications(run.id(), Staff.OFFICER).orThrow();
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.confirmCompletion(run);
        office.courseRun
                .decideDirection(run.id(), "KEEP", "만족도가 높습니다.", Staff.OFFICER)
                .orThrow();

        List<HistoryLine> lines = histories.ofRun(run.id());

        assertThat(lines)
                .extracting(line -> KOREAN.as(line) + " " + KOREAN.what(line).replaceAll("\\(명단.*", ""))
                .containsExactly(
                        "시스템 신청 시작",
                        "직접 정원을 20명에서 25명으로 변경",
                        "직접 신청 마감",
                        "시스템 교육자료 공개",
                        "직접 1차시 출결 1명 입력",
                        "직접 출석 마감",
                        "직접 수료를 확정하였습니다: 수료 1명, 미수료 0명",
                        "시스템 설문 집계",
                        "직접 교육 방향 결정: 유지");
        assertThat(lines).filteredOn(line -> line.as() == ActingAs.SYSTEM).allMatch(line -> line.by() == null);
        assertThat(lines)
                .filteredOn(line -> line.as() == ActingAs.IN_PERSON)
                .allMatch(line -> Staff.OFFICER.equals(line.by()));
    }

    @Test
    @DisplayName("담당자가 신청을 일찍 열고 닫으면 그 담당자가, 때가 되어 열리고 닫히면 시스템이 이력에 남는다")
    void whoOpenedAndClosed() {
        CourseRun byHand = Runs.aRun().planned().build();
        office.runs.save(byHand);
        office.courseRun.plan(byHand.id()).orThrow();
        office.courseRun.open(byHand.id(), Staff.OFFICER).orThrow();
        office.courseRun.closeApplications(byHand.id(), Staff.OFFICER).orThrow();
        CourseRun byTime = office.opened(Runs.aRun().withId("ai-2026-2").withCohort(2));
        office.passTo(Moments.CLOSING);

        assertThat(histories.ofRun(byHand.id()))
                .extracting(HistoryLine::by)
                .containsExactly(Staff.OFFICER, Staff.OFFICER);
        assertThat(histories.ofRun(byTime.id()))
                .extracting(line -> KOREAN.as(line) + " " + KOREAN.what(line))
                .containsExactly("시스템 신청 시작", "시스템 신청 마감");
    }

    @Test
    @DisplayName("없는 신청의 이력을 물으면 없다고 한다")
    void unknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> histories.ofApplication(ApplicationId.of("nobody")))
                .withMessageContaining("nobody");
    }

    private static CertificateDetails named(CertificateDetails details, String name) {
        return new CertificateDetails(
                name,
                details.affiliation(),
                details.courseTitle(),
                details.year(),
                details.cohort(),
                details.from(),
                details.to(),
                details.hours(),
                details.issuer());
    }
}
