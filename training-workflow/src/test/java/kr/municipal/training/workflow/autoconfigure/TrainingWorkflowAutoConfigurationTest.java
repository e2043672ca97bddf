package kr.municipal.training.workflow.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kr.municipal.training.application.ApprovalPolicy;
import kr.municipal.training.application.ApprovalStep;
import kr.municipal.training.application.InMemoryTrainingApplications;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.CheckIns;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.attendance.InMemoryAttendanceLedgers;
import kr.municipal.training.attendance.InMemoryAttendanceSheets;
import kr.municipal.training.attendance.InMemoryCheckIns;
import kr.municipal.training.attendance.InMemoryExcuses;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.InMemoryCertificates;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.InMemoryChecklists;
import kr.municipal.training.checklist.InMemoryMaterialOpenings;
import kr.municipal.training.checklist.InMemoryMaterialReadings;
import kr.municipal.training.checklist.InMemoryPrivateChecklists;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.completion.InMemoryCompletionDecisions;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.InMemoryPrograms;
import kr.municipal.training.course.Programs;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.direction.InMemoryDirectionDecisions;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.fixture.ChecklistItems;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.fixture.Moments;
import kr.municipal.training.fixture.Questionnaires;
import kr.municipal.training.fixture.Runs;
import kr.municipal.training.fixture.Staff;
import kr.municipal.training.hours.HoursRequirement;
import kr.municipal.training.hours.HoursRequirements;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.hours.LearningKind;
import kr.municipal.training.hours.RecognitionCaps;
import kr.municipal.training.hours.YearlyCap;
import kr.municipal.training.operation.EquipmentNotes;
import kr.municipal.training.operation.InMemoryEquipmentNotes;
import kr.municipal.training.operation.InMemoryRunHistory;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.practice.InMemoryBestPractices;
import kr.municipal.training.practice.InMemoryPractices;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.survey.InMemorySurveyResponses;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.approval.AbsenceHistory;
import kr.municipal.training.workflow.approval.ApprovalLines;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import kr.municipal.training.workflow.courserun.CourseRunProcess;
import kr.municipal.training.workflow.courserun.ToldTrainees;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.credential.CertificateCredentials;
import kr.municipal.training.workflow.document.credential.InMemoryCredentials;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.paper.InMemoryPapers;
import kr.municipal.training.workflow.document.paper.Papers;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.WorkingDays;
import kr.municipal.training.workflow.erasure.PersonalRecords;
import kr.municipal.training.workflow.followup.FollowUpProcess;
import kr.municipal.training.workflow.notice.CalendarEntries;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.participation.ParticipationProcess;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.SeatOffers;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.PlatformTransactionManager;

@DisplayName("교육 절차 자동 설정")
class TrainingWorkflowAutoConfigurationTest {

    private final ApplicationContextRunner withoutData = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(TrainingWorkflowAutoConfiguration.class))
            .withBean(IdentityService.class, () -> mock(IdentityService.class))
            .withBean(RepositoryService.class, () -> mock(RepositoryService.class))
            .withBean(RuntimeService.class, () -> mock(RuntimeService.class))
            .withBean(HistoryService.class, () -> mock(HistoryService.class))
            .withBean(TaskService.class, () -> mock(TaskService.class))
            .withBean(ManagementService.class, () -> mock(ManagementService.class))
            .withBean(EquipmentNotes.class, InMemoryEquipmentNotes::new)
            .withBean(RunHistory.class, InMemoryRunHistory::new)
            .withBean(EngineAccess.class, () -> new EngineAccess(mock(IdentityService.class)))
            .withBean(PlatformTransactionManager.class, () -> mock(PlatformTransactionManager.class))
            .withBean(Outbox.class, () -> mock(Outbox.class))
            .withBean(CalendarEntries.class, () -> mock(CalendarEntries.class))
            .withBean(Officials.class, Staff::officials)
            .withBean(Departments.class, Staff::departments)
            .withBean(Absences.class, InMemoryAbsences::new)
            .withBean(AbsenceHistory.class, () -> mock(AbsenceHistory.class))
            .withBean(PersonalRecords.class, () -> mock(PersonalRecords.class))
            .withBean(Programs.class, InMemoryPrograms::new)
            .withBean(Courses.class, FirstProgram::courses)
            .withBean(CourseRuns.class, () -> Runs.runs())
            .withBean(RunTurns.class, () -> run -> {})
            .withBean(Seats.class, () -> mock(Seats.class))
            .withBean(RunSelections.class, () -> mock(RunSelections.class))
            .withBean(SeatOffers.class, () -> mock(SeatOffers.class))
            .withBean(CapacityChanges.class, () -> mock(CapacityChanges.class))
            .withBean(TrainingApplications.class, InMemoryTrainingApplications::new)
            .withBean(ToldTrainees.class, () -> mock(ToldTrainees.class))
            .withBean(AttendanceSheets.class, InMemoryAttendanceSheets::new)
            .withBean(AttendanceLedgers.class, InMemoryAttendanceLedgers::new)
            .withBean(CheckIns.class, InMemoryCheckIns::new)
            .withBean(Excuses.class, InMemoryExcuses::new)
            .withBean(Checklists.class, InMemoryChecklists::new)
            .withBean(MaterialOpenings.class, InMemoryMaterialOpenings::new)
            .withBean(MaterialReadings.class, InMemoryMaterialReadings::new)
            .withBean(PrivateChecklists.class, InMemoryPrivateChecklists::new)
            .withBean(SurveyResponses.class, InMemorySurveyResponses::new)
            .withBean(CompletionDecisions.class, InMemoryCompletionDecisions::new)
            .withBean(Certificates.class, InMemoryCertificates::new)
            .withBean(CertificateCredentials.class, InMemoryCredentials::new)
            .withBean(Papers.class, InMemoryPapers::new)
            .withBean(Practices.class, InMemoryPractices::new)
            .withBean(BestPractices.class, InMemoryBestPractices::new)
            .withBean(DirectionDecisions.class, InMemoryDirectionDecisions::new);

    private final ApplicationContextRunner office = withoutData
            .withBean(Questionnaire.class, Questionnaires::satisfaction)
            .withBean(Checklist.class, () -> Checklist.of(ChecklistItems.all()))
            .withPropertyValues("training.issuer=시연구청장");

    @Test
    @DisplayName("설문지와 체크리스트와 기관장만 주면 모든 문이 열린다")
    void complete() {
        office.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(ParticipationProcess.class)
                .hasSingleBean(CourseRunProcess.class)
                .hasSingleBean(FollowUpProcess.class)
                .getBean("workingDays")
                .isInstanceOf(WorkingDays.class));
    }

    @Test
    @DisplayName("기관이 승인 순서를 프로그램으로 정하면 표를 읽지 않는다")
    void ownApprovalPolicy() {
        office.withBean(ApprovalPolicy.class, () -> ApprovalPolicy.headOf("교육담당부서", Staff.TOP))
                .run(context -> assertThat(context.getBean(ApprovalLines.class)
                                .lineFor(
                                        Staff.anOfficial().build(),
                                        Staff.department(Staff.DIGITAL),
                                        Runs.aRun().build(),
                                        Moments.APPLYING)
                                .orThrow()
                                .orElseThrow()
                                .steps())
                        .containsExactly(new ApprovalStep("교육담당부서", Staff.TOP_HEAD, Staff.TOP)));
    }

    @Test
    @DisplayName("기준값은 설정이고, 시간대는 서울이다")
    void settings() {
        office.withPropertyValues(
                        "training.completion.threshold-percent=90",
                        "training.completion.survey-required=true",
                        "training.holidays=2026-05-04,2026-05-05,2026-05-04")
                .run(context -> {
                    assertThat(context.getBean(CompletionPolicy.class))
                            .isEqualTo(new AttendanceRatePolicy(90, true, false));
                    BusinessCalendar calendar = context.getBean(BusinessCalendar.class);
                    assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
                    assertThat(calendar.holidays())
                            .containsAll(KoreanHolidays.table().dates())
                            .contains(LocalDate.of(2026, 5, 4))
                            .hasSize(KoreanHolidays.table().dates().size() + 1);
                });
    }

    @Test
    @DisplayName("인정한도와 의무시간은 적지 않으면 없고, 적으면 날짜가 있는 표가 된다")
    void hours() {
        office.run(context -> {
            assertThat(context.getBean(RecognitionCaps.class)).isEqualTo(RecognitionCaps.none());
            assertThat(context.getBean(HoursRequirements.class).rows()).isEmpty();
        });
        office.withPropertyValues(
                        "training.hours.caps[0].kind=class",
                        "training.hours.caps[0].name=집합교육",
                        "training.hours.caps[0].from-year=2026",
                        "training.hours.caps[0].hours=40",
                        "training.hours.caps[1].kind=online",
                        "training.hours.caps[1].name=사이버교육",
                        "training.hours.caps[1].from-year=2025",
                        "training.hours.caps[1].to-year=2026",
                        "training.hours.caps[1].unlimited=true",
                        "training.hours.requirements[0].grades=5급,6급",
                        "training.hours.requirements[0].from=2021-01-01",
                        "training.hours.requirements[0].to=2021-12-31",
                        "training.hours.requirements[0].hours=80",
                        "training.hours.requirements[0].source=2021년 지침")
                .run(context -> {
                    RecognitionCaps caps = context.getBean(RecognitionCaps.class);
                    assertThat(caps.of(LearningKind.of("class", "집합교육"), 2027))
                            .isEqualTo(YearlyCap.of(LearningHours.ofHours(40)));
                    assertThat(caps.of(LearningKind.of("online", "사이버교육"), 2026))
                            .isEqualTo(YearlyCap.unlimited());
                    assertThat(caps.of(LearningKind.of("club", "학습동아리"), 2026)).isEqualTo(YearlyCap.unlisted());
                    HoursRequirements needed = context.getBean(HoursRequirements.class);
                    assertThat(needed.of(JobGrade.of("6급"), LocalDate.of(2021, 12, 31)))
                            .map(HoursRequirement::perYear)
                            .contains(LearningHours.ofHours(80));
                    assertThat(needed.of(JobGrade.of("6급"), LocalDate.of(2022, 1, 1)))
                            .isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "training.hours.caps[0].kind=class | training.hours.caps[0]: ",
                "training.hours.caps[0].hours=40 | kind",
                "training.hours.caps[0].hours=x | training.hours.caps[0].hours",
                "training.hours.requirements[0].hours=80 | training.hours.requirements[0]: ",
                "training.hours.requirements[0].from=2021-13-01 | training.hours.requirements[0].from",
                "training.eligibility.courses-per-year=0 | training.eligibility.courses-per-year",
                "training.eligibility.no-show-block-days=0 | training.eligibility.no-show-block-days",
                "training.eligibility.prerequisites[0].course=drone | training.eligibility.prerequisites",
                "training.holidays=어제 | training.holidays",
                "training.holiday-table=classpath:nowhere.csv | training.holiday-table",
                "training.holiday-table=classpath:bad-holidays.csv | line 2, date: '2028-13-01'",
                "training.public-address=http://edu.example.go.kr | training.public-address",
                "training.verification.per-minute=0 | training.verification.per-minute",
            })
    @DisplayName("교육시간, 신청자격, 휴무일의 잘못된 값은 어느 설정인지 말하고 멈춘다")
    void refusesBadTables(String setting, String named) {
        office.withPropertyValues(setting)
                .run(context -> assertThat(context).hasFailed().getFailure().satisfies(failure -> assertThat(
                                ExceptionUtils.getThrowableList(failure))
                        .anySatisfy(cause -> assertThat(cause).hasMessageContaining(named))));
    }

    @Test
    @DisplayName("겹치는 한도와 무제한이면서 시간도 적은 한도는 받지 않는다")
    void contradictingCaps() {
        ApplicationContextRunner withCap = office.withPropertyValues(
                "training.hours.caps[0].kind=class",
                "training.hours.caps[0].name=집합교육",
                "training.hours.caps[0].from-year=2026",
                "training.hours.caps[0].hours=40");
        withCap.withPropertyValues("training.hours.caps[0].unlimited=true")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().rootCause().hasMessageContaining("unlimited"));
        withCap.withPropertyValues(
                        "training.hours.caps[1].kind=class",
                        "training.hours.caps[1].name=집합교육",
                        "training.hours.caps[1].from-year=2027",
                        "training.hours.caps[1].hours=20")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().rootCause().hasMessageContaining("two caps"));
    }

    @Test
    @DisplayName("사용자의 정책과 시계가 있으면 물러난다")
    void backsOff() {
        EligibilityPolicy own = new EligibilityPolicy(List.of());
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Seoul"));
        office.withBean("own", EligibilityPolicy.class, () -> own)
                .withBean("ownClock", Clock.class, () -> clock)
                .run(context -> {
                    assertThat(context).getBean(EligibilityPolicy.class).isSameAs(own);
                    assertThat(context).getBean(Clock.class).isSameAs(clock);
                });
    }

    @Test
    @DisplayName("기관장이 없거나 기준이 맞지 않으면 어느 설정을 고칠지 말하고 멈춘다")
    void refusesBadSettings() {
        withoutData
                .withBean(Questionnaire.class, Questionnaires::satisfaction)
                .withBean(Checklist.class, () -> Checklist.of(ChecklistItems.all()))
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("training.issuer"));
        office.withPropertyValues("training.completion.threshold-percent=101").run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("thresholdPercent"));
    }

    @Test
    @DisplayName("설문지가 없으면 무엇이 없는지 말하고 멈춘다")
    void questionnaireMissing() {
        withoutData
                .withPropertyValues("training.issuer=시연구청장")
                .run(context ->
                        assertThat(context).hasFailed().getFailure().rootCause().hasMessageContaining("Checklist"));
    }

    @Test
    @DisplayName("서명 키는 설정할 때만 있고, 인증서가 지난 키로도 시작은 된다")
    void keys(@TempDir Path directory) {
        office.run(context -> assertThat(context)
                .doesNotHaveBean(OfficeKeys.class)
                .doesNotHaveBean(PublicAddress.class)
                .hasSingleBean(CertificateFile.class));
        Path file = MadeKey.file(MadeKey.ec("시연구").in(MadeKey.store(), "office"), directory.resolve("office.p12"));
        office.withBean(
                        "later",
                        Clock.class,
                        () -> Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneId.of("Asia/Seoul")))
                .withPropertyValues("training.keys.store=" + file, "training.keys.password=" + MadeKey.PASSWORD)
                .run(context -> assertThat(context).hasSingleBean(OfficeKeys.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "training.keys.store=/none.p12 | training.keys.store: ",
                "training.keys.pkcs11=/none.cfg | training.keys.pkcs11: ",
                "training.keys.store=/none.p12,training.keys.pkcs11=/none.cfg | training.keys.pkcs11",
            })
    @DisplayName("서명 키의 잘못된 설정은 어느 설정인지 말하고 멈춘다")
    void refusesBadKeys(String settings, String named) {
        office.withPropertyValues(settings.split(",")).run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .satisfies(cause -> assertThat(cause.toString()).contains(named)));
    }

    @Test
    @DisplayName("봉인은 서명 키 없이도 준비되고, 시점확인 기관의 주소가 틀리면 시작하지 않는다")
    void seal() {
        office.run(context -> assertThat(context).hasSingleBean(PdfSeal.class));
        office.withPropertyValues("training.seal.time-stamp-authority=ftp://tsa.example")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .satisfies(cause -> assertThat(cause.toString()).contains("time-stamp-authority")));
        office.withPropertyValues("training.seal.time-stamp-authority=http://tsa.example")
                .run(context -> assertThat(context).hasSingleBean(PdfSeal.class));
        office.withPropertyValues("training.seal.time-stamp-certificates=pom.xml")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .satisfies(
                                cause -> assertThat(cause.toString()).contains("time-stamp-certificates", "pom.xml")));
    }
}
