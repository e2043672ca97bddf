package kr.municipal.training.workflow.document.keys;

import org.jspecify.annotations.Nullable;

/** The office's key cannot be used; the message says in Korean and English why, and which setting to look at. */
public final class OfficeKeyException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String setting;

    OfficeKeyException(String setting, String korean, String english, @Nullable Throwable cause) {
        super(setting + ": " + korean + " " + english, cause);
        this.setting = setting;
    }

    OfficeKeyException(String setting, String korean, String english) {
        this(setting, korean, english, null);
    }

    /**
     * Returns that a key which was good at the start did not sign: a token that was pulled out, a module that does not answer.
     *
     * @param key the key
     * @param cause what the key said
     * @return the exception to throw
     */
    public static OfficeKeyException notSigned(OfficeKey key, Exception cause) {
        return new OfficeKeyException(
                KeySettings.ALIAS,
                "서명 키(" + key.id() + ")로 서명하지 못했습니다. 보안토큰이나 HSM이 연결되어 있는지 보고, 다시 연결했으면 응용프로그램을 다시 시작하십시오.",
                "The key did not sign: " + cause.getMessage()
                        + ". See that the token or HSM is connected, and start again after connecting it.",
                cause);
    }

    /**
     * Returns which setting is to be corrected.
     *
     * @return its name, for example {@code training.keys.password}
     */
    public String setting() {
        return setting;
    }
}
