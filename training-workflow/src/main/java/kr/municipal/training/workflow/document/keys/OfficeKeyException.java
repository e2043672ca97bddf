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
     * Returns which setting is to be corrected.
     *
     * @return its name, for example {@code training.keys.password}
     */
    public String setting() {
        return setting;
    }
}
