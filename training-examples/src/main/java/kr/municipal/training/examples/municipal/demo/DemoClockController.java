package kr.municipal.training.examples.municipal.demo;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kr.municipal.training.examples.municipal.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The bar on top of every page of the demonstration. */
@Controller
@Profile("demo")
class DemoClockController {

    private final TimeTravel travel;
    private final Words words;

    DemoClockController(TimeTravel travel, Words words) {
        this.travel = travel;
        this.words = words;
    }

    @PostMapping("/demo/clock")
    String move(
            @RequestParam String move,
            @RequestParam(required = false) @Nullable String day,
            @RequestParam(defaultValue = "/") String back,
            RedirectAttributes redirect) {
        LocalDate target =
                switch (move) {
                    case "day" -> travel.tomorrow();
                    case "week" -> travel.nextMonday();
                    default -> parsed(day);
                };
        if (target == null || !travel.canReach(target)) {
            redirect.addFlashAttribute("moveProblem", "시연 날짜는 내일부터 2027년 말까지의 날짜로만 옮길 수 있습니다.");
        } else {
            travel.goTo(target);
            redirect.addFlashAttribute("done", "시연 날짜를 " + words.day(target) + "로 옮겼습니다. 그동안 예약된 일이 차례로 처리되었습니다.");
        }
        return "redirect:" + (ours(back) ? back : "/");
    }

    private static @Nullable LocalDate parsed(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private static boolean ours(String path) {
        return path.matches("/(?!/)[A-Za-z0-9/._-]*(?:\\?[A-Za-z0-9._~%&=+-]*)?");
    }
}
