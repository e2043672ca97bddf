package kr.municipal.training.workflow.document.keys;

/** What the settings of the keys are called, for messages that send somebody there. */
public final class KeySettings {

    /** The PKCS#12 file. */
    public static final String STORE = "training.keys.store";

    /** The password of the file, or the PIN of the module. */
    public static final String PASSWORD = "training.keys.password";

    /** The name of the key that signs. */
    public static final String ALIAS = "training.keys.alias";

    /** The configuration of the PKCS#11 module. */
    public static final String PKCS11 = "training.keys.pkcs11";

    private KeySettings() {}
}
