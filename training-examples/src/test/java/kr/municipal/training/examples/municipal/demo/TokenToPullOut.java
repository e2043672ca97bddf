package kr.municipal.training.examples.municipal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.KeyStoreSpi;
import java.security.ProviderException;
import java.security.cert.Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECParameterSpec;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.jspecify.annotations.Nullable;

/** A token with the office's key in it, which signs as long as it is not pulled out. */
public final class TokenToPullOut {

    private static final String ALIAS = "token";

    private final OfficeKey key = DemoKey.keys("jdbc:h2:mem:", "시연구").configured();
    private boolean pulledOut;

    /** Pulls it out, or puts it in again. */
    public void pullOut(boolean out) {
        pulledOut = out;
    }

    /** Returns the keys, read while the token is there. */
    public OfficeKeys keys() {
        try {
            KeyStore store = new KeyStore(new Store(), null, "TOKEN") {};
            store.load(null, null);
            return OfficeKeys.of(store, null, ALIAS);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The private key, which answers only while the token is there. */
    private final class InToken implements ECPrivateKey {

        private static final long serialVersionUID = 1L;

        @Override
        public BigInteger getS() {
            if (pulledOut) {
                throw new ProviderException("CKR_TOKEN_NOT_PRESENT");
            }
            return ((ECPrivateKey) key.privateKey()).getS();
        }

        @Override
        public ECParameterSpec getParams() {
            return ((ECPrivateKey) key.privateKey()).getParams();
        }

        @Override
        public String getAlgorithm() {
            return key.privateKey().getAlgorithm();
        }

        @Override
        public @Nullable String getFormat() {
            return null;
        }

        @Override
        public byte @Nullable [] getEncoded() {
            return null;
        }
    }

    /** One key entry, and nothing can be changed. */
    private final class Store extends KeyStoreSpi {

        @Override
        public Key engineGetKey(String alias, char[] password) {
            return new InToken();
        }

        @Override
        public Certificate[] engineGetCertificateChain(String alias) {
            return key.chain().toArray(Certificate[]::new);
        }

        @Override
        public Certificate engineGetCertificate(String alias) {
            return key.certificate();
        }

        @Override
        public Date engineGetCreationDate(String alias) {
            return new Date(0);
        }

        @Override
        public void engineSetKeyEntry(String alias, Key added, char[] password, Certificate[] chain)
                throws KeyStoreException {
            throw new KeyStoreException(alias);
        }

        @Override
        public void engineSetKeyEntry(String alias, byte[] added, Certificate[] chain) throws KeyStoreException {
            throw new KeyStoreException(alias);
        }

        @Override
        public void engineSetCertificateEntry(String alias, Certificate certificate) throws KeyStoreException {
            throw new KeyStoreException(alias);
        }

        @Override
        public void engineDeleteEntry(String alias) throws KeyStoreException {
            throw new KeyStoreException(alias);
        }

        @Override
        public Enumeration<String> engineAliases() {
            return Collections.enumeration(Collections.singleton(ALIAS));
        }

        @Override
        public boolean engineContainsAlias(String alias) {
            return ALIAS.equals(alias);
        }

        @Override
        public int engineSize() {
            return 1;
        }

        @Override
        public boolean engineIsKeyEntry(String alias) {
            return ALIAS.equals(alias);
        }

        @Override
        public boolean engineIsCertificateEntry(String alias) {
            return false;
        }

        @Override
        public String engineGetCertificateAlias(Certificate certificate) {
            return ALIAS;
        }

        @Override
        public void engineStore(OutputStream stream, char[] password) {}

        @Override
        public void engineLoad(@Nullable InputStream stream, char @Nullable [] password) {}
    }
}
