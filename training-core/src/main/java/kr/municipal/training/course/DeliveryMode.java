package kr.municipal.training.course;

/** How a course is taught (교육방법). */
public enum DeliveryMode {
    /** Lecture only (이론). */
    THEORY,
    /** Hands-on only (실습). */
    PRACTICE,
    /** Lecture and hands-on side by side (이론·실습 병행). */
    THEORY_AND_PRACTICE
}
