package kr.municipal.training.workflow.autoconfigure;

import javax.sql.DataSource;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.attendance.AttendanceLedgers;
import kr.municipal.training.attendance.AttendanceSheets;
import kr.municipal.training.attendance.CheckIns;
import kr.municipal.training.attendance.Excuses;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.checklist.Checklists;
import kr.municipal.training.checklist.MaterialOpenings;
import kr.municipal.training.checklist.MaterialReadings;
import kr.municipal.training.checklist.PrivateChecklists;
import kr.municipal.training.completion.CompletionDecisions;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Programs;
import kr.municipal.training.direction.DirectionDecisions;
import kr.municipal.training.operation.EquipmentNotes;
import kr.municipal.training.operation.RunHistory;
import kr.municipal.training.practice.BestPractices;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Absences;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.survey.SurveyResponses;
import kr.municipal.training.workflow.RunTurns;
import kr.municipal.training.workflow.approval.AbsenceHistory;
import kr.municipal.training.workflow.courserun.CapacityChanges;
import kr.municipal.training.workflow.courserun.ToldTrainees;
import kr.municipal.training.workflow.document.credential.CertificateCredentials;
import kr.municipal.training.workflow.document.paper.Papers;
import kr.municipal.training.workflow.erasure.PersonalRecords;
import kr.municipal.training.workflow.notice.CalendarEntries;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.participation.RunSelections;
import kr.municipal.training.workflow.participation.SeatOffers;
import kr.municipal.training.workflow.store.EngineIndexes;
import kr.municipal.training.workflow.store.JdbcAbsenceHistory;
import kr.municipal.training.workflow.store.JdbcAbsences;
import kr.municipal.training.workflow.store.JdbcAttendanceLedgers;
import kr.municipal.training.workflow.store.JdbcAttendanceSheets;
import kr.municipal.training.workflow.store.JdbcBestPractices;
import kr.municipal.training.workflow.store.JdbcCalendarEntries;
import kr.municipal.training.workflow.store.JdbcCapacityChanges;
import kr.municipal.training.workflow.store.JdbcCertificateCredentials;
import kr.municipal.training.workflow.store.JdbcCertificates;
import kr.municipal.training.workflow.store.JdbcCheckIns;
import kr.municipal.training.workflow.store.JdbcChecklists;
import kr.municipal.training.workflow.store.JdbcCompletionDecisions;
import kr.municipal.training.workflow.store.JdbcCourseRuns;
import kr.municipal.training.workflow.store.JdbcCourses;
import kr.municipal.training.workflow.store.JdbcDepartments;
import kr.municipal.training.workflow.store.JdbcDirectionDecisions;
import kr.municipal.training.workflow.store.JdbcEquipmentNotes;
import kr.municipal.training.workflow.store.JdbcExcuses;
import kr.municipal.training.workflow.store.JdbcMaterialOpenings;
import kr.municipal.training.workflow.store.JdbcMaterialReadings;
import kr.municipal.training.workflow.store.JdbcOfficials;
import kr.municipal.training.workflow.store.JdbcOutbox;
import kr.municipal.training.workflow.store.JdbcPapers;
import kr.municipal.training.workflow.store.JdbcPersonalRecords;
import kr.municipal.training.workflow.store.JdbcPractices;
import kr.municipal.training.workflow.store.JdbcPrivateChecklists;
import kr.municipal.training.workflow.store.JdbcPrograms;
import kr.municipal.training.workflow.store.JdbcRunHistory;
import kr.municipal.training.workflow.store.JdbcRunSelections;
import kr.municipal.training.workflow.store.JdbcRunTurns;
import kr.municipal.training.workflow.store.JdbcSeatOffers;
import kr.municipal.training.workflow.store.JdbcSeats;
import kr.municipal.training.workflow.store.JdbcSurveyResponses;
import kr.municipal.training.workflow.store.JdbcToldTrainees;
import kr.municipal.training.workflow.store.JdbcTrainingApplications;
import kr.municipal.training.workflow.store.TrainingDatabase;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The repositories over the application's data source, each only where the application has none of its own. */
@AutoConfiguration(after = {DataSourceAutoConfiguration.class, CamundaBpmAutoConfiguration.class})
@ConditionalOnSingleCandidate(DataSource.class)
public class TrainingStoreAutoConfiguration {

    /** Migrates the training tables before any repository can be made. */
    @Bean
    @ConditionalOnMissingBean
    public TrainingDatabase trainingDatabase(DataSource dataSource) {
        return TrainingDatabase.migrate(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    public Officials officials(TrainingDatabase database) {
        return new JdbcOfficials(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Departments departments(TrainingDatabase database) {
        return new JdbcDepartments(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public PersonalRecords personalRecords(TrainingDatabase database) {
        return new JdbcPersonalRecords(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public AbsenceHistory absenceHistory(TrainingDatabase database) {
        return new JdbcAbsenceHistory(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Absences absences(TrainingDatabase database) {
        return new JdbcAbsences(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Programs programs(TrainingDatabase database) {
        return new JdbcPrograms(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Courses courses(TrainingDatabase database) {
        return new JdbcCourses(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public CourseRuns courseRuns(TrainingDatabase database) {
        return new JdbcCourseRuns(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Seats seats(TrainingDatabase database) {
        return new JdbcSeats(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public CapacityChanges capacityChanges(TrainingDatabase database) {
        return new JdbcCapacityChanges(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public RunTurns runTurns(TrainingDatabase database) {
        return new JdbcRunTurns(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public ToldTrainees toldTrainees(TrainingDatabase database) {
        return new JdbcToldTrainees(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public RunHistory runHistory(TrainingDatabase database) {
        return new JdbcRunHistory(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public TrainingApplications trainingApplications(TrainingDatabase database) {
        return new JdbcTrainingApplications(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public SeatOffers seatOffers(TrainingDatabase database, TrainingApplications applications) {
        return new JdbcSeatOffers(database, applications);
    }

    @Bean
    @ConditionalOnMissingBean
    public RunSelections runSelections(TrainingDatabase database) {
        return new JdbcRunSelections(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Checklists checklists(TrainingDatabase database) {
        return new JdbcChecklists(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public AttendanceSheets attendanceSheets(TrainingDatabase database) {
        return new JdbcAttendanceSheets(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public AttendanceLedgers attendanceLedgers(TrainingDatabase database, AttendanceSheets sheets) {
        return new JdbcAttendanceLedgers(database, sheets);
    }

    @Bean
    @ConditionalOnMissingBean
    public CheckIns checkIns(TrainingDatabase database) {
        return new JdbcCheckIns(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Excuses excuses(TrainingDatabase database) {
        return new JdbcExcuses(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public SurveyResponses surveyResponses(TrainingDatabase database) {
        return new JdbcSurveyResponses(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public CompletionDecisions completionDecisions(TrainingDatabase database) {
        return new JdbcCompletionDecisions(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Certificates certificates(TrainingDatabase database) {
        return new JdbcCertificates(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public CertificateCredentials certificateCredentials(TrainingDatabase database) {
        return new JdbcCertificateCredentials(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Papers certificatePapers(TrainingDatabase database) {
        return new JdbcPapers(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public BestPractices bestPractices(TrainingDatabase database) {
        return new JdbcBestPractices(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Practices practices(TrainingDatabase database) {
        return new JdbcPractices(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public DirectionDecisions directionDecisions(TrainingDatabase database) {
        return new JdbcDirectionDecisions(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public EquipmentNotes equipmentNotes(TrainingDatabase database) {
        return new JdbcEquipmentNotes(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public MaterialOpenings materialOpenings(TrainingDatabase database) {
        return new JdbcMaterialOpenings(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public MaterialReadings materialReadings(TrainingDatabase database) {
        return new JdbcMaterialReadings(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public PrivateChecklists privateChecklists(TrainingDatabase database) {
        return new JdbcPrivateChecklists(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public Outbox outbox(TrainingDatabase database) {
        return new JdbcOutbox(database);
    }

    @Bean
    @ConditionalOnMissingBean
    public CalendarEntries calendarEntries(TrainingDatabase database) {
        return new JdbcCalendarEntries(database);
    }

    /** The engine makes its own tables when it is built, so it must be there first. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ProcessEngine.class)
    public EngineIndexes engineIndexes(TrainingDatabase database, ProcessEngine engine) {
        return EngineIndexes.create(database);
    }

    /**
     * Lets the application's own Flyway, if it uses one, find our tables and the engine's in its schema. Nothing of its
     * own is left out. It may say otherwise by the property.
     */
    @Bean
    @ConditionalOnProperty(name = "spring.flyway.baseline-on-migrate", havingValue = "unset", matchIfMissing = true)
    public FlywayConfigurationCustomizer trainingTablesBesideTheApplications() {
        return configuration -> configuration.baselineOnMigrate(true).baselineVersion("0");
    }

    /** Leaves an application without migrations of its own alone: no empty history table, no warning. */
    @Bean
    @ConditionalOnMissingBean
    public FlywayMigrationStrategy migrationsOfTheApplication() {
        return flyway -> {
            if (flyway.info().all().length > 0) {
                flyway.migrate();
            }
        };
    }
}
