package kr.municipal.training.examples.quickstart;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kr.municipal.training.application.Approvers;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.calendar.KoreanHolidays;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.InMemoryCourses;
import kr.municipal.training.run.ApplicationWindow;
import kr.municipal.training.run.Capacity;
import kr.municipal.training.run.ClassSession;
import kr.municipal.training.run.CourseRun;
import kr.municipal.training.run.InMemoryCourseRuns;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.RunSchedule;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.selection.InMemorySeats;
import kr.municipal.training.selection.Seats;
import kr.municipal.training.staff.Affiliation;
import kr.municipal.training.staff.Department;
import kr.municipal.training.staff.DepartmentCode;
import kr.municipal.training.staff.Departments;
import kr.municipal.training.staff.EmploymentState;
import kr.municipal.training.staff.InMemoryAbsences;
import kr.municipal.training.staff.InMemoryDepartments;
import kr.municipal.training.staff.InMemoryOfficials;
import kr.municipal.training.staff.JobGrade;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;

/** A made-up town with one department, one official and one open run. */
final class Town {

    final BusinessCalendar calendar = BusinessCalendar.of(ZoneId.of("Asia/Seoul"), KoreanHolidays.table());
    final Official head = new Official(
            StaffNumber.of("H0001"),
            "박부서",
            DepartmentCode.of("D01"),
            JobGrade.of("행정5급"),
            EmploymentState.IN_SERVICE,
            null);
    final Department department = new Department(head.department(), "시연총무과", head.number(), null);
    final Official official = new Official(
            StaffNumber.of("A0001"), "김시연", department.code(), JobGrade.of("행정7급"), EmploymentState.IN_SERVICE, null);
    final Affiliation affiliation = official.affiliation(department);
    final Approvers approvers;
    final Instant classEnd = at("2026-03-10T17:00");
    final List<ClassSession> sessions =
            List.of(new ClassSession(SessionId.of("s-1"), 1, at("2026-03-10T14:00"), classEnd, null));
    final CourseRun run = CourseRun.plan(
                    RunId.of("run-1"),
                    CourseId.of("course-1"),
                    2026,
                    1,
                    Capacity.of(20),
                    5,
                    RunSchedule.of(
                            new ApplicationWindow(at("2026-02-23T09:00"), at("2026-03-04T18:00")),
                            at("2026-03-06T18:00"),
                            sessions,
                            calendar))
            .open(at("2026-02-23T09:00"));
    final Seats seats;

    Town() {
        Officials officials = new InMemoryOfficials();
        officials.save(head);
        Departments departments = new InMemoryDepartments();
        departments.save(department);
        approvers = new Approvers(officials, departments, new InMemoryAbsences());
        InMemoryCourseRuns runs = new InMemoryCourseRuns(new InMemoryCourses());
        runs.save(run);
        seats = new InMemorySeats(runs);
    }

    Instant at(String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }
}
