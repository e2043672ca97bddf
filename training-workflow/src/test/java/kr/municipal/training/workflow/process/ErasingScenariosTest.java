package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.attendance.AttendanceMark;
import kr.municipal.training.attendance.Excuse;
import kr.municipal.training.certificate.Certificate;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.checklist.PrivateItemDraft;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.courserun.AppealDesk;
import kr.municipal.training.workflow.courserun.ExcuseDesk;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.credential.CertificateCredential;
import kr.municipal.training.workflow.document.credential.CertificateCredentials;
import kr.municipal.training.workflow.erasure.ErasureDesk;
import kr.municipal.training.workflow.erasure.KeptRecords;
import kr.municipal.training.workflow.followup.BestPracticeProcess;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.history.Histories;
import kr.municipal.training.workflow.participation.CorrectedTexts;
import kr.municipal.training.workflow.participation.PrivateItemDesk;
import kr.municipal.training.workflow.participation.RegisterDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@DisplayName("개인정보 파기: 떠난 사람의 이름과 번호가 어디에도 남지 않고, 수는 남는다")
class ErasingScenariosTest {

    private static final StaffNumber PERSON = StaffNumber.of("z9999");
    private static final String NAME = "뷁나리";
    private static final StaffNumber OTHER = StaffNumber.of("m05");
    private static final String SECRET = "비밀스러운글";

    @Autowired
    private Office office;

    @Autowired
    private ErasureDesk desk;

    @Autowired
    private FollowUpProcess followUp;

    @Autowired
    private BestPracticeProcess practices;

    @Autowired
    private PrivateItemDesk items;

    @Autowired
    private ExcuseDesk excuses;

    @Autowired
    private AppealDesk appeals;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateFile files;

    @Autowired
    private CertificateCredentials credentials;

    @Autowired
    private RegisterDesk register;

    @Autowired
    private Histories histories;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcTemplate jdbc;

    private CourseRun run;
    private ApplicationId id = ApplicationId.of("none");
    private ApplicationId left = ApplicationId.of("none");

    @BeforeEach
    void hired() {
        office.reset();
        officials.save(Staff.anOfficial().numbered(PERSON.value()).named(NAME).build());
        run = office.opened(Runs.aRun());
        left = office.approved(PERSON, run);
        office.participation.withdraw(left, PERSON, SECRET).orThrow();
        id = office.applied(PERSON, run);
        office.participation.apply(PERSON, run.id());
        office.approval.decide(id, office.approverOf(id), "APPROVE", SECRET).orThrow();
        office.approved(OTHER, run);
        items.note(id, PERSON, new PrivateItemDraft(SECRET, null)).orThrow();
    }

    /** The person did everything that one can do, and everything is over. */
    private void wentAllTheWay() {
        SessionId session = run.schedule().decided().sessions().get(0).id();
        office.markAll(run, Map.of(id, AttendanceMark.absence()));
        excuses.send(id, session, PERSON, SECRET, SECRET).orThrow();
        excuses.decide(id, session, Excuse.Verdict.GRANTED, SECRET, Staff.OFFICER)
                .orThrow();
        office.closeAttendance(run, Map.of());
        appeals.appeal(id, session, SECRET, PERSON).orThrow();
        appeals.dismiss(id, session, SECRET, Staff.OFFICER).orThrow();
        office.answer(id).orThrow();
        office.confirmCompletion(run);
        certificates.holding(id).ifPresent(files::unsealed);
        office.courseRun
                .decideDirection(run.id(), "KEEP", "만족도가 높았습니다.", Staff.OFFICER)
                .orThrow();
        followUp.submitPlan(id, PERSON, SECRET).orThrow();
        practices.submit(id, PERSON, SECRET, SECRET).orThrow();
        practices.review(id, "ACCEPTED", SECRET, Staff.OFFICER).orThrow();
        practices.consent(id, PERSON).orThrow();
        practices.publish(id, Staff.OFFICER).orThrow();
        office.passTo("2026-04-20T18:00");
        followUp.answer(id, PERSON, true, SECRET).orThrow();
        office.passTo("2026-08-01T09:00");
        officials.save(Staff.anOfficial()
                .numbered(PERSON.value())
                .named(NAME)
                .retired()
                .build());
    }

    @Test
    @DisplayName("모든 것을 한 사람도, 파기하면 이름·번호·쓴 글이 도메인과 엔진의 어느 표에도 없고 신청·출결·수료의 수는 그대로이다")
    void nothingIsLeft() {
        wentAllTheWay();
        assertThat(places()).as("before").hasSizeGreaterThan(20);
        int applications = count("application");
        int completions = count("completion_decision");
        assertThat(desk.look(PERSON, Staff.OFFICER).orThrow().kept().leavesRoster())
                .isTrue();

        KeptRecords kept =
                desk.erase(PERSON, true, "퇴직 후 보존기간이 지났습니다.", Staff.OFFICER).orThrow();

        assertThat(kept.applications()).containsExactly(left, id);
        assertThat(kept.certificates()).hasSize(1);
        assertThat(places()).isEmpty();
        assertThat(count("application")).isEqualTo(applications);
        assertThat(count("completion_decision")).isEqualTo(completions);
        assertThat(count("follow_up")).isOne();
        assertThat(officials.find(PERSON)).isEmpty();
        assertThat(count("official")).isPositive();
    }

    @Test
    @DisplayName("파기한 뒤에도 신청과 이력, 발급대장, 명단이 읽히고, 다른 사람의 것은 그대로이다")
    void stillRead() {
        wentAllTheWay();
        String number = certificates.find(id).orElseThrow().number().value();
        desk.erase(PERSON, true, "퇴직", Staff.OFFICER).orThrow();

        assertThat(office.applications.get(id).entry().applicantName()).isEqualTo("(파기)");
        assertThat(office.applications.get(id).entry().applicant().value()).startsWith("ERASED");
        assertThat(office.applications.get(left).entry().applicant())
                .isEqualTo(office.applications.get(id).entry().applicant());
        assertThat(histories.ofApplication(id)).hasSizeGreaterThan(4);
        assertThat(histories.ofApplication(left)).isNotEmpty();
        assertThat(histories.ofRun(run.id())).isNotEmpty();
        assertThat(certificates
                        .line(number)
                        .orElseThrow()
                        .certificate()
                        .details()
                        .holderName())
                .isEqualTo("(파기)");
        assertThat(certificates.ofRun(run.id())).hasSize(2);
        assertThat(codes(register.reprint(number, "분실", Staff.OFFICER).reasons()))
                .containsExactly("CERTIFICATE_ERASED");
        CorrectedTexts again = new CorrectedTexts(NAME, "총무과", "7급", "과정");
        assertThat(codes(register.reissue(number, again, "분실", Staff.OFFICER).reasons()))
                .containsExactly("CERTIFICATE_ERASED");
        assertThat(register.print(run.id(), false, null, Staff.OFFICER).orThrow())
                .isEqualTo(new RegisterDesk.RunPrint(1, 0));
        assertThat(office.applications.ofApplicant(OTHER)).hasSize(1);
        assertThat(office.noticesOf(OTHER)).isNotEmpty();
        assertThat(certificates.ofHolder(OTHER).get(0).details().holderName()).isNotEqualTo("(파기)");
        assertThat(office.ends(
                        "participation",
                        office.applications.ofApplicant(OTHER).get(0).id().value()))
                .isNotEmpty();
    }

    @Test
    @DisplayName("발급대장의 이름은 따로 고르지 않으면 남고, 나중에 마저 파기할 수 있다")
    void registerStays() {
        wentAllTheWay();
        Certificate certificate = certificates.find(id).orElseThrow();
        byte[] before = files.unsealed(certificate);

        desk.erase(PERSON, false, "퇴직", Staff.OFFICER).orThrow();

        assertThat(files.unsealed(certificate)).isEqualTo(before);
        assertThat(salt(certificate)).isPresent();
        assertThat(places()).containsExactlyInAnyOrder("certificate.holder", "certificate.holder_name");
        assertThat(certificates.ofHolder(PERSON)).hasSize(1);
        assertThat(codes(desk.erase(PERSON, false, "또", Staff.OFFICER).reasons()))
                .containsExactly("ERASURE_NOTHING_KEPT");
        desk.erase(PERSON, true, "발급대장 보존기간 경과", Staff.OFFICER).orThrow();
        assertThat(places()).isEmpty();
        assertThat(salt(certificate)).isEmpty();
        assertThat(desk.latest(Staff.OFFICER, 10).orThrow())
                .extracting(erasure -> erasure.by() + ": " + erasure.words())
                .containsExactly("t01: 발급대장 보존기간 경과", "t01: 퇴직");
    }

    @Test
    @DisplayName("절차가 끝나지 않은 신청이나 회차가 있으면 무엇이 남았는지 모두 말하고 아무것도 지우지 않는다")
    void underWay() {
        List<String> before = places();

        List<Reason> reasons = desk.erase(PERSON, true, " ", Staff.OFFICER).reasons();

        assertThat(codes(reasons)).containsExactly("ERASURE_UNDER_WAY", "ERASURE_RUN_UNDER_WAY", "REASON_MISSING");
        assertThat(reasons.get(0).data()).containsEntry("application", id.value());
        assertThat(places()).isEqualTo(before);
        assertThat(desk.look(PERSON, Staff.OFFICER).orThrow().objections()).hasSize(2);
    }

    @Test
    @DisplayName("재직 중인 사람은 명부에 남고, 그 밖의 것만 파기되며, 다시 신청할 수 있다")
    void inService() {
        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_CANCELLED", "강사 사정"), Staff.OFFICER)
                .orThrow();
        assertThat(desk.look(PERSON, Staff.OFFICER).orThrow().kept().onRoster()).isTrue();

        desk.erase(PERSON, true, "본인 요청", Staff.OFFICER).orThrow();

        assertThat(places()).allMatch(place -> place.startsWith("official."));
        CourseRun next = office.opened(Runs.aRun().withId("ai-2026-2").withCohort(2));
        assertThat(office.participation.apply(PERSON, next.id()).reasons()).isEmpty();
    }

    @Test
    @DisplayName("교육담당자만 볼 수 있고 파기할 수 있으며, 모르는 번호에는 남은 것이 없다고 한다")
    void onlyOfficers() {
        assertThat(codes(desk.look(PERSON, Staff.HEAD).reasons())).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(desk.erase(PERSON, true, "퇴직", Staff.HEAD).reasons())).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(desk.look(StaffNumber.of("nobody"), Staff.OFFICER).orThrow().kept())
                .matches(kept -> !kept.onRoster() && !kept.leavesRoster());
        assertThat(desk.look(PERSON, Staff.OFFICER).orThrow().kept().leavesRoster())
                .isFalse();
        assertThat(codes(desk.latest(Staff.HEAD, 10).reasons())).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(codes(desk.erase(StaffNumber.of("nobody"), true, "퇴직", Staff.OFFICER)
                        .reasons()))
                .containsExactly("ERASURE_NOTHING_KEPT");
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private Optional<String> salt(Certificate certificate) {
        return credentials.find(certificate.number()).map(CertificateCredential::salt);
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** Every column of text, the engine's too, in which the person's number, name or words are; accounts are another system's. */
    private List<String> places() {
        Pattern person = Pattern.compile("(?s).*(\\bz9999\\b|" + NAME + "|" + SECRET + ").*");
        List<String> found = new ArrayList<>();
        jdbc.queryForList(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'PUBLIC' and upper(table_name) not like 'ACT\\_ID\\_%' escape '\\'
                          and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')
                        order by table_name, column_name""")
                .forEach(column -> {
                    String table = String.valueOf(column.get("TABLE_NAME"));
                    String name = String.valueOf(column.get("COLUMN_NAME"));
                    boolean there = jdbc
                            .queryForList(
                                    "select \"" + name + "\" from \"" + table + "\" where \"" + name + "\" is not null",
                                    String.class)
                            .stream()
                            .anyMatch(text -> person.matcher(text).matches());
                    if (there) {
                        found.add((table + "." + name).toLowerCase(Locale.ROOT));
                    }
                });
        return found;
    }
}
