package kr.municipal.training.workflow.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import kr.municipal.training.workflow.document.Printed;
import kr.municipal.training.workflow.document.keys.MadeKey;
import kr.municipal.training.workflow.document.keys.OfficeKey;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("수료증의 전자봉인")
class PdfSealTest {

    static final Instant NOW = Instant.parse("2026-03-24T05:00:00Z");
    private static final PdfSeal SEAL = new PdfSeal(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("뽑힌 보안토큰의 키로는 봉인하지 못한다고 말한다")
    void pulledOut() {
        for (MadeKey key : List.of(MadeKey.ec("시연구"), MadeKey.rsa(2048, "시연구"))) {
            OfficeKeys keys = key.pulledOut();
            assertThatThrownBy(() -> SEAL.seal(Printed.ORDINARY.pdf(), keys))
                    .isInstanceOf(OfficeKeyException.class)
                    .hasMessageContaining("서명하지 못했습니다");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    @DisplayName("파일의 처음부터 끝까지를, 봉인한 인증서를 못 박아 서명한다")
    void coversTheWholeFile(String algorithm) throws Exception {
        OfficeKey key = Issuing.selfSigned(algorithm, "마포구청장");
        byte[] sealed = SEAL.seal(Printed.ORDINARY.pdf(), key);

        PDSignature signature = signature(sealed);
        int[] range = signature.getByteRange();
        assertThat(range[0]).isZero();
        assertThat(range[2] + range[3]).isEqualTo(sealed.length);
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        assertThat(signature.getName()).isEqualTo("마포구청장");
        assertThat(signature.getSignDate().toInstant()).isEqualTo(NOW);

        SignerInformation signer = signer(signature, sealed);
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(key.certificate())))
                .isTrue();
        AttributeTable signed = signer.getSignedAttributes();
        assertThat(signed.get(CMSAttributes.signingTime)).isNull();
        SigningCertificateV2 named = SigningCertificateV2.getInstance(
                signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttributeValues()[0]);
        assertThat(named.getCerts()[0].getCertHashObject().getOctets())
                .isEqualTo(SealContainer.sha256(key.certificate().getEncoded()));
    }

    @Test
    @DisplayName("봉인은 인쇄된 파일에 덧붙을 뿐, 그 바이트는 하나도 바꾸지 않는다")
    void keepsTheFile() {
        byte[] file = Printed.ORDINARY.pdf();
        byte[] sealed = SEAL.seal(file, Issuing.selfSigned("EC", "마포구청장"));

        assertThat(Arrays.copyOf(sealed, file.length)).isEqualTo(file);
    }

    @Test
    @DisplayName("같은 시각에 같은 RSA 키로 봉인하면 늘 같은 파일이다")
    void sameBytes() {
        OfficeKey key = Issuing.selfSigned("RSA", "마포구청장");

        assertThat(SEAL.seal(Printed.ORDINARY.pdf(), key)).isEqualTo(SEAL.seal(Printed.ORDINARY.pdf(), key));
    }

    @Test
    @DisplayName("인증서 사슬 전체를 파일에 담고, 그 하나하나를 서명으로 못 박는다")
    void carriesTheChain() throws Exception {
        OfficeKey key = Issuing.root("최상위인증기관").below("인증기관").office("RSA", "마포구청장");
        byte[] sealed = SEAL.seal(Printed.ORDINARY.pdf(), key);

        SignerInformation signer = signer(signature(sealed), sealed);
        SigningCertificateV2 named = SigningCertificateV2.getInstance(signer.getSignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
                .getAttributeValues()[0]);
        assertThat(named.getCerts()).hasSize(3);
        assertThat(new CMSSignedData(signature(sealed).getContents())
                        .getCertificates()
                        .getMatches(null))
                .hasSize(3);
    }

    @Test
    @DisplayName("PDF가 아닌 것, 암호가 걸린 것, 이미 봉인한 것에는 봉인하지 않는다")
    void refuses() throws Exception {
        OfficeKey key = Issuing.selfSigned("EC", "마포구청장");
        byte[] sealed = SEAL.seal(Printed.ORDINARY.pdf(), key);
        for (byte[] wrong :
                List.of(sealed, encrypted(Printed.ORDINARY.pdf()), "수료증".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> SEAL.seal(wrong, key)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    static byte[] encrypted(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    static PDSignature signature(byte[] sealed) throws Exception {
        try (PDDocument document = Loader.loadPDF(sealed)) {
            List<PDSignature> all = document.getSignatureDictionaries();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    static SignerInformation signer(PDSignature signature, byte[] sealed) throws Exception {
        return new CMSSignedData(
                        new CMSProcessableByteArray(signature.getSignedContent(sealed)), signature.getContents(sealed))
                .getSignerInfos()
                .iterator()
                .next();
    }
}
