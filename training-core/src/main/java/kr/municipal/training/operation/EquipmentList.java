package kr.municipal.training.operation;

import java.util.List;
import java.util.Objects;
import kr.municipal.training.course.Equipment;
import kr.municipal.training.course.PreparedBy;
import kr.municipal.training.run.ClassSession;
import org.jspecify.annotations.Nullable;

/**
 * What equipment each session of a run needs, who sees to it, and whether it is ready (차시별 장비 목록): all equipment of the
 * course for every session, unless an officer noted that a session does not need it. Notes of sessions that were dropped, and
 * of equipment that the course has no more, are left out.
 *
 * @param lines a line for each session and piece of equipment, in the order of the sessions and of the course
 */
public record EquipmentList(List<Line> lines) {

    /** Copies the lines. */
    public EquipmentList {
        lines = List.copyOf(lines);
    }

    /**
     * One piece of equipment for one session.
     *
     * @param session the session
     * @param equipment the equipment
     * @param note what an officer last noted of it, or {@code null}
     */
    public record Line(ClassSession session, Equipment equipment, @Nullable EquipmentNote note) {

        /** Checks the components. */
        public Line {
            Objects.requireNonNull(session, "session");
            Objects.requireNonNull(equipment, "equipment");
        }

        /**
         * Returns how it stands.
         *
         * @return the state noted; without a note it is needed and not ready
         */
        public EquipmentState state() {
            return note == null ? EquipmentState.NOT_READY : note.state();
        }

        /**
         * Says whether the session needs it.
         *
         * @return {@code false} only if an officer noted so
         */
        public boolean isNeeded() {
            return state() != EquipmentState.NOT_NEEDED;
        }
    }

    /**
     * Returns the list of a run.
     *
     * @param equipment what the course needs, in its order
     * @param sessions the run's sessions
     * @param notes what was noted
     * @return the list
     */
    public static EquipmentList of(List<Equipment> equipment, List<ClassSession> sessions, List<EquipmentNote> notes) {
        return new EquipmentList(sessions.stream()
                .flatMap(session -> equipment.stream()
                        .map(piece -> new Line(
                                session,
                                piece,
                                notes.stream()
                                        .filter(note -> note.session().equals(session.id())
                                                && note.equipment().equals(piece.name()))
                                        .findFirst()
                                        .orElse(null))))
                .toList());
    }

    /**
     * Returns what one side has to see to.
     *
     * @param preparedBy the side
     * @return the lines that a session needs
     */
    public List<Line> neededFrom(PreparedBy preparedBy) {
        return lines.stream()
                .filter(line -> line.isNeeded() && line.equipment().preparedBy() == preparedBy)
                .toList();
    }
}
