package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.NumberSeries;
import kr.municipal.training.certificate.PrintWindow;
import kr.municipal.training.certificate.RegisterEvent;
import kr.municipal.training.certificate.RegisterLine;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.participation.CertificateIssuing;
import kr.municipal.training.workflow.participation.CompletionWithdrawal;
import kr.municipal.training.workflow.participation.CorrectedTexts;
import kr.municipal.training.workflow.participation.RegisterDesk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("수료증 발급과 발급대장: 한 사람씩 발급하고, 재출력은 세고, 잘못 적힌 것은 재발급한다")
class CertificateRegisterScenariosTest {

    private static final Instant NOW = Moments.seoul("2026-03-20T10:00");
    private static final StaffNumber OTHER = StaffNumber.of("m03");

    @Autowired
    private Office office;

    @Autowired
    private RegisterDesk desk;

    @Autowired
    private CertificateIssuing issuing;

    @Autowired
    private CompletionWithdrawal withdrawal;

    @Autowired
    private Certificates certificates;

    @Autowired
    private ManagementService management;

    @Autowired
    private EveryJobTwice twice;

    @Autowired
    private JdbcTemplate jdbc;

    private CourseRun run;
    private ApplicationId id;
    private ApplicationId others;

    @BeforeEach
    void surveyed() {
        office.reset();
        run = office.opened(Runs.aRun());
        id = office.approved(Staff.APPLICANT, run);
        others = office.approved(OTHER, run);
        office.closeAttendance(run, Map.of());
        office.answer(id).orThrow();
        office.answer(others).orThrow();
    }

    private Certificate issued() {
        office.confirmCompletion(run);
        office.passTo(NOW);
        return certificates.find(id).orElseThrow();
    }

    private void confirmed() {
        office.passTo(NOW);
        String mark = office.completion.proposed(run.id()).orElseThrow().mark();
        office.completion.confirm(run.id(), mark, Staff.OFFICER).orThrow();
    }

    @Test
    @DisplayName("수료를 확정하면 한 사람씩 발급하며, 담당자는 몇 명까지 왔는지 안다")
    void oneByOne() {
        confirmed();
        CertificateIssuing.Progress before = issuing.of(run.id());
        assertThat(before.completed()).isEqualTo(2);
        assertThat(before.issued()).isEmpty();
        assertThat(before.waiting()).containsExactlyInAnyOrder(id, others);

        management.executeJob(jobs().get(0).getId());
        assertThat(issuing.of(run.id()).issued()).hasSize(1);
        assertThat(issuing.of(run.id()).waiting()).hasSize(1);

        office.certificatesIssued();
        assertThat(issuing.of(run.id()).issued()).hasSize(2);
        assertThat(issuing.of(run.id()).waiting()).isEmpty();
    }

    @Test
    @DisplayName("한 사람의 발급이 안 되어도 다른 사람은 기다리지 않고, 고친 뒤 담당자가 다시 시도하면 발급된다")
    void oneFails() {
        confirmed();
        jdbc.update("update official set grade = ' ' where staff_number = ?", OTHER.value());
        for (int attempt = 0; attempt < 3; attempt++) {
            office.certificatesIssued();
        }

        CertificateIssuing.Progress progress = issuing.of(run.id());
        assertThat(progress.issued()).extracting(Certificate::application).containsExactly(id);
        assertThat(progress.failed()).singleElement().satisfies(one -> {
            assertThat(one.application()).isEqualTo(others);
            assertThat(one.why()).contains("the name of a grade must not be blank");
        });
        assertThat(codes(issuing.tryAgain(run.id(), Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");

        jdbc.update("update official set grade = '7급' where staff_number = ?", OTHER.value());
        assertThat(issuing.tryAgain(run.id(), Staff.OFFICER).orThrow()).isEqualTo(1);
        office.certificatesIssued();
        assertThat(issuing.of(run.id()).issued()).hasSize(2);
        assertThat(issuing.of(run.id()).failed()).isEmpty();
        assertThat(certificates.register(NumberSeries.of("2026")).gaps()).isEmpty();
    }

    @Test
    @DisplayName("시나리오의 모든 작업은 커밋 직전에 멈춘 뒤 다시 돈다")
    void everyJobTwice() {
        int before = twice.jobs();
        issued();
        assertThat(twice.jobs()).isGreaterThanOrEqualTo(before + 2);
        assertThat(certificates.register(NumberSeries.of("2026")).lines()).hasSize(2);
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("COMPLETED");
    }

    @Test
    @DisplayName("발급되기 전에 수료가 취소되면 수료증은 나오지 않는다")
    void withdrawnBefore() {
        confirmed();
        withdrawal.withdraw(id, Staff.OFFICER, "대리 출석이 확인되었습니다.").orThrow();
        office.certificatesIssued();

        assertThat(certificates.find(id)).isEmpty();
        assertThat(office.ends("participation", id.value())).containsExactly("EndEvent_NothingToCertify");
        assertThat(issuing.of(run.id()).completed()).isEqualTo(1);
        assertThat(certificates.find(others)).isPresent();
    }

    @Test
    @DisplayName("발급하지 못한 사람의 수료가 취소되면 더 시도하지 않고 발급 없이 끝난다")
    void withdrawnAfterFailing() {
        confirmed();
        jdbc.update("update official set grade = ' ' where staff_number = ?", OTHER.value());
        for (int attempt = 0; attempt < 3; attempt++) {
            office.certificatesIssued();
        }
        assertThat(issuing.of(run.id()).failed()).hasSize(1);

        withdrawal.withdraw(others, Staff.OFFICER, "대리 출석이 확인되었습니다.").orThrow();
        office.certificatesIssued();

        assertThat(office.ends("participation", others.value())).containsExactly("EndEvent_NothingToCertify");
        assertThat(certificates.find(others)).isEmpty();
    }

    @RepeatedTest(10)
    @DisplayName("발급과 수료 취소가 동시에 와도, 취소된 수료에 효력 있는 수료증이 남지 않는다")
    void issuedWhileWithdrawn() throws Exception {
        confirmed();
        List<Callable<Boolean>> acts = new ArrayList<>();
        jobs().forEach(job -> acts.add(() -> executed(job)));
        acts.add(() -> withdrawal
                .withdraw(id, Staff.OFFICER, "대리 출석이 확인되었습니다.")
                .reasons()
                .isEmpty());

        assertThat(AtOnce.together(acts)).last().isEqualTo(true);
        office.certificatesIssued();

        assertThat(certificates.holding(id)).isEmpty();
        assertThat(office.isOver("participation", id.value())).isTrue();
        assertThat(certificates.holding(others)).isPresent();
        assertThat(certificates.register(NumberSeries.of("2026")).gaps()).isEmpty();
    }

    /** As the engine does: what the other one was faster with is tried again. */
    private boolean executed(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (OptimisticLockingException faster) {
            return false;
        }
    }

    @Test
    @DisplayName("재출력은 사유와 함께 세며, 잠시 안에 다시 누르면 한 번이고, 나중의 것은 따로 적는다")
    void reprinted() {
        String number = issued().number().value();

        RegisterLine line =
                desk.reprint(number, " 종이를 잃어버렸습니다. ", Staff.OFFICER).orThrow();
        desk.reprint(number, "종이를 잃어버렸습니다.", Staff.OFFICER).orThrow();
        assertThat(line.events()).containsExactly(new RegisterEvent.Reprint(Staff.OFFICER, NOW, "종이를 잃어버렸습니다."));
        assertThat(line(number).reprints()).hasSize(1);
        assertThat(desk.mayPrint(line(number), Staff.OFFICER)).isTrue();

        office.passTo(NOW.plus(PrintWindow.DEFAULT.length()));
        assertThat(desk.mayPrint(line(number), Staff.OFFICER)).isFalse();
        desk.reprint(number, "종이를 잃어버렸습니다.", Staff.OFFICER).orThrow();
        assertThat(line(number).reprints()).hasSize(2);
        assertThat(codes(desk.reprint(number, " ", Staff.OFFICER))).containsExactly("REASON_MISSING");
    }

    @Test
    @DisplayName("회차의 수료증은 처음 출력하면 교부이고, 다시 출력하면 한 장마다 사유와 함께 재출력으로 센다")
    void printedTogether() {
        String number = issued().number().value();
        assertThat(codes(desk.print(run.id(), false, null, Staff.HEAD))).containsExactly("NOT_TRAINING_OFFICER");

        assertThat(desk.print(run.id(), false, null, Staff.OFFICER).orThrow())
                .isEqualTo(new RegisterDesk.RunPrint(2, 0));
        assertThat(desk.print(run.id(), false, null, Staff.OFFICER).orThrow())
                .as("a second click")
                .isEqualTo(new RegisterDesk.RunPrint(0, 0));
        assertThat(line(number).events()).containsExactly(new RegisterEvent.HandOut(Staff.OFFICER, NOW));
        assertThat(codes(desk.print(run.id(), true, " ", Staff.OFFICER))).containsExactly("REASON_MISSING");
        assertThat(desk.print(run.id(), true, "두 번 누름", Staff.OFFICER).orThrow())
                .as("handed out just now")
                .isEqualTo(new RegisterDesk.RunPrint(0, 0));

        Instant later = NOW.plus(PrintWindow.DEFAULT.length());
        office.passTo(later);
        RegisterEvent.Reprint expected = new RegisterEvent.Reprint(Staff.OFFICER, later, "수료식 뒤 재교부");
        assertThat(desk.print(run.id(), true, " 수료식 뒤 재교부", Staff.OFFICER).orThrow())
                .isEqualTo(new RegisterDesk.RunPrint(0, 2));
        assertThat(desk.print(run.id(), true, "수료식 뒤 재교부", Staff.OFFICER).orThrow())
                .as("a second click")
                .isEqualTo(new RegisterDesk.RunPrint(0, 0));
        assertThat(certificates.lines(run.id()))
                .extracting(RegisterLine::reprints)
                .containsExactly(List.of(expected), List.of(expected));
    }

    @Test
    @DisplayName("교부한 바로 뒤에 잃어버렸다고 적어도 그 사유가 재출력으로 남는다")
    void lostAtOnce() {
        String number = issued().number().value();
        desk.print(run.id(), false, null, Staff.OFFICER).orThrow();

        for (int click = 0; click < 2; click++) {
            desk.reprint(number, "분실", Staff.OFFICER).orThrow();
        }

        assertThat(line(number).events())
                .containsExactly(
                        new RegisterEvent.HandOut(Staff.OFFICER, NOW),
                        new RegisterEvent.Reprint(Staff.OFFICER, NOW, "분실"));
    }

    @Test
    @DisplayName("재발급하면 새 번호로 고친 내용이 나가고, 전의 수료증은 효력을 잃으며, 본인에게 한 번 알린다. 두 번 눌러도 하나다")
    void reissued() {
        Certificate old = issued();
        CorrectedTexts right = new CorrectedTexts(" 김  일번 ", "디지털혁신과", "6급", "업무에 바로 써먹는 챗GPT 활용법");

        Certificate corrected = desk.reissue(old.number().value(), right, "직급이 잘못 적혔습니다.", Staff.OFFICER)
                .orThrow();
        Certificate again = desk.reissue(old.number().value(), right, "직급이 잘못 적혔습니다.", Staff.OFFICER)
                .orThrow();

        assertThat(again).isEqualTo(corrected);
        assertThat(corrected.replaces()).contains(old.number());
        assertThat(corrected.details().holderName()).isEqualTo("김 일번");
        assertThat(corrected.details().affiliation().grade().name()).isEqualTo("6급");
        assertThat(corrected.details().hours()).isEqualTo(old.details().hours());
        assertThat(certificates.holding(id)).contains(corrected);
        assertThat(line(old.number().value()).events())
                .containsExactly(
                        new RegisterEvent.Replacement(corrected.number(), Staff.OFFICER, NOW, "직급이 잘못 적혔습니다."));
        assertThat(certificates.ofRun(run.id())).hasSize(2);
        assertThat(certificates.register(NumberSeries.of("2026")).gaps()).isEmpty();
        assertThat(office.noticesOf(Staff.APPLICANT)).containsOnlyOnce("CERTIFICATE_REISSUED");
        assertThat(codes(desk.reprint(old.number().value(), "또 필요합니다.", Staff.OFFICER)))
                .containsExactly("CERTIFICATE_REPLACED");
    }

    @Test
    @DisplayName("담당자가 아니거나, 없는 번호이거나, 빈 내용이거나, 고친 것이 없으면 모든 까닭을 알리고 재발급하지 않는다")
    void refused() {
        Certificate old = issued();
        String number = old.number().value();
        CorrectedTexts same = CorrectedTexts.of(old.details());

        assertThat(codes(desk.reissue("2026-9999", same, "까닭", Staff.HEAD)))
                .containsExactly("NOT_TRAINING_OFFICER", "UNKNOWN_CERTIFICATE");
        assertThat(codes(desk.reissue(number, same, null, Staff.OFFICER)))
                .containsExactly("REASON_MISSING", "CERTIFICATE_UNCHANGED");
        assertThat(codes(desk.reissue(
                        number, new CorrectedTexts("", "과".repeat(201), null, "가".repeat(301)), "까닭", Staff.OFFICER)))
                .containsExactly("CORRECTED_HOLDER", "CORRECTED_DEPARTMENT", "CORRECTED_GRADE", "CORRECTED_COURSE");
        assertThat(codes(desk.reissue(
                        number, new CorrectedTexts("김\uD83D\uDE00", "총무과", "7급", "과정"), "까닭", Staff.OFFICER)))
                .as("a face is not in the font")
                .containsExactly("CERTIFICATE_NOT_PRINTABLE");
        assertThat(certificates.register(NumberSeries.of("2026")).lines()).hasSize(2);
    }

    private List<Job> jobs() {
        return management.createJobQuery().messages().list();
    }

    private RegisterLine line(String number) {
        return certificates.line(number).orElseThrow();
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }
}
