package kr.municipal.training.workflow.autoconfigure;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kr.municipal.training.application.ApprovalPolicy;
import kr.municipal.training.application.ApprovalRules;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceTerms;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.attendance.CheckInCodes;
import kr.municipal.training.attendance.CheckInPolicy;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.completion.AttendanceRatePolicy;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.Courses;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.direction.DirectionThresholds;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.eligibility.EligibilityRules;
import kr.municipal.training.hours.HoursRequirements;
import kr.municipal.training.hours.RecognitionCaps;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Candidate;
import kr.municipal.training.selection.FirstCome;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.survey.QuestionKey;
import kr.municipal.training.survey.SurveyRules;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.TrainingSettings;
import kr.municipal.training.workflow.approval.ApprovalConfiguration;
import kr.municipal.training.workflow.approval.ApprovalHandover;
import kr.municipal.training.workflow.approval.ApprovalLines;
import kr.municipal.training.workflow.approval.ApprovalTable;
import kr.municipal.training.workflow.approval.HandoverRounds;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import kr.municipal.training.workflow.courserun.CourseRunConfiguration;
import kr.municipal.training.workflow.engine.ApproverGroup;
import kr.municipal.training.workflow.engine.DecisionTables;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.EngineTraces;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.engine.TaskActor;
import kr.municipal.training.workflow.engine.TaskRefusals;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.engine.WorkingDays;
import kr.municipal.training.workflow.erasure.ErasureDesk;
import kr.municipal.training.workflow.erasure.PersonalRecords;
import kr.municipal.training.workflow.followup.BestPracticeConfiguration;
import kr.municipal.training.workflow.followup.FollowUpConfiguration;
import kr.municipal.training.workflow.history.Histories;
import kr.municipal.training.workflow.notice.NoticeTexts;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.notice.RunText;
import kr.municipal.training.workflow.participation.CandidateFacts;
import kr.municipal.training.workflow.participation.OfferTerms;
import kr.municipal.training.workflow.participation.ParticipationConfiguration;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.SelectionRules;
import kr.municipal.training.workflow.store.LostLocks;
import kr.municipal.training.workflow.tasklist.TasklistGroups;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The processes around the rules. An application hands in a {@code Questionnaire} and a {@code Checklist}, and may replace
 * every policy by a bean of its own.
 */
@AutoConfiguration(
        after = {EngineAutoConfiguration.class, TrainingStoreAutoConfiguration.class, MailSenderAutoConfiguration.class
        })
@EnableConfigurationProperties({TrainingProperties.class, NoticeMailProperties.class})
@Import({
    CalendarConfiguration.class,
    ParticipationConfiguration.class,
    ApprovalConfiguration.class,
    CourseRunConfiguration.class,
    FollowUpConfiguration.class,
    BestPracticeConfiguration.class,
    NoticeConfiguration.class,
    CertificateConfiguration.class,
    DocumentConfiguration.class
})
public class TrainingWorkflowAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    public Clock clock(TrainingProperties settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    @ConditionalOnMissingBean
    public TrainingSettings trainingSettings(TrainingProperties settings) {
        return new TrainingSettings(
                settings.issuer(),
                new QuestionKey(settings.survey().satisfactionQuestion()),
                settings.survey().minimumGroup(),
                settings.survey().minimumWorkingDays());
    }

    @Bean
    @ConditionalOnMissingBean
    public EligibilityPolicy eligibilityPolicy(TrainingProperties settings, BusinessCalendar calendar) {
        TrainingProperties.Eligibility chosen = settings.eligibility();
        EligibilityPolicy policy = EligibilityPolicy.everyOfficial();
        if (chosen.refuseOverlap()) {
            policy = policy.and(EligibilityRules.noOverlap());
        }
        if (chosen.coursesPerYear() != null) {
            policy = policy.and(EligibilityRules.atMostPerYear(chosen.coursesPerYear()));
        }
        if (chosen.noShowBlockDays() != null) {
            policy = policy.and(EligibilityRules.notBlockedAfterNoShow(chosen.noShowBlockDays(), calendar));
        }
        for (TrainingProperties.Prerequisite before : chosen.prerequisites()) {
            policy = policy.and(EligibilityRules.completedBefore(CourseId.of(before.requires()), before.title())
                    .onlyFor(CourseId.of(before.course())));
        }
        return policy;
    }

    @Bean
    @ConditionalOnMissingBean
    public RecognitionCaps recognitionCaps(TrainingProperties settings) {
        return HoursSettings.caps(settings.hours().caps());
    }

    @Bean
    @ConditionalOnMissingBean
    public HoursRequirements hoursRequirements(TrainingProperties settings) {
        return HoursSettings.requirements(settings.hours().requirements());
    }

    @Bean
    @ConditionalOnMissingBean
    public DecisionTables decisionTables(RepositoryService repository, EngineAccess access) {
        return new DecisionTables(repository, access);
    }

    /** The table that owners edit, unless the application decides by a policy of its own. */
    @Bean
    @ConditionalOnMissingBean
    public ApprovalLines approvalLines(
            ObjectProvider<ApprovalPolicy> ownPolicy,
            TrainingProperties settings,
            DecisionTables tables,
            Courses courses,
            Approvers approvers) {
        ApprovalPolicy own = ownPolicy.getIfAvailable();
        return own == null
                ? new ApprovalTable(tables, courses, approvers, offices(settings))
                : (applicant, department, run, at) -> Outcome.done(own.lineFor(applicant, approvers, at));
    }

    private static Map<String, ApprovalPolicy> offices(TrainingProperties settings) {
        Map<String, ApprovalPolicy> offices = new LinkedHashMap<>();
        String head = settings.approvalOffice();
        offices.put(head, ApprovalPolicy.departmentHead(head));
        String above = settings.approval().officeAbove();
        offices.put(above, ApprovalPolicy.headAbove(above));
        String training = settings.approval().trainingDepartment();
        if (training != null) {
            String office = settings.approval().trainingOffice();
            offices.put(office, ApprovalPolicy.headOf(office, DepartmentCode.of(training)));
        }
        return offices;
    }

    @Bean
    @ConditionalOnMissingBean
    public Approvers approvers(Officials officials, Departments departments, Absences absences) {
        return new Approvers(officials, departments, absences);
    }

    @Bean
    @ConditionalOnMissingBean
    public ApprovalRules approvalRules(TrainingProperties settings, BusinessCalendar calendar) {
        return new ApprovalRules(
                settings.approval().workingDays(), settings.approval().departmentQuota(), calendar);
    }

    @Bean
    @ConditionalOnMissingBean
    public CompletionPolicy completionPolicy(TrainingProperties settings) {
        return new AttendanceRatePolicy(
                settings.completion().thresholdPercent(),
                settings.completion().surveyRequired(),
                settings.completion().checklistRequired());
    }

    @Bean
    @ConditionalOnMissingBean
    public NumberingPolicy numberingPolicy() {
        return NumberingPolicy.yearly();
    }

    @Bean
    @ConditionalOnMissingBean
    public SurveyRules surveyRules() {
        return SurveyRules.standard();
    }

    @Bean
    @ConditionalOnMissingBean
    public DirectionThresholds directionThresholds(TrainingProperties settings) {
        TrainingProperties.Direction direction = settings.direction();
        return new DirectionThresholds(
                direction.minimumAnswers(),
                direction.satisfied(),
                direction.dissatisfied(),
                direction.highDemandPercent(),
                direction.lowDemandPercent(),
                direction.completionPercent(),
                direction.usePercent());
    }

    @Bean
    @ConditionalOnMissingBean
    public AuthorisedTreatment authorisedTreatment(TrainingProperties settings) {
        return settings.attendance().authorised();
    }

    /** When a sheet closes by itself is drawn in the diagram. */
    @Bean
    @ConditionalOnMissingBean
    public AttendanceTerms attendanceTerms(TrainingProperties settings) {
        return new AttendanceTerms(
                settings.attendance().correctionDays(), settings.attendance().appealDays(), null);
    }

    @Bean
    @ConditionalOnMissingBean
    public CheckInPolicy checkInPolicy(TrainingProperties settings) {
        TrainingProperties.CheckIn checkIn = settings.attendance().checkIn();
        return new CheckInPolicy(
                CheckInCodes.standard(),
                checkIn.opensBefore(),
                checkIn.closesAfter(),
                checkIn.graceMinutes(),
                checkIn.maxWrongCodes());
    }

    @Bean
    @ConditionalOnMissingBean
    public FirstCome firstCome(Seats seats) {
        return new FirstCome(seats);
    }

    /** Knows what the application itself says; an office with a roster of promotions hands in its own. */
    @Bean
    @ConditionalOnMissingBean
    public CandidateFacts candidateFacts() {
        return Candidate::of;
    }

    @Bean
    @ConditionalOnMissingBean
    public SelectionRules selectionRules(TrainingProperties settings, CandidateFacts facts) {
        return new SelectionRules(
                settings.selection().policy(),
                settings.selection().quotas().entrySet().stream()
                        .collect(Collectors.toMap(quota -> DepartmentCode.of(quota.getKey()), Map.Entry::getValue)),
                facts);
    }

    @Bean
    @ConditionalOnMissingBean
    public OfferTerms offerTerms(TrainingProperties settings, BusinessCalendar calendar) {
        return new OfferTerms(settings.waitingList().replyWithin(), calendar);
    }

    @Bean
    @ConditionalOnMissingBean
    public RunText runText(CourseRuns runs, Courses courses, BusinessCalendar calendar) {
        return new RunText(runs, courses, calendar);
    }

    @Bean
    @ConditionalOnMissingBean
    public Notices notices(Outbox outbox, RunText runs, NoticeTexts texts, Clock clock) {
        return new Notices(outbox, runs, texts, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    public UnitOfWork unitOfWork(EngineAccess access, PlatformTransactionManager transactions) {
        return new UnitOfWork(access, transactions, new LostLocks());
    }

    @Bean
    @ConditionalOnMissingBean
    public TrainingOfficers trainingOfficers(
            IdentityService identity,
            EngineAccess access,
            @Value("${training.workflow.officers-group:trainingofficers}") String group) {
        return new TrainingOfficers(identity, access, group);
    }

    @Bean
    @ConditionalOnMissingBean
    public ApproverGroup approverGroup(
            IdentityService identity, EngineAccess access, ObjectProvider<TasklistGroups> groups) {
        return new ApproverGroup(
                identity, access, groups.getIfAvailable(TasklistGroups::usual).approvers());
    }

    @Bean
    @ConditionalOnMissingBean
    public HandoverRounds handoverRounds(ApprovalHandover handover, TrainingProperties settings) {
        return new HandoverRounds(handover, settings.approval().followAbsencesEvery());
    }

    @Bean
    @ConditionalOnMissingBean
    public InstanceDates instanceDates(RuntimeService runtime, ManagementService management) {
        return new InstanceDates(runtime, management);
    }

    /** Diagrams call it by this name. */
    @Bean
    @ConditionalOnMissingBean
    public WorkingDays workingDays(BusinessCalendar calendar, Clock clock) {
        return new WorkingDays(calendar, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    public TaskRefusals taskRefusals(BusinessCalendar calendar) {
        return new TaskRefusals(calendar.zone());
    }

    @Bean
    @ConditionalOnMissingBean
    public TaskActor taskActor(TaskRefusals refusals) {
        return new TaskActor(refusals);
    }

    @Bean
    @ConditionalOnMissingBean
    public Histories histories(
            TrainingApplications applications,
            CompletionDecisions completions,
            Certificates certificates,
            RunHistory runs,
            AttendanceLedgers attendance,
            CapacityChanges capacities,
            RunSelections selections,
            DirectionDecisions directions) {
        return new Histories(
                applications, completions, certificates, runs, attendance, capacities, selections, directions);
    }

    @Bean
    @ConditionalOnMissingBean
    public EngineTraces engineTraces(RuntimeService runtime, HistoryService history) {
        return new EngineTraces(runtime, history);
    }

    @Bean
    @ConditionalOnMissingBean
    public ErasureDesk erasureDesk(
            PersonalRecords records,
            EngineTraces traces,
            RunText runs,
            TrainingOfficers officers,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ErasureDesk(records, traces, runs, officers, unitOfWork, clock);
    }
}
