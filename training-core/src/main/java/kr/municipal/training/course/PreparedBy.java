package kr.municipal.training.course;

/** Who sees to equipment before practice (장비 준비 담당). */
public enum PreparedBy {
    /** The office that runs the training (교육담당 부서). */
    OFFICE,
    /** Each trainee, who brings it or sets it up (교육생). */
    TRAINEE
}
