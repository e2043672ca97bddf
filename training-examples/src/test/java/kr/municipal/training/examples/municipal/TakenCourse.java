package kr.municipal.training.examples.municipal;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.run.RunId;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.approval.ApprovalProcess;
import kr.municipal.training.workflow.courserun.CompletionProcess;

/** The first course, from the application to an officer's confirmation of who completed, for one trainee. */
record TakenCourse(Visitor trainee, Visitor officer, String mine) {

    static final String RUN = "/officer/runs/ai-2026-1";

    /** The trainee has a seat. */
    static TakenCourse begun(Visitor trainee, Visitor officer, ApprovalProcess approvals) throws Exception {
        TakenCourse course = new TakenCourse(trainee, officer, trainee.applies("ai-2026-1"));
        approvals
                .decide(ApplicationId.of(course.id()), StaffNumber.of("H0001"), "APPROVE", null)
                .orThrow();
        return course;
    }

    String id() {
        return mine.substring(mine.lastIndexOf('/') + 1);
    }

    /** The trainee came and answered the survey, which is over. */
    void surveyed() throws Exception {
        goTo("2026-03-11");
        officer.sends(RUN + "/sessions/ai-2026-1-1", "kind-" + id(), "PRESENT").andExpect(status().is3xxRedirection());
        officer.sends(RUN + "/attendance-closing").andExpect(redirectedUrl(RUN));
        String[] answers = {
            "satisfaction", "5",
            "usefulness", "4",
            "preparation", "4",
            "parts.theory", "3",
            "parts.practice", "5",
            "parts.equipment", "4",
            "practice-share", "알맞았다"
        };
        trainee.sends(mine + "/survey", answers).andExpect(redirectedUrl(mine));
        goTo("2026-03-19");
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
