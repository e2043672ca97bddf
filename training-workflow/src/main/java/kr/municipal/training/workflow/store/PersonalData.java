package kr.municipal.training.workflow.store;

import static kr.municipal.training.workflow.store.PersonalTable.ofApplication;
import static kr.municipal.training.workflow.store.PersonalTable.ofCertificate;
import static kr.municipal.training.workflow.store.PersonalTable.ofPerson;
import static kr.municipal.training.workflow.store.PersonalTable.ofReasonAbout;
import static kr.municipal.training.workflow.store.PersonalTable.without;

import java.util.List;

/**
 * Every column of text in our tables: which hold data of an applicant, and what an erasure makes of them. In the order in which rows
 * can go. A new column belongs here as well; a test compares this with the database.
 *
 * <p>What officials did in office on the applications of others (approved, corrected, confirmed) is not erased with them: it is the
 * history of those applications. Department and grade at the time of an application stay, for the statistics; they name nobody.
 */
final class PersonalData {

    static final List<PersonalTable> TABLES = List.of(
            ofPerson("outbox", "recipient")
                    .orKeyedByApplication("unique_key")
                    .rowsGo("unique_key", "kind", "recipient", "subject", "text", "state", "problem", "calendar"),
            ofPerson("refused_application", "applicant").rowsGo("id", "applicant", "run_id", "reasons"),
            ofPerson("private_item", "owner").rowsGo("application_id", "owner", "item", "label"),
            ofPerson("absence", "official").rowsGo("official", "stand_in"),
            ofPerson("absence_history", "official").rowsGo("official", "stand_in", "what", "changed_by"),
            ofApplication("best_practice_history").rowsGo("application_id", "status", "changed_by", "words"),
            ofApplication("best_practice").rowsGo("application_id", "author", "title", "practice", "status"),
            ofApplication("calendar_entry").rowsGo("application_id", "session_id", "title", "place"),
            ofApplication("action_plan").text("plan").stays("application_id"),
            ofApplication("follow_up").text("note").stays("application_id"),
            ofApplication("completion_decision")
                    .text("withdrawn_words")
                    .stays("application_id", "shortfalls", "withdrawn_by"),
            ofApplication("attendance_excuse")
                    .number("sent_by")
                    .text("words", "evidence", "decision_words")
                    .stays("run_id", "session_id", "application_id", "verdict", "decided_by"),
            ofApplication("attendance_appeal")
                    .number("appealed_by")
                    .text("words", "decision_words")
                    .stays("run_id", "session_id", "application_id", "verdict", "decided_by"),
            ofApplication("attendance_correction")
                    .text("words")
                    .stays("run_id", "session_id", "application_id", "corrected_by"),
            ofApplication("check_in").number("checked_in_by").stays("run_id", "session_id", "application_id"),
            ofApplication("selection_rank").reason("reason").stays("run_id", "application_id", "status"),
            ofApplication("selection_adjustment").text("words").stays("run_id", "application_id", "adjusted_by"),
            ofReasonAbout("run_history", "what").text("words").stays("run_id", "changed_by", "what"),
            ofApplication("application_history")
                    .number("changed_by")
                    .reason("reason")
                    .text("words")
                    .stays("application_id", "status", "acting_as", "in_place_of"),
            ofApplication("application_approval")
                    .reason("stand_in_reason")
                    .text("comment_words")
                    .stays("application_id", "office", "approver", "approved_by", "department_code"),
            // A re-print needs them as long as the register says whose certificate it is.
            ofCertificate("certificate_credential")
                    .empty("salt", "key_id", "token")
                    .stays("number_text", "code", "paper"),
            ofCertificate("certificate_event")
                    .text("words")
                    .stays("number_text", "kind", "cause", "done_by", "successor", "ends"),
            ofCertificate("certificate")
                    .number("holder")
                    .text("holder_name")
                    .stays(
                            "number_text",
                            "number_series",
                            "application_id",
                            "latest_for",
                            "replaces",
                            "run_id",
                            "department_code",
                            "department_name",
                            "grade",
                            "course_title",
                            "issuer"),
            ofPerson("application", "applicant")
                    .empty("counts_for")
                    .number("applicant", "status_by")
                    .text("applicant_name", "status_words")
                    .reason("status_reason")
                    .stays(
                            "id",
                            "department_code",
                            "department_name",
                            "grade",
                            "run_id",
                            "course_id",
                            "status",
                            "ended_from",
                            "cancelled_as",
                            "status_in_place_of",
                            "escalated_to"),
            // Whoever is in service or on leave stays on the roster, which is the personnel system's.
            ofPerson("official", "staff_number")
                    .only("employment_state = 'RETIRED'")
                    .rowsGo("staff_number", "name", "department", "grade", "employment_state", "email", "job_series"));

    /** Tables without anything about an applicant but the number of an application. */
    static final List<PersonalTable> OTHERS = List.of(
            without("attendance_closing", "run_id", "closed_by"),
            without("attendance_mark", "run_id", "session_id", "application_id"),
            without("attendance_sheet", "run_id"),
            without("attendance_trainee", "run_id", "application_id"),
            without("capacity_change", "run_id", "changed_by", "words"),
            without("certificate_paper", "id", "template", "font", "seal_image", "public_address"),
            without("certificate_series", "series"),
            without("check_in_secret", "run_id", "session_id", "secret"),
            without("checklist", "application_id", "items"),
            without("checklist_tick", "application_id", "item", "event"),
            without("class_session", "run_id", "id", "place"),
            without("course", "id", "program_id", "topic_field", "topic_title", "delivery_mode"),
            without("course_equipment", "course_id", "name", "preparation", "prepared_by"),
            without("course_material", "course_id", "id", "title", "released", "location"),
            without("course_run", "id", "course_id", "phase"),
            without("department", "code", "name", "head", "parent"),
            without(
                    "direction_decision",
                    "run_id",
                    "direction",
                    "reason",
                    "satisfaction",
                    "response_rate",
                    "decided_by",
                    "satisfaction_low",
                    "satisfaction_high",
                    "proposed"),
            without("equipment_note", "run_id", "session_id", "equipment", "state", "preparer", "noted_by"),
            without("erasure", "pseudonym", "erased_by", "words"),
            without("material_opening", "application_id", "material_id"),
            without("material_reading", "application_id", "material_id"),
            without("paper_content", "sha256"),
            without("program", "id", "title"),
            without("seat_offer", "application_id", "run_id", "state"),
            without("selection", "run_id", "policy", "seed", "confirmed_by"),
            without("survey_participation", "application_id"),
            // Answers name nobody, and are kept shuffled.
            without("survey_response", "run_id", "responses"));

    private PersonalData() {}
}
