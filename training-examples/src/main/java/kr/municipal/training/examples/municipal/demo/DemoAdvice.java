package kr.municipal.training.examples.municipal.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import kr.municipal.training.examples.municipal.page.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the demonstration its date and its accounts. */
@ControllerAdvice
@Profile("demo")
class DemoAdvice {

    private final DemoClock clock;
    private final TimeTravel travel;
    private final DemoAccounts accounts;
    private final Words words;

    DemoAdvice(DemoClock clock, TimeTravel travel, DemoAccounts accounts, Words words) {
        this.clock = clock;
        this.travel = travel;
        this.accounts = accounts;
        this.words = words;
    }

    /** The bar: the date, the earliest date to go to, and the page to come back to. */
    record Bar(String iso, String shown, String tomorrow, String back) {}

    @ModelAttribute("demoClock")
    Bar bar(HttpServletRequest request) {
        Instant now = clock.instant();
        String back = request.getMethod().equals("GET") ? address(request) : "/";
        return new Bar(now.toString(), words.moment(now), travel.tomorrow().toString(), back);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    @ModelAttribute("demoAccounts")
    DemoAccounts accounts() {
        return accounts;
    }
}
