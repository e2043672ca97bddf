package kr.municipal.training.workflow.autoconfigure;

import org.jspecify.annotations.Nullable;

/** Says that a file of the certificate's settings cannot be used, and why. */
final class CertificateSettingException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    CertificateSettingException(String setting, String path, String why, @Nullable Throwable cause) {
        super(setting + ": " + path + "\n" + why, cause);
    }
}
