package kr.municipal.training.examples.municipal.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.municipal.training.eligibility.Reason;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that says no: every reason, and what to do about each. */
@Component
public class RefusalPages {

    private static final Set<String> NOBODYS = Set.of(
            "UNKNOWN_APPLICATION", "NOT_YOUR_APPLICATION", "UNKNOWN_MATERIAL", "UNKNOWN_RUN", "UNKNOWN_BEST_PRACTICE");
    private static final Set<String> NOT_ALLOWED = Set.of("NOT_TRAINING_OFFICER", "NOT_THE_APPROVER");

    private final Words words;

    public RefusalPages(Words words) {
        this.words = words;
    }

    /** Returns the page. What belongs to somebody else is answered as if it were not there. */
    public ModelAndView refused(String act, List<Reason> reasons, String back, String backLabel) {
        return new ModelAndView(
                "refused",
                Map.of("act", act, "reasons", words.said(reasons), "back", back, "backLabel", backLabel),
                status(reasons));
    }

    private static HttpStatus status(List<Reason> reasons) {
        if (reasons.stream().anyMatch(reason -> NOBODYS.contains(reason.code()))) {
            return HttpStatus.NOT_FOUND;
        }
        return reasons.stream().anyMatch(reason -> NOT_ALLOWED.contains(reason.code()))
                ? HttpStatus.FORBIDDEN
                : HttpStatus.CONFLICT;
    }
}
