package kr.municipal.training.examples.municipal.official;

import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.notice.Outbox;
import kr.municipal.training.workflow.tasklist.SignedInUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody was told. */
@Controller
class NoticeController {

    private final Outbox outbox;
    private final Words words;

    NoticeController(Outbox outbox, Words words) {
        this.outbox = outbox;
        this.words = words;
    }

    /** A notice as it is shown. */
    record Line(String subject, String text, String when, String iso) {}

    @GetMapping("/notices")
    String notices(@AuthenticationPrincipal SignedInUser user, Model model) {
        model.addAttribute(
                "notices",
                outbox.of(StaffNumber.of(user.id())).stream()
                        .map(notice -> new Line(
                                notice.subject(),
                                notice.text(),
                                words.moment(notice.createdAt()),
                                notice.createdAt().toString()))
                        .toList());
        return "official/notices";
    }
}
