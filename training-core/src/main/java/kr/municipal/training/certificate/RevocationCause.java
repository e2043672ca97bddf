package kr.municipal.training.certificate;

/**
 * What a revocation followed from, as data beside the words of who revoked. The completion decides who holds a certificate, so
 * training officers revoke one by withdrawing the completion.
 */
public enum RevocationCause {
    /** The completion was withdrawn (수료 취소), and the certificate with it. */
    COMPLETION_WITHDRAWN,
    /** The certificate alone was revoked (수료증 취소); of the completion this says nothing. */
    CERTIFICATE_ALONE
}
