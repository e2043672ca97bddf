package kr.municipal.training.workflow.approval;

import java.util.List;

/** Who recorded, ended or removed which absence (부재 이력); only ever appended to. */
public interface AbsenceHistory {

    /** Appends a line. */
    void append(AbsenceChange change);

    /** Returns the last lines, newest first. */
    List<AbsenceChange> latest(int lines);
}
