package kr.municipal.training.examples.municipal.demo;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import kr.municipal.training.course.Courses;
import kr.municipal.training.course.Programs;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.CourseRuns;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.workflow.courserun.CourseRunProcess;
import kr.municipal.training.workflow.tasklist.TasklistUsers;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings the first programme and its people in where they are missing; a restart changes nothing. */
@Component
@Profile("demo")
class DemoSeed implements ApplicationRunner {

    private final Departments departments;
    private final Officials officials;
    private final Programs programs;
    private final Courses courses;
    private final CourseRuns runs;
    private final CourseRunProcess courseRun;
    private final TasklistUsers users;
    private final DemoAccounts accounts;
    private final TimeTravel travel;
    private final TransactionOperations transaction;

    DemoSeed(
            Departments departments,
            Officials officials,
            Programs programs,
            Courses courses,
            CourseRuns runs,
            CourseRunProcess courseRun,
            TasklistUsers users,
            DemoAccounts accounts,
            TimeTravel travel,
            TransactionOperations transaction) {
        this.departments = departments;
        this.officials = officials;
        this.programs = programs;
        this.courses = courses;
        this.runs = runs;
        this.courseRun = courseRun;
        this.users = users;
        this.accounts = accounts;
        this.travel = travel;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        users.ensure(accounts.users());
        transaction.executeWithoutResult(status -> save());
        FirstProgram.runs().stream()
                .filter(run -> run.schedule().fold(decided -> true, () -> false))
                .forEach(run -> courseRun.plan(run.id()).orThrow());
        travel.catchUp();
    }

    private void save() {
        missing(DemoStaff.departments(), one -> departments.find(one.code()), departments::save);
        missing(DemoStaff.heads(), this::find, officials::save);
        missing(DemoStaff.officials(), this::find, officials::save);
        find(DemoStaff.officer()).ifPresentOrElse(found -> {}, () -> officials.save(DemoStaff.officer()));
        if (programs.find(FirstProgram.program().id()).isEmpty()) {
            programs.save(FirstProgram.program());
        }
        missing(FirstProgram.courses(), one -> courses.find(one.id()), courses::save);
        missing(FirstProgram.runs(), this::find, runs::save);
    }

    private Optional<Official> find(Official official) {
        return officials.find(official.number());
    }

    private Optional<CourseRun> find(CourseRun run) {
        return runs.find(run.id());
    }

    private static <T> void missing(Iterable<T> all, Function<T, Optional<T>> find, Consumer<T> save) {
        for (T one : all) {
            if (find.apply(one).isEmpty()) {
                save.accept(one);
            }
        }
    }
}
