package kr.municipal.training.workflow.courserun;

import java.util.List;
import kr.municipal.training.application.TrainingApplications;
import kr.municipal.training.course.Course;
import kr.municipal.training.course.CourseId;
import kr.municipal.training.course.Courses;
import kr.municipal.training.practice.FollowUp;
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

    /** Returns the latest follow-up of each person who answered one. */
    List<FollowUp> latest(CourseId id) {
        return courses.find(id).map(Course::program).stream()
                .flatMap(program -> runs.ofProgram(program).stream())
                .filter(run -> run.course().equals(id))
                .flatMap(run -> applications.ofRun(run.id()).stream())
                .map(application -> practices.followUps(application.id()))
                .filter(answered -> !answered.isEmpty())
                .map(answered -> answered.get(answered.size() - 1))
                .toList();
    }
}
