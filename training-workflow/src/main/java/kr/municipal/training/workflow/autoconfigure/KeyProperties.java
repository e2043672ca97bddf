package kr.municipal.training.workflow.autoconfigure;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the office's keys are: {@code training.keys.*}. Without a store and without a module nothing is sealed, and certificates
 * have no credential.
 *
 * @param store the PKCS#12 file
 * @param pkcs11 the configuration file of the JDK's SunPKCS11 provider, instead of a file of keys
 * @param password the password of the file, or the PIN of the module
 * @param alias the name of the key that signs; unset if there is one key only
 */
@ConfigurationProperties("training.keys")
public record KeyProperties(
        @Nullable Path store, @Nullable Path pkcs11, @Nullable String password, @Nullable String alias) {

    /** The password stays out of logs. */
    @Override
    public String toString() {
        return "KeyProperties[store=" + store + ", pkcs11=" + pkcs11 + ", alias=" + alias + "]";
    }
}
