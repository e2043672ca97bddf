package kr.municipal.training.attendance;

/**
 * How missed time counts that was authorised (공결 처리 기준), a setting of the municipality.
 *
 * <p>No law read for this library fixes it. {@link #COUNTS_AS_ATTENDED} is the default, since an official called away on
 * duty is commonly not to suffer for it.
 */
public enum AuthorisedTreatment {
    /** Authorised minutes count as attended; the default. */
    COUNTS_AS_ATTENDED,
    /** Authorised minutes are taken out of the planned ones: the rest decides. */
    LEFT_OUT_OF_PLANNED,
    /** Authorised or not makes no difference to the rate. */
    COUNTS_AS_ABSENT
}
