package kr.municipal.training.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kr.municipal.training.application.Submitted;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Programs;
import kr.municipal.training.fixture.FirstProgram;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.selection.Seats;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of a store share, whatever the database. */
abstract class StoreContract {

    private static final List<String> TABLES = List.of(
            "erasure",
            "outbox",
            "run_history",
            "calendar_entry",
            "direction_decision",
            "follow_up",
            "action_plan",
            "best_practice_history",
            "best_practice",
            "certificate_credential",
            "certificate_paper",
            "paper_content",
            "certificate_event",
            "certificate",
            "certificate_series",
            "completion_decision",
            "survey_response",
            "survey_participation",
            "check_in",
            "check_in_secret",
            "attendance_excuse",
            "attendance_appeal",
            "attendance_correction",
            "attendance_closing",
            "attendance_mark",
            "attendance_trainee",
            "attendance_sheet",
            "private_item",
            "material_reading",
            "material_opening",
            "checklist_tick",
            "checklist",
            "refused_application",
            "application_history",
            "application_approval",
            "seat_offer",
            "selection_rank",
            "selection_adjustment",
            "selection",
            "application",
            "class_session",
            "capacity_change",
            "equipment_note",
            "course_run",
            "course_equipment",
            "course_material",
            "course",
            "program",
            "official",
            "absence",
            "department");

    final TrainingDatabase database;
    final JdbcClient jdbc;
    final TransactionTemplate transaction;

    final Programs programs;
    final Courses courses;
    final CourseRuns runs;
    final Seats seats;
    final TrainingApplications applications;

    StoreContract(DataSource dataSource) {
        database = TrainingDatabase.migrate(dataSource);
        jdbc = database.jdbc();
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        programs = new JdbcPrograms(database);
        courses = new JdbcCourses(database);
        runs = new JdbcCourseRuns(database);
        seats = new JdbcSeats(database);
        applications = new JdbcTrainingApplications(database);
    }

    @BeforeEach
    void nothingButTheProgramme() {
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        programs.save(FirstProgram.program());
        FirstProgram.courseList().forEach(courses::save);
    }

    CourseRun stored(CourseRun run) {
        runs.save(run);
        return run;
    }

    Submitted added(Submitted application) {
        assertThat(applications.add(application)).isTrue();
        return application;
    }

    /** Adds the application and brings it to its state, whatever comes in between. */
    <T extends TrainingApplication> T stored(Submitted first, T application) {
        added(first);
        applications.save(first, application);
        return application;
    }

    <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Does the work in that many threads, which all begin at the same moment. */
    static <T> List<T> atOnce(int threads, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch ready = new CountDownLatch(threads);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                Callable<T> begin = () -> {
                    ready.countDown();
                    go.await();
                    return work.apply(number);
                };
                results.add(pool.submit(begin));
            }
            ready.await();
            go.countDown();
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get(60, TimeUnit.SECONDS));
            }
            return values;
        } catch (Exception e) {
            throw new AssertionError("a thread failed", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
