package kr.municipal.training.operation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.eligibility.WrittenText;
import kr.municipal.training.run.RunId;
import kr.municipal.training.run.SessionId;
import kr.municipal.training.staff.StaffNumber;
import org.apache.commons.lang3.EnumUtils;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A note of equipment as an officer filled it in, right or wrong (장비 점검 입력).
 *
 * @param session the session's identifier
 * @param equipment the name of the equipment
 * @param state {@code READY}, {@code NOT_READY} or {@code NOT_NEEDED}
 * @param preparer who sees to it; blank where nobody is named
 */
public record EquipmentDraft(
        @NotBlank(message = "{kr.municipal.training.Value.missing}") @Nullable String session,
        @NotBlank(message = "{kr.municipal.training.Value.missing}") @Nullable String equipment,
        @NotBlank(message = "{kr.municipal.training.Choice.missing}")
                @Pattern(regexp = "\\s*|READY|NOT_READY|NOT_NEEDED", message = "{kr.municipal.training.Choice.unknown}")
                @Nullable
                String state,
        @Size(max = EquipmentDraft.MAX_PREPARER, message = "{kr.municipal.training.Written.tooLong}") @Nullable
                String preparer) {

    /** The longest name of who sees to it, in characters. */
    public static final int MAX_PREPARER = 100;

    /**
     * Returns what speaks against the note: {@code EQUIPMENT_UNKNOWN}: the run has no such session or equipment;
     * {@code EQUIPMENT_STATE_UNKNOWN}; {@code EQUIPMENT_PREPARER_TOO_LONG}.
     *
     * @param list the run's list
     * @return all objections; empty if it may be noted
     */
    public List<Reason> objections(EquipmentList list) {
        List<Reason> objections = new ArrayList<>();
        if (list.lines().stream().noneMatch(this::isOf)) {
            objections.add(Reason.of("EQUIPMENT_UNKNOWN"));
        }
        if (!EnumUtils.isValidEnum(EquipmentState.class, state)) {
            objections.add(Reason.of("EQUIPMENT_STATE_UNKNOWN").with("state", StringUtils.defaultString(state)));
        }
        int length = WrittenText.of(preparer).length();
        if (length > MAX_PREPARER) {
            objections.add(Reason.of("EQUIPMENT_PREPARER_TOO_LONG")
                    .with("length", length)
                    .with("max", MAX_PREPARER));
        }
        return List.copyOf(objections);
    }

    /**
     * Says whether this is about a line.
     *
     * @param line a line of the run's list
     * @return {@code true} if session and equipment are the line's
     */
    public boolean isOf(EquipmentList.Line line) {
        return line.session().id().value().equals(session)
                && line.equipment().name().equals(equipment);
    }

    /**
     * Returns the note.
     *
     * @param run the run
     * @param list the run's list
     * @param by the training officer
     * @param at when
     * @return the note
     * @throws IllegalStateException if there are {@linkplain #objections objections}
     */
    public EquipmentNote note(RunId run, EquipmentList list, StaffNumber by, Instant at) {
        List<Reason> objections = objections(list);
        if (!objections.isEmpty()) {
            throw new IllegalStateException("refused: " + objections);
        }
        return new EquipmentNote(
                run,
                SessionId.of(StringUtils.defaultString(session)),
                StringUtils.defaultString(equipment),
                EquipmentState.valueOf(StringUtils.defaultString(state)),
                StringUtils.defaultIfEmpty(WrittenText.of(preparer), null),
                by,
                at);
    }
}
