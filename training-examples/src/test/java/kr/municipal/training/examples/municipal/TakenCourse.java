package kr.municipal.training.examples.municipal;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.CompletionProcess;

/** The first course, from the application to an officer's confirmation of who completed, for one trainee. */
record TakenCourse(Visitor trainee, Visitor officer, String mine) {

    static final String RUN = "/officer/runs/ai-2026-1";

    private static final String[] ANSWERS = {
        "satisfaction", "5",
        "usefulness", "4",
        "preparation", "4",
        "parts.theory", "3",
        "parts.practice", "5",
        "parts.equipment", "4",
        "practice-share", "알맞았다"
    };

    /** The trainee has a seat. */
    static TakenCourse begun(Visitor trainee, Visitor officer, ApprovalProcess approvals) throws Exception {
        return begun(trainee, officer, approvals, "H0001");
    }

    /** The trainee has a seat, with the approval of the head of another department. */
    static TakenCourse begun(Visitor trainee, Visitor officer, ApprovalProcess approvals, String head)
            throws Exception {
        TakenCourse course = new TakenCourse(trainee, officer, trainee.applies("ai-2026-1"));
        approvals
                .decide(ApplicationId.of(course.id()), StaffNumber.of(head), "APPROVE", null)
                .orThrow();
        return course;
    }

    String id() {
        return mine.substring(mine.lastIndexOf('/') + 1);
    }

    /** The trainee came and answered the survey, which is over. */
    void surveyed() throws Exception {
        surveyed(List.of(this));
    }

    /** The trainees came and answered the survey, which is over. */
    static void surveyed(List<TakenCourse> all) throws Exception {
        TakenCourse first = all.get(0);
        first.goTo("2026-03-11");
        String[] marks = all.stream()
                .flatMap(course -> Stream.of("kind-" + course.id(), "PRESENT"))
                .toArray(String[]::new);
        first.officer.sends(RUN + "/sessions/ai-2026-1-1", marks).andExpect(status().is3xxRedirection());
        first.officer.sends(RUN + "/attendance-closing").andExpect(redirectedUrl(RUN));
        for (TakenCourse course : all) {
            course.trainee.sends(course.mine + "/survey", ANSWERS).andExpect(redirectedUrl(course.mine));
        }
        first.goTo("2026-03-19");
    }

    void confirmed(CompletionProcess completion) {
        RunId run = RunId.of("ai-2026-1");
        String mark = completion.proposed(run).orElseThrow().mark();
        completion.confirm(run, mark, StaffNumber.of("T0001")).orThrow();
    }

    void goTo(String day) throws Exception {
        officer.sends("/demo/clock", "move", "to", "day", day).andExpect(status().is3xxRedirection());
    }
}
