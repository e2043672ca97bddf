package kr.municipal.training.direction;

/** Why a year has no figure; it is shown as such and never as 0. */
public enum Absence {
    /** The year is over and the figure was not recorded (없음). */
    NOT_RECORDED,
    /** The year is not over, or what it will be has not been decided (미정). */
    UNDECIDED
}
