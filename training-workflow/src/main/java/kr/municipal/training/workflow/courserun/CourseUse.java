package kr.municipal.training.workflow.courserun;

import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.Courses;
import kr.municipal.training.practice.PracticeShare;
import kr.municipal.training.practice.Practices;
import kr.municipal.training.run.CourseRuns;

/** Whether what a course taught is used at work, over all its runs: a run's own follow-ups come after its review. */
class CourseUse {

    private final Courses courses;
    private final CourseRuns runs;
    private final TrainingApplications applications;
    private final Practices practices;

    CourseUse(Courses courses, CourseRuns runs, TrainingApplications applications, Practices practices) {
        this.courses = courses;
        this.runs = runs;
        this.applications = applications;
        this.practices = practices;
    }

    /** Returns what those who answered a follow-up told last. */
    PracticeShare of(CourseId id) {
        return PracticeShare.ofLatest(courses.find(id).map(Course::program).stream()
                .flatMap(program -> runs.ofProgram(program).stream())
                .filter(run -> run.course().equals(id))
                .flatMap(run -> applications.ofRun(run.id()).stream())
                .flatMap(application -> practices.followUps(application.id()).stream())
                .toList());
    }
}
