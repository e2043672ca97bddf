package kr.municipal.training.workflow.notice;

/** What people are told; subject and text of each stand in {@code bpmn/notices.properties}. */
public enum NoticeKind {
    APPROVAL_REQUESTED,
    APPROVAL_REMINDER,
    APPROVAL_ESCALATED,
    REJECTED,
    EXPIRED,
    SELECTED,
    WAITLISTED,
    NOT_SELECTED,
    SEAT_ASSIGNED,
    SEAT_OFFERED,
    TAKEN_OFF,
    RUN_CANCELLED,
    RUN_CHANGED,
    MATERIALS_RELEASED,
    CHECKLIST_REMINDER,
    CLASS_REMINDER,
    ATTENDANCE_CHANGED,
    SURVEY_OPEN,
    SURVEY_REMINDER,
    COMPLETED,
    NOT_COMPLETED,
    COMPLETION_WITHDRAWN,
    FOLLOW_UP_FIRST,
    FOLLOW_UP_SECOND,
    FOLLOW_UP_CLOSED,
    CLASS_INVITATION,
    CLASS_CHANGED,
    CLASS_CANCELLED
}
