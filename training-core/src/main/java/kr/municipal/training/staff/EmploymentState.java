package kr.municipal.training.staff;

/** Whether an official is at work. */
public enum EmploymentState {
    /** At work (재직). */
    IN_SERVICE,
    /** On leave (휴직). */
    ON_LEAVE,
    /** No longer with the municipality (퇴직). */
    RETIRED
}
