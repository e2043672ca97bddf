package kr.municipal.training.workflow.participation;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.ApplicationStatus;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.AuthorisedTreatment;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.certificate.NumberingPolicy;
import kr.municipal.training.certificate.PrintWindow;
import kr.municipal.training.checklist.Checklist;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.completion.CompletionPolicy;
import kr.municipal.training.completion.NotCompleted;
import kr.municipal.training.completion.WithdrawnCompletion;
import kr.municipal.training.course.Courses;
import kr.municipal.training.eligibility.EligibilityPolicy;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.FirstCome;
import kr.municipal.training.selection.SeatOffer;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.survey.Questionnaire;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.survey.SurveyRules;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.TrainingSettings;
import kr.municipal.training.workflow.approval.ApprovalLines;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.engine.EngineAccess;
import kr.municipal.training.workflow.engine.InstanceDates;
import kr.municipal.training.workflow.engine.StoredTruth;
import kr.municipal.training.workflow.engine.TrainingOfficers;
import kr.municipal.training.workflow.engine.UnitOfWork;
import kr.municipal.training.workflow.notice.Invitations;
import kr.municipal.training.workflow.notice.Notices;
import kr.municipal.training.workflow.notice.RunText;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What participation.bpmn calls, and its door. The names of the methods are the names in the diagram. */
@Configuration(proxyBeanMethods = false)
public class ParticipationConfiguration {

    @Bean
    public ApplicantHistories applicantHistories(
            TrainingApplications applications,
            CourseRuns runs,
            AttendanceSheets sheets,
            CompletionDecisions decisions,
            Certificates certificates) {
        return new ApplicantHistories(applications, runs, sheets, decisions, certificates);
    }

    @Bean
    public ApplicationDesk applicationDesk(
            Officials officials,
            Departments departments,
            CourseRuns runs,
            TrainingApplications applications,
            ApplicantHistories histories,
            EligibilityPolicy eligibility,
            ApprovalLines lines,
            Clock clock) {
        return new ApplicationDesk(officials, departments, runs, applications, histories, eligibility, lines, clock);
    }

    @Bean
    AssessCompletionDelegate assessCompletionDelegate(CompletionDesk desk) {
        return new AssessCompletionDelegate(desk);
    }

    @Bean
    public AttendanceClosings attendanceClosings(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            Notices notices,
            RunText texts,
            RuntimeService runtime,
            ManagementService management) {
        return new AttendanceClosings(applications, runs, attendance, notices, texts, runtime, management);
    }

    @Bean
    BookSeatDelegate bookSeatDelegate(TrainingApplications applications, RunTurns turns, SeatBooking booking) {
        return new BookSeatDelegate(applications, turns, booking);
    }

    @Bean
    CertificateDesk certificateDesk(
            TrainingApplications applications,
            RunTurns turns,
            CompletionDecisions decisions,
            Certificates certificates,
            NumberingPolicy numbering,
            CourseRuns runs,
            Officials officials,
            Departments departments,
            RunText texts,
            Notices notices,
            BusinessCalendar calendar,
            TrainingSettings settings,
            Clock clock) {
        return new CertificateDesk(
                applications,
                turns,
                decisions,
                certificates,
                numbering,
                runs,
                officials,
                departments,
                texts,
                notices,
                calendar,
                settings.issuer(),
                clock);
    }

    @Bean
    public CertificateIssuing certificateIssuing(
            CompletionDecisions decisions,
            Certificates certificates,
            TrainingOfficers officers,
            RuntimeService runtime,
            ManagementService management,
            EngineAccess access,
            UnitOfWork unitOfWork) {
        return new CertificateIssuing(decisions, certificates, officers, runtime, management, access, unitOfWork);
    }

    @Bean
    public RegisterDesk registerDesk(
            Certificates certificates,
            CompletionDecisions decisions,
            RunTurns turns,
            TrainingApplications applications,
            NumberingPolicy numbering,
            CertificatePdf pdf,
            TrainingOfficers officers,
            Notices notices,
            BusinessCalendar calendar,
            PrintWindow window,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RegisterDesk(
                certificates,
                decisions,
                turns,
                applications,
                numbering,
                pdf,
                officers,
                notices,
                calendar,
                window,
                unitOfWork,
                clock);
    }

    @Bean
    CheckEligibilityDelegate checkEligibilityDelegate(
            ApplicationDesk desk, TrainingApplications applications, CourseRuns runs) {
        return new CheckEligibilityDelegate(desk, applications, runs);
    }

    @Bean
    CloseWaitingDelegate closeWaitingDelegate(
            TrainingApplications applications, Seats seats, SeatNotices told, Clock clock) {
        return new CloseWaitingDelegate(applications, seats, told, clock);
    }

    @Bean
    public CompletionDesk completionDesk(
            TrainingApplications applications,
            RunAttendance attendance,
            AuthorisedTreatment authorised,
            SurveyResponses responses,
            Checklists checklists,
            Checklist template,
            CompletionPolicy policy,
            CompletionDecisions decisions,
            Notices notices,
            BusinessCalendar calendar,
            Clock clock) {
        return new CompletionDesk(
                applications,
                attendance,
                authorised,
                responses,
                checklists,
                template,
                policy,
                decisions,
                notices,
                calendar.zone(),
                clock);
    }

    @Bean
    public CompletionWithdrawal completionWithdrawal(
            TrainingApplications applications,
            RunTurns turns,
            CompletionDecisions decisions,
            Certificates certificates,
            ParticipationProcess participation,
            CertificateIssuing issuing,
            List<CompletionFollower> followers,
            TrainingOfficers officers,
            Notices notices,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new CompletionWithdrawal(
                applications,
                turns,
                decisions,
                certificates,
                participation,
                issuing,
                followers,
                officers,
                notices,
                unitOfWork,
                clock);
    }

    @Bean
    Departures departures(TrainingApplications applications, SeatHandover handover, SeatNotices told, Clock clock) {
        return new Departures(applications, handover, told, clock);
    }

    @Bean
    IssueCertificateDelegate issueCertificateDelegate(CertificateDesk desk, Clock clock) {
        return new IssueCertificateDelegate(desk, clock);
    }

    @Bean
    LapseOfferDelegate lapseOfferDelegate(OfferDesk desk) {
        return new LapseOfferDelegate(desk);
    }

    @Bean
    public MaterialDesk materialDesk(
            TraineeActs acts,
            CourseRuns runs,
            Courses courses,
            MaterialOpenings openings,
            MaterialReadings readings,
            Clock clock) {
        return new MaterialDesk(acts, runs, courses, openings, readings, clock);
    }

    @Bean
    NextInLine nextInLine(
            TrainingApplications applications,
            SeatOffers offers,
            OfferTerms terms,
            Notices notices,
            RunText texts,
            RuntimeService runtime) {
        return new NextInLine(applications, offers, terms, notices, texts, runtime);
    }

    @Bean
    public OfferDesk offerDesk(
            TrainingApplications applications,
            RunTurns turns,
            SeatOffers offers,
            OfferTerms terms,
            SeatHandover handover,
            SeatNotices told,
            Notices notices,
            RunText texts,
            Clock clock) {
        return new OfferDesk(applications, turns, offers, terms, handover, told, notices, texts, clock);
    }

    @Bean
    public ParticipationProcess participationProcess(
            ApplicationDesk desk,
            TrainingApplications applications,
            CourseRuns runs,
            RunTurns turns,
            SeatHandover handover,
            OfferDesk offers,
            SeatBooking booking,
            Departures departures,
            TrainingOfficers officers,
            RuntimeService runtime,
            InstanceDates dates,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ParticipationProcess(
                desk,
                applications,
                runs,
                turns,
                handover,
                offers,
                booking,
                departures,
                officers,
                runtime,
                dates,
                unitOfWork,
                clock);
    }

    /** As long as the seat is not decided the application is approved; who did not fall short has completed. */
    @Bean
    StoredTruth participationTruth(
            TrainingApplications applications,
            RunTurns turns,
            SeatOffers offers,
            RunAttendance attendance,
            SurveyResponses responses,
            CompletionDecisions decisions) {
        Function<String, ApplicationStatus> status =
                key -> applications.get(ApplicationId.of(key)).status();
        return new StoredTruth(
                ParticipationModel.PROCESS,
                List.of(
                        new StoredTruth.Value<>(
                                ParticipationModel.ELIGIBLE,
                                key -> applications.find(ApplicationId.of(key)).isPresent()),
                        new StoredTruth.Value<>(ParticipationModel.SEAT, status.andThen(ApplicationStatus::name)),
                        new StoredTruth.Value<>(
                                ParticipationModel.OFFER_ACCEPTED,
                                key -> status.apply(key) == ApplicationStatus.SELECTED),
                        new StoredTruth.Value<>(
                                ParticipationModel.ATTENDED, key -> attendance.came(ApplicationId.of(key))),
                        new StoredTruth.Value<>(ParticipationModel.COMPLETED, key -> decisions
                                .find(ApplicationId.of(key))
                                .filter(decision -> !(decision instanceof NotCompleted))
                                .isPresent())),
                List.of(
                        new StoredTruth.Missable(
                                ParticipationModel.SELECTION_DECIDED,
                                ParticipationModel.SEAT,
                                key -> status.apply(key) != ApplicationStatus.APPROVED),
                        new StoredTruth.Missable(
                                ParticipationModel.SEAT_ASSIGNED,
                                ParticipationModel.SEAT,
                                key -> status.apply(key) == ApplicationStatus.SELECTED),
                        new StoredTruth.Missable(
                                ParticipationModel.OFFER_ANSWERED, ParticipationModel.OFFERED, key -> offers.stateOf(
                                                ApplicationId.of(key))
                                        .filter(state -> state != SeatOffer.State.OPEN)
                                        .isPresent()),
                        new StoredTruth.Missable(
                                ParticipationModel.SURVEY_ANSWERED,
                                ParticipationModel.ATTENDED,
                                key -> responses.hasAnswered(ApplicationId.of(key))),
                        new StoredTruth.Missable(
                                ParticipationModel.COMPLETION_WITHDRAWN, ParticipationModel.ISSUED, key -> decisions
                                        .find(ApplicationId.of(key))
                                        .filter(WithdrawnCompletion.class::isInstance)
                                        .isPresent())),
                key -> turns.take(
                        applications.get(ApplicationId.of(key)).entry().run()));
    }

    @Bean
    PrepareDelegate prepareDelegate(
            TrainingApplications applications,
            Checklists checklists,
            Checklist template,
            Invitations invitations,
            Clock clock) {
        return new PrepareDelegate(applications, checklists, template, invitations, clock);
    }

    @Bean
    public PrivateItemDesk privateItemDesk(TraineeActs acts, PrivateChecklists lists, Clock clock) {
        return new PrivateItemDesk(acts, lists, clock);
    }

    @Bean
    RecordOfferReplyDelegate recordOfferReplyDelegate(OfferDesk desk) {
        return new RecordOfferReplyDelegate(desk);
    }

    @Bean
    RecordRunCancellationDelegate recordRunCancellationDelegate(Departures departures) {
        return new RecordRunCancellationDelegate(departures);
    }

    @Bean
    RecordTakenOffDelegate recordTakenOffDelegate(Departures departures) {
        return new RecordTakenOffDelegate(departures);
    }

    @Bean
    RecordWithdrawalDelegate recordWithdrawalDelegate(Departures departures) {
        return new RecordWithdrawalDelegate(departures);
    }

    @Bean
    RemindSurveyDelegate remindSurveyDelegate(
            TrainingApplications applications,
            CourseRuns runs,
            SurveyResponses responses,
            Notices notices,
            RunText texts,
            Clock clock) {
        return new RemindSurveyDelegate(applications, runs, responses, notices, texts, clock);
    }

    @Bean
    ReviewAttendanceDelegate reviewAttendanceDelegate(
            TrainingApplications applications,
            CourseRuns runs,
            RunAttendance attendance,
            Notices notices,
            RunText texts) {
        return new ReviewAttendanceDelegate(applications, runs, attendance, notices, texts);
    }

    @Bean
    public RunAttendance runAttendance(
            AttendanceSheets sheets,
            AttendanceLedgers ledgers,
            Excuses excuses,
            CourseRuns runs,
            TrainingApplications applications) {
        return new RunAttendance(sheets, ledgers, excuses, runs, applications);
    }

    @Bean
    SeatBooking seatBooking(
            TrainingApplications applications,
            CourseRuns runs,
            RunSelections selections,
            FirstCome firstCome,
            Seats seats,
            SeatNotices told,
            Clock clock) {
        return new SeatBooking(applications, runs, selections, firstCome, seats, told, clock);
    }

    @Bean
    SeatHandover seatHandover(
            CourseRuns runs, Seats seats, SeatOffers offers, NextInLine next, Invitations invitations, Clock clock) {
        return new SeatHandover(runs, seats, offers, next, invitations, clock);
    }

    @Bean
    SeatNotices seatNotices(Notices notices, BusinessCalendar calendar) {
        return new SeatNotices(notices, calendar.zone());
    }

    @Bean
    TraineeActs traineeActs(
            TrainingApplications applications, Checklists checklists, UnitOfWork unitOfWork, Clock clock) {
        return new TraineeActs(applications, checklists, unitOfWork, clock);
    }

    @Bean
    public TraineeDesk traineeDesk(
            TraineeActs acts,
            CourseRuns runs,
            Checklists checklists,
            RunAttendance attendance,
            Questionnaire questionnaire,
            SurveyRules surveyRules,
            SurveyResponses responses,
            RuntimeService runtime,
            Clock clock) {
        return new TraineeDesk(
                acts, runs, checklists, attendance, questionnaire, surveyRules, responses, runtime, clock);
    }
}
