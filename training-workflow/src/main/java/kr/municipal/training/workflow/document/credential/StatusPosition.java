package kr.municipal.training.workflow.document.credential;

/**
 * Where the status of a certificate stands: one bit of a public list, which says nothing to whoever does not hold the credential.
 *
 * @param list the number of the list, counted from 1
 * @param index the bit, counted from 0
 */
public record StatusPosition(int list, int index) {

    /** Checks the range. */
    public StatusPosition {
        if (list < 1 || index < 0 || index >= StatusList.SIZE) {
            throw new IllegalArgumentException("no position of a status list: " + list + ", " + index);
        }
    }
}
