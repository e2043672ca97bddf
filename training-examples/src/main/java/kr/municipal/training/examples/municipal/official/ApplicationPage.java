package kr.municipal.training.examples.municipal.official;

import java.util.List;
import java.util.Optional;
import kr.municipal.training.application.ApplicationId;
import kr.municipal.training.application.TrainingApplication;
import kr.municipal.training.checklist.PrivateChecklist;
import kr.municipal.training.checklist.PrivateItem;
import kr.municipal.training.checklist.PrivateItemDraft;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.examples.municipal.page.Problem;
import kr.municipal.training.examples.municipal.page.Words;
import kr.municipal.training.staff.StaffNumber;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.participation.OfferDesk;
import kr.municipal.training.workflow.participation.PrivateItemDesk;
import org.apache.commons.lang3.StringUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one's own application, with what one keeps there for oneself. */
@Component
class ApplicationPage {

    private final ApplicationViews views;
    private final OfferDesk offers;
    private final PrivateItemDesk privates;
    private final Words words;
    private final boolean credentials;

    ApplicationPage(
            ApplicationViews views,
            OfferDesk offers,
            PrivateItemDesk privates,
            Words words,
            Optional<OfficeKeys> keys) {
        this.views = views;
        this.offers = offers;
        this.privates = privates;
        this.words = words;
        this.credentials = keys.isPresent();
    }

    /** An item of one's own. */
    record OwnItem(String key, String label, boolean ticked, String note) {}

    ModelAndView of(ApplicationId id, StaffNumber person) {
        return of(id, person, new PrivateItemDraft("", ""), List.of());
    }

    /** The page again, with what was typed and what is wrong with it. */
    ModelAndView of(ApplicationId id, StaffNumber person, PrivateItemDraft draft, List<Reason> objections) {
        TrainingApplication application = views.own(id, person);
        ModelAndView page = new ModelAndView(
                        "official/application", objections.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("mine", views.view(application))
                .addObject(
                        "own", privates.of(id, person).stream().map(this::own).toList())
                .addObject("ownLabel", StringUtils.defaultString(draft.label()))
                .addObject("ownDue", StringUtils.defaultString(draft.due()))
                .addObject("ownLongest", PrivateChecklist.MAX_LABEL)
                .addObject("credentials", credentials)
                .addObject("problems", objections.stream().map(this::problem).toList());
        offers.openOffer(application).ifPresent(offer -> page.addObject("offerReplyBy", words.moment(offer.replyBy())));
        return page;
    }

    /** Whether a field of the page can mend it. */
    static boolean isAboutOwnItems(Reason reason) {
        return reason.code().startsWith("PRIVATE_ITEM");
    }

    private OwnItem own(PrivateItem item) {
        String due = item.due() == null ? "" : words.day(item.due()) + "까지";
        String done = item.doneAt() == null ? "" : words.moment(item.doneAt()) + " 확인";
        return new OwnItem(
                item.key().value(),
                item.label(),
                item.isDone(),
                due + (due.isEmpty() || done.isEmpty() ? "" : " · ") + done);
    }

    private Problem problem(Reason reason) {
        String field = reason.code().equals("PRIVATE_ITEM_DUE_UNREADABLE") ? "own-due" : "own-label";
        return new Problem(field, words.sentence(reason), words.remedy(reason));
    }
}
