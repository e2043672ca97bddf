package kr.municipal.training.workflow.autoconfigure;

import java.time.Clock;
import java.util.Objects;
import kr.municipal.training.calendar.BusinessCalendar;
import kr.municipal.training.certificate.Certificates;
import kr.municipal.training.workflow.document.CertificateFile;
import kr.municipal.training.workflow.document.CertificatePapers;
import kr.municipal.training.workflow.document.CertificatePdf;
import kr.municipal.training.workflow.document.credential.CertificateCredentials;
import kr.municipal.training.workflow.document.credential.CredentialIssuer;
import kr.municipal.training.workflow.document.credential.PublicAddress;
import kr.municipal.training.workflow.document.credential.PublicRegister;
import kr.municipal.training.workflow.document.credential.StatusLists;
import kr.municipal.training.workflow.document.credential.VisitorLimit;
import kr.municipal.training.workflow.document.keys.KeySettings;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import kr.municipal.training.workflow.document.paper.Papers;
import kr.municipal.training.workflow.document.seal.PdfSeal;
import kr.municipal.training.workflow.document.verification.CredentialRegister;
import kr.municipal.training.workflow.document.verification.FileVerification;
import kr.municipal.training.workflow.document.verification.OwnRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What certificates are made with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KeyProperties.class, SealProperties.class})
class DocumentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentConfiguration.class);
    private static final String PUBLIC_ADDRESS = "training.public-address";

    /** Nobody else waits for a certificate's last day: an expired one keeps nothing from starting, and signs nothing. */
    @Bean
    @Conditional(KeysAreSet.class)
    @ConditionalOnMissingBean
    OfficeKeys officeKeys(KeyProperties settings, Clock clock) {
        OfficeKeys keys = read(settings);
        try {
            keys.active(clock.instant());
        } catch (OfficeKeyException expired) {
            LOG.error(expired.getMessage());
        }
        return keys;
    }

    @Bean
    @ConditionalOnMissingBean
    PdfSeal pdfSeal(SealProperties settings, Clock clock, ObjectProvider<OfficeKeys> keys) {
        if (keys.getIfAvailable() == null) {
            LOG.warn(
                    "서명 키가 없어 수료증을 봉인하지 않습니다. {} 또는 {}을(를) 설정하십시오. No key: certificates are not sealed.",
                    KeySettings.STORE,
                    KeySettings.PKCS11);
        }
        return new PdfSeal(clock, settings.timeStamping());
    }

    @Bean
    @ConditionalOnProperty(PUBLIC_ADDRESS)
    @ConditionalOnMissingBean
    PublicAddress publicAddress(TrainingProperties settings) {
        return new PublicAddress(Objects.requireNonNull(settings.publicAddress()));
    }

    @Bean
    @ConditionalOnMissingBean
    CredentialIssuer credentialIssuer(
            CertificateCredentials credentials,
            ObjectProvider<OfficeKeys> keys,
            ObjectProvider<PublicAddress> address,
            BusinessCalendar calendar,
            Clock clock) {
        if (address.getIfAvailable() == null) {
            LOG.info(
                    "{}이(가) 없어 수료증에 QR과 확인 주소를 넣지 않습니다. Not set: certificates have no QR code and no address.",
                    PUBLIC_ADDRESS);
        }
        return new CredentialIssuer(
                credentials, keys.getIfAvailable(), address.getIfAvailable(), calendar.zone(), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    StatusLists statusLists(
            CertificateCredentials credentials,
            Papers papers,
            ObjectProvider<OfficeKeys> keys,
            ObjectProvider<PublicAddress> address,
            BusinessCalendar calendar,
            Clock clock) {
        return new StatusLists(
                credentials, papers, keys.getIfAvailable(), address.getIfAvailable(), calendar.zone(), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    PublicRegister publicRegister(Certificates certificates, CertificateCredentials credentials) {
        return new PublicRegister(certificates, credentials);
    }

    @Bean
    @ConditionalOnMissingBean
    VisitorLimit visitorLimit(TrainingProperties settings) {
        return new VisitorLimit(settings.verification().perMinute());
    }

    @Bean
    @ConditionalOnMissingBean
    CertificateFile certificateFile(
            CertificatePdf pdf,
            Papers papers,
            CredentialIssuer credentials,
            ObjectProvider<PublicAddress> address,
            PdfSeal seal,
            ObjectProvider<OfficeKeys> keys) {
        return new CertificateFile(
                new CertificatePapers(papers, pdf, address.getIfAvailable()), credentials, seal, keys.getIfAvailable());
    }

    @Bean
    @ConditionalOnMissingBean
    CredentialRegister credentialRegister(
            Certificates certificates,
            ObjectProvider<OfficeKeys> keys,
            ObjectProvider<PublicAddress> address,
            Clock clock) {
        return new CredentialRegister(certificates, keys.getIfAvailable(), address.getIfAvailable(), clock);
    }

    /** The office's own certificates: what others sealed is not known here. */
    @Bean
    @ConditionalOnMissingBean
    FileVerification fileVerification(
            TrainingProperties settings,
            SealProperties seals,
            ObjectProvider<OfficeKeys> keys,
            Certificates certificates) {
        OfficeKeys office = keys.getIfAvailable();
        return new FileVerification(
                office == null ? TrustedKeys.none() : TrustedKeys.of(office),
                seals.stampers(),
                Math.toIntExact(settings.verification().largestFile().toBytes()),
                new OwnRegister(certificates));
    }

    private static OfficeKeys read(KeyProperties settings) {
        if (settings.pkcs11() == null) {
            return OfficeKeys.pkcs12(Objects.requireNonNull(settings.store()), settings.password(), settings.alias());
        }
        if (settings.store() != null) {
            throw new InvalidConfigurationPropertyValueException(
                    KeySettings.PKCS11,
                    settings.pkcs11(),
                    KeySettings.STORE + "와 함께 쓸 수 없습니다. 하나만 적으십시오. Set a file or a module, not both.");
        }
        return OfficeKeys.pkcs11(settings.pkcs11(), settings.password(), settings.alias());
    }

    /** Either of the two. */
    static final class KeysAreSet extends AnyNestedCondition {

        KeysAreSet() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty(KeySettings.STORE)
        static final class Store {}

        @ConditionalOnProperty(KeySettings.PKCS11)
        static final class Module {}
    }
}
