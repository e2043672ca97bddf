package kr.municipal.training.attendance;

/** What somebody may correct (출결 정정 권한). One right does not contain the other: an office gives each to whom it will. */
public enum CorrectionRight {
    /** Marks of a sheet that is not closed yet (마감 전 정정). */
    UNTIL_CLOSING,
    /** Marks of a closed sheet, during the days of correction (마감 후 정정). */
    AFTER_CLOSING
}
