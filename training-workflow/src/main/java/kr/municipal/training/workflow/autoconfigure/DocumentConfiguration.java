package kr.municipal.training.workflow.autoconfigure;

import java.time.Clock;
import java.util.Objects;
import kr.municipal.training.workflow.document.keys.KeySettings;
import kr.municipal.training.workflow.document.keys.OfficeKeyException;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.seal.PdfSeal;
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
