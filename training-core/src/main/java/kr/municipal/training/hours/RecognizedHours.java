package kr.municipal.training.hours;

import java.util.Objects;

/**
 * How much of a learning is recognised (인정시간), with everything that decided it: {@code recognised = min(asked, cap of
 * the kind − already recognised this year)}. Exact in minutes. The cap is kept as it was, so that a later table never
 * rewrites history. The same value answers "what does this course still give me this year?" before it is taken.
 *
 * @param kind the kind of learning
 * @param year the year it counts for
 * @param taught the hours taught
 * @param asked the hours asked for; may differ from those taught, for an office may count full hours only
 * @param already the hours of this kind and year recognised before
 * @param cap the cap of the kind in the year
 */
public record RecognizedHours(
        LearningKind kind, int year, LearningHours taught, LearningHours asked, LearningHours already, YearlyCap cap) {

    /** Checks the components. */
    public RecognizedHours {
        Objects.requireNonNull(kind, "kind");
        if (year < 1900 || year > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + year);
        }
        Objects.requireNonNull(taught, "taught");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(already, "already");
        Objects.requireNonNull(cap, "cap");
    }

    /**
     * Returns the hours recognised.
     *
     * @return never more than asked for, never more than the cap had left
     */
    public LearningHours recognized() {
        return cap.admit(asked, already);
    }

    /**
     * Returns the hours asked for and not recognised.
     *
     * @return the rest; none if all were recognised
     */
    public LearningHours forgone() {
        return asked.less(recognized());
    }

    /**
     * Says why so much is recognised.
     *
     * @return in full also if nothing was asked for
     */
    public RecognitionOutcome outcome() {
        if (cap instanceof YearlyCap.Unlisted) {
            return RecognitionOutcome.UNLISTED;
        }
        if (recognized().equals(asked)) {
            return RecognitionOutcome.IN_FULL;
        }
        return recognized().equals(LearningHours.ZERO) ? RecognitionOutcome.CAP_REACHED : RecognitionOutcome.IN_PART;
    }
}
