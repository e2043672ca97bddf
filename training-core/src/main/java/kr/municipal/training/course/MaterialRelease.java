package kr.municipal.training.course;

/** When a material is given out. */
public enum MaterialRelease {
    /** Before the class, on the run's release date. */
    BEFORE_CLASS,
    /** From the beginning of the first class. */
    DURING_CLASS
}
