package kr.municipal.training.examples.municipal.officer;

import kr.municipal.training.examples.municipal.page.RefusalPages;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.Official;
import kr.municipal.training.staff.Officials;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.Outcome;
import kr.municipal.training.workflow.notice.NoticeDesk;
import kr.municipal.training.workflow.notice.UndeliveredNotice;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices that could not be mailed, and what becomes of them. */
@Controller
@RequestMapping("/officer/notices")
class UndeliveredController {

    private static final String TITLE = "보내지 못한 알림";

    private final NoticeDesk desk;
    private final Officials officials;
    private final RefusalPages refusals;
    private final Words words;

    UndeliveredController(NoticeDesk desk, Officials officials, RefusalPages refusals, Words words) {
        this.desk = desk;
        this.officials = officials;
        this.refusals = refusals;
        this.words = words;
    }

    /** A notice as it is shown. */
    record Line(long id, String subject, String recipient, String when, int attempts, String problem) {}

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedInUser user) {
        return desk.undelivered(StaffNumber.of(user.id()))
                .fold(
                        notices -> new ModelAndView("officer/undelivered")
                                .addObject(
                                        "notices",
                                        notices.stream().map(this::line).toList()),
                        reasons -> refusals.refused(TITLE, reasons, "/officer", "회차 운영으로"));
    }

    @PostMapping("/{id}/retry")
    ModelAndView retry(@PathVariable long id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return done(desk.retry(id, StaffNumber.of(user.id())), redirect, "곧 다시 보냅니다.");
    }

    @PostMapping("/{id}/dismissal")
    ModelAndView dismiss(
            @PathVariable long id, @AuthenticationPrincipal SignedInUser user, RedirectAttributes redirect) {
        return done(desk.dismiss(id, StaffNumber.of(user.id())), redirect, "보내지 않기로 하였습니다. 받는 사람의 알림 화면에는 남습니다.");
    }

    private ModelAndView done(Outcome<Long> outcome, RedirectAttributes redirect, String said) {
        return outcome.fold(
                id -> {
                    redirect.addFlashAttribute("done", said);
                    return new ModelAndView("redirect:/officer/notices");
                },
                reasons -> refusals.refused(TITLE, reasons, "/officer/notices", "목록으로 돌아가기"));
    }

    private Line line(UndeliveredNotice undelivered) {
        StaffNumber recipient = undelivered.notice().recipient();
        return new Line(
                undelivered.id(),
                undelivered.notice().subject(),
                officials.find(recipient).map(Official::name).orElse("") + " " + recipient,
                words.moment(undelivered.notice().createdAt()),
                undelivered.attempts(),
                undelivered.problem());
    }
}
