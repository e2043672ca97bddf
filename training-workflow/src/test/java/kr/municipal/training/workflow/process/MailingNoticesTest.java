package kr.municipal.training.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.CancellationDraft;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.NoticeDelivery;
import kr.municipal.training.workflow.notice.NoticeDesk;
import kr.municipal.training.workflow.notice.UndeliveredNotice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ProcessTest
@DisplayName("알림은 전자우편으로 한 번씩 가고, 수업은 달력에 들어간다")
class MailingNoticesTest {

    private static final GreenMail POST = new GreenMail(new ServerSetup(freePort(), null, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    private Office office;

    @Autowired
    private NoticeDelivery delivery;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private TestClock clock;

    @Autowired
    private Officials officials;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        POST.start();
        int port = POST.getSmtp().getPort();
        settings.add("spring.datasource.url", () -> "jdbc:h2:mem:mailing;DB_CLOSE_DELAY=-1");
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> port);
        settings.add("training.mail.from", () -> "training@example.org");
        settings.add("training.mail.every", () -> "P1D");
        settings.add("training.mail.retry-after", () -> "PT1M,PT5M");
    }

    @BeforeEach
    void begin() {
        office.reset();
    }

    @AfterEach
    void emptyBoxes() throws Exception {
        POST.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        POST.stop();
    }

    @Test
    @DisplayName("선발되면 알림과 달력 초대가 가고, 취소하면 같은 일정이 취소된다")
    void invited() throws Exception {
        CourseRun run = office.opened(Runs.aRun());
        ApplicationId id = office.approved(Staff.APPLICANT, run);
        delivery.sendDue();

        assertThat(subjects(Staff.APPLICANT)).anyMatch(subject -> subject.contains("선발 안내"));
        String invitation = calendarOf(Staff.APPLICANT, "수업 일정:");
        assertThat(invitation).contains("METHOD:REQUEST", "SEQUENCE:0");

        office.participation.withdraw(id, Staff.APPLICANT, "출장").orThrow();
        delivery.sendDue();
        String cancellation = calendarOf(Staff.APPLICANT, "수업 일정 취소");
        assertThat(cancellation).contains("METHOD:CANCEL", "SEQUENCE:1");
        assertThat(line(cancellation, "UID:")).isEqualTo(line(invitation, "UID:"));
    }

    @Test
    @DisplayName("수업이 옮겨지면 같은 일정이 다음 번호로 바뀌고, 폐강되면 선발된 모두의 일정이 취소된다")
    void changedAndCancelled() throws Exception {
        CourseRun run = office.opened(Runs.aRun().withSeats(1).withWaitingPlaces(1));
        ApplicationId first = office.approved(Staff.APPLICANT, run);
        StaffNumber next = Staff.official(2).number();
        office.approved(next, run);
        office.participation.withdraw(first, Staff.APPLICANT, null).orThrow();
        RunSchedule.Decided dates = run.schedule().decided();
        ClassSession moved = new ClassSession(Runs.session().id(), 1, Moments.CLASS_START, Moments.CLASS_END, "2층 회의실");

        office.schedule
                .reschedule(
                        run.id(),
                        RunSchedule.of(dates.window(), dates.approvalDeadline(), List.of(moved), Moments.calendar()),
                        "강당 공사",
                        Staff.OFFICER)
                .orThrow();
        delivery.sendDue();
        String change = calendarOf(next, "수업 일정 변경");
        assertThat(change).contains("METHOD:REQUEST", "SEQUENCE:1", "LOCATION:2층 회의실");
        assertThat(subjects(next)).anyMatch(subject -> subject.contains("일정·장소 변경"));

        office.courseRun
                .cancel(run.id(), new CancellationDraft("RUN_TOO_FEW", "한 명뿐입니다."), Staff.OFFICER)
                .orThrow();
        delivery.sendDue();
        String cancellation = calendarOf(next, "수업 일정 취소");
        assertThat(cancellation).contains("METHOD:CANCEL", "SEQUENCE:2");
        assertThat(line(cancellation, "UID:")).isEqualTo(line(change, "UID:"));
    }

    @Test
    @DisplayName("보내는 일이 몇 번 돌아도 같은 알림은 한 번만 간다")
    void once() {
        CourseRun run = office.opened(Runs.aRun());
        office.applied(Staff.APPLICANT, run);
        delivery.sendDue();
        int first = POST.getReceivedMessages().length;

        assertThat(first).isPositive();
        assertThat(delivery.sendDue()).isZero();
        assertThat(POST.getReceivedMessages()).hasSize(first);
    }

    @Test
    @DisplayName("한글 제목과 본문이 그대로 도착하고, 자동으로 보낸 것임을 밝힌다")
    void readable() throws Exception {
        CourseRun run = office.opened(Runs.aRun());
        office.applied(Staff.APPLICANT, run);
        delivery.sendDue();
        MimeMessage request = to(Staff.HEAD).get(0);

        assertThat(request.getSubject()).startsWith("[교육] 신청 승인 요청:");
        assertThat(request.getContent().toString()).contains("Tasklist에서 승인 또는 반려");
        assertThat(request.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(request.getMessageID()).endsWith("@example.org>");
    }

    @Test
    @DisplayName("메일 서버가 멈추면 뒤로 미루다가 담당자에게 넘기고, 담당자가 다시 보내면 한 번 간다")
    void serverDown() {
        CourseRun run = office.opened(Runs.aRun());
        POST.stop();
        office.applied(Staff.APPLICANT, run);
        assertThat(delivery.sendDue()).isZero();
        assertThat(waiting()).isEmpty();
        later(Duration.ofMinutes(1));
        assertThat(delivery.sendDue()).isZero();
        assertThat(waiting()).isEmpty();
        later(Duration.ofMinutes(5));
        assertThat(delivery.sendDue()).isZero();
        List<UndeliveredNotice> given = waiting();
        POST.start();

        assertThat(given).isNotEmpty().allSatisfy(notice -> {
            assertThat(notice.attempts()).isEqualTo(3);
            assertThat(notice.problem()).isNotBlank();
        });
        assertThat(delivery.sendDue()).isZero();
        given.forEach(notice -> desk.retry(notice.id(), Staff.OFFICER).orThrow());
        assertThat(delivery.sendDue()).isEqualTo(given.size());
        assertThat(POST.getReceivedMessages()).hasSize(given.size());
    }

    @Test
    @DisplayName("주소가 없는 사람에게 갈 알림은 바로 담당자에게 넘어간다")
    void noAddress() {
        Official head = officials.find(Staff.HEAD).orElseThrow();
        officials.save(withoutAddress(head));
        CourseRun run = office.opened(Runs.aRun());
        office.applied(Staff.APPLICANT, run);
        delivery.sendDue();

        assertThat(waiting()).hasSize(1).allSatisfy(notice -> {
            assertThat(notice.notice().recipient()).isEqualTo(Staff.HEAD);
            assertThat(notice.problem()).contains("주소가 없습니다");
        });
        assertThat(Office.codes(desk.dismiss(waiting().get(0).id(), Staff.APPLICANT)))
                .containsExactly("NOT_TRAINING_OFFICER");
        desk.dismiss(waiting().get(0).id(), Staff.OFFICER).orThrow();
        assertThat(waiting()).isEmpty();
    }

    @Test
    @DisplayName("담당자가 아닌 사람은 보내지 못한 알림을 보지 못한다")
    void officersOnly() {
        assertThat(Office.codes(desk.undelivered(Staff.APPLICANT))).containsExactly("NOT_TRAINING_OFFICER");
        assertThat(Office.codes(desk.retry(4711, Staff.OFFICER))).containsExactly("NOTICE_NOT_WAITING");
    }

    /** The server must come back at the same port, which a dynamic one of its own would not. */
    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Official withoutAddress(Official official) {
        return new Official(
                official.number(), official.name(), official.department(), official.grade(), official.state(), null);
    }

    private List<UndeliveredNotice> waiting() {
        return desk.undelivered(Staff.OFFICER).orThrow();
    }

    private void later(Duration time) {
        clock.set(clock.instant().plus(time));
    }

    private List<MimeMessage> to(StaffNumber person) {
        String address = officials.find(person).orElseThrow().email();
        return Arrays.stream(POST.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains("To: " + address))
                .toList();
    }

    private List<String> subjects(StaffNumber person) throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : to(person)) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    private String calendarOf(StaffNumber person, String subject) throws Exception {
        for (MimeMessage message : to(person)) {
            if (message.getSubject().contains(subject)) {
                var mixed = (MimeMultipart) message.getContent();
                var alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
                assertThat(alternative.getBodyPart(1).getContentType()).startsWith("text/calendar");
                return new String(alternative.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no message '" + subject + "' to " + person);
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(each -> each.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
