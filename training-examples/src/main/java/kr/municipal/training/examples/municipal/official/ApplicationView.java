package kr.municipal.training.examples.municipal.official;

import java.util.List;
import kr.municipal.training.examples.municipal.page.Badge;
import kr.municipal.training.examples.municipal.page.HistoryViews;
import kr.municipal.training.examples.municipal.page.Progress;
import kr.municipal.training.examples.municipal.page.RunView;
import kr.municipal.training.examples.municipal.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * One application as its applicant sees it.
 *
 * @param status where it stands
 * @param next what comes next, or how it ended
 * @param trainee whether the applicant has a seat; only then there is preparation
 * @param withdrawable whether it can still be withdrawn
 * @param withdrawalDeadline until when
 * @param attendance the attendance, or null before the first mark
 * @param surveyOpen whether the survey waits for this person
 * @param certificate the certificate's number, or null
 * @param use the use made of it at work, or null unless completed
 */
record ApplicationView(
        String id,
        RunView run,
        Badge status,
        Progress progress,
        Next next,
        List<RunView.Line> facts,
        List<HistoryViews.Line> history,
        boolean trainee,
        List<ItemGroup> checklist,
        List<MaterialLine> materials,
        List<BringLine> equipment,
        boolean withdrawable,
        String withdrawalDeadline,
        @Nullable AttendanceView attendance,
        boolean surveyOpen,
        @Nullable String certificate,
        @Nullable UseView use) {

    /** What the applicant should know now; the reasons of an ending with what to do about each. */
    record Next(String tone, String title, String text, List<Words.Said> reasons) {}

    /** The items of one phase. */
    record ItemGroup(String phase, int done, int total, List<Item> items) {}

    /** An item; one that follows an event cannot be ticked by hand. */
    record Item(String key, String label, boolean ticked, boolean fixed, String note) {}

    /** A material, to be opened once it is released, and whether the trainee said to have read it. */
    record MaterialLine(String id, String title, boolean released, boolean read, String note) {}

    /** A piece of equipment that the trainee sees to, and for which sessions. */
    record BringLine(String name, String preparation, String sessions) {}

    /** The marks and the rate over planned minutes. */
    record AttendanceView(List<SessionLine> sessions, String rate, @Nullable Badge outlook) {}

    /** A session with its mark. */
    record SessionLine(String name, String when, String mark) {}

    /** The plan and the follow-ups given so far, what is asked now, and the state of the best practice, if there is one. */
    record UseView(
            @Nullable String plan,
            String submitted,
            List<FollowUpLine> followUps,
            int asked,
            @Nullable Badge practice) {}

    /** An answered follow-up. */
    record FollowUpLine(int ordinal, boolean used, String note, String when) {}
}
