package kr.municipal.training.checklist;

/**
 * The events that tick an item by themselves, without the person.
 *
 * <p>An item that waits for such an event follows the event alone: nobody can tick or untick it by hand.
 */
public enum AutoTick {
    /** The application was submitted (신청 접수). */
    APPLIED,
    /** The trainee said to have read every material released so far (교육자료 열람 확인). */
    MATERIALS_READ,
    /** The survey was answered (설문 응답). */
    SURVEY_ANSWERED
}
