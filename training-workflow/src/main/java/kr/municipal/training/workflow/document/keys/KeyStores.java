package kr.municipal.training.workflow.document.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import javax.security.auth.login.FailedLoginException;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** Opens the two kinds of key stores, and says what is wrong with them. */
final class KeyStores {

    private static final String PKCS11_PROVIDER = "SunPKCS11";

    private KeyStores() {}

    static KeyStore pkcs12(Path file, @Nullable String password) {
        requireFile(KeySettings.STORE, file);
        requireAscii(StringUtils.defaultString(password));
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, StringUtils.defaultString(password).toCharArray());
            return store;
        } catch (IOException e) {
            if (e.getCause() instanceof UnrecoverableKeyException) {
                throw wrongPassword(e);
            }
            throw new OfficeKeyException(
                    KeySettings.STORE, "PKCS#12 파일로 읽을 수 없습니다(" + file + ").", "Not readable as a PKCS#12 file.", e);
        } catch (GeneralSecurityException e) {
            throw new OfficeKeyException(
                    KeySettings.STORE,
                    "PKCS#12 파일을 이 자바에서 열 수 없습니다(" + file + ").",
                    "This Java cannot open the PKCS#12 file.",
                    e);
        }
    }

    static KeyStore pkcs11(Path configuration, @Nullable String pin) {
        requireFile(KeySettings.PKCS11, configuration);
        try {
            Provider unset = Security.getProvider(PKCS11_PROVIDER);
            if (unset == null) {
                throw new ProviderException("this Java has no provider " + PKCS11_PROVIDER);
            }
            Provider module = unset.configure(configuration.toString());
            Security.addProvider(module);
            KeyStore store = KeyStore.getInstance("PKCS11", module);
            store.load(null, pin == null ? null : pin.toCharArray());
            return store;
        } catch (IOException | GeneralSecurityException | ProviderException | InvalidParameterException e) {
            if (ExceptionUtils.indexOfType(e, FailedLoginException.class) >= 0) {
                throw wrongPassword(e);
            }
            throw new OfficeKeyException(
                    KeySettings.PKCS11,
                    "PKCS#11 모듈을 열 수 없습니다(" + configuration + ": " + ExceptionUtils.getRootCauseMessage(e) + ").",
                    "The PKCS#11 module cannot be opened.",
                    e);
        }
    }

    private static void requireFile(String setting, Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new OfficeKeyException(
                    setting,
                    "파일이 없거나 읽을 수 없습니다(" + file.toAbsolutePath() + ").",
                    "The file is missing or not readable.");
        }
    }

    /** Java's encryption by password takes nothing else, and says so only in the middle of it. */
    private static void requireAscii(String password) {
        if (!StringUtils.isAsciiPrintable(password)) {
            throw new OfficeKeyException(
                    KeySettings.PASSWORD, "비밀번호에는 영문자, 숫자와 기호만 쓸 수 있습니다.", "Use ASCII letters, digits and signs only.");
        }
    }

    private static OfficeKeyException wrongPassword(Exception cause) {
        return new OfficeKeyException(
                KeySettings.PASSWORD, "비밀번호(PIN)가 맞지 않습니다.", "The password or PIN is wrong.", cause);
    }
}
