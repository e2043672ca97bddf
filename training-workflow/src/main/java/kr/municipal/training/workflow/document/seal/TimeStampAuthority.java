package kr.municipal.training.workflow.document.seal;

import org.bouncycastle.tsp.TimeStampToken;

/** Somebody who certifies that something existed at a moment (RFC 3161, 시점확인). Implementations are thread-safe. */
@FunctionalInterface
public interface TimeStampAuthority {

    /**
     * Returns a time stamp.
     *
     * @param sha256 the digest of what is stamped
     * @return the stamp, checked: of this digest, and signed by the certificate that it carries
     * @throws TimeStampException if there is none to be had, or not a right one
     */
    TimeStampToken stamp(byte[] sha256);
}
