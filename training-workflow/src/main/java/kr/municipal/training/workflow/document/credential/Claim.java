package kr.municipal.training.workflow.document.credential;

/** The names of what a credential says, as the standards write them. */
final class Claim {

    static final String CONTEXT = "@context";
    static final String ID = "id";
    static final String TYPE = "type";
    static final String NAME = "name";
    static final String ISSUER = "issuer";
    static final String VALID_FROM = "validFrom";
    static final String VALID_UNTIL = "validUntil";
    static final String SUBJECT = "credentialSubject";
    static final String STATUS = "credentialStatus";

    static final String IDENTIFIER = "identifier";
    static final String IDENTITY_HASH = "identityHash";
    static final String SALT = "salt";
    static final String LICENSE_NUMBER = "licenseNumber";
    static final String TERM = "term";
    static final String STARTS = "activityStartDate";
    static final String ENDS = "activityEndDate";
    static final String CREDITS = "creditsEarned";
    static final String ACHIEVEMENT = "achievement";

    static final String STATUS_PURPOSE = "statusPurpose";
    static final String STATUS_INDEX = "statusListIndex";
    static final String STATUS_LIST = "statusListCredential";
    static final String ENCODED_LIST = "encodedList";

    static final String JWT_ISSUER = "iss";
    static final String JWT_ID = "jti";
    static final String JWT_SUBJECT = "sub";
    static final String JWT_NOT_BEFORE = "nbf";
    static final String JWT_EXPIRES = "exp";

    static final String VERIFIABLE_CREDENTIAL = "VerifiableCredential";
    static final String ACHIEVEMENT_CREDENTIAL = "AchievementCredential";
    static final String STATUS_LIST_CREDENTIAL = "BitstringStatusListCredential";

    static final String W3C_CONTEXT = "https://www.w3.org/ns/credentials/v2";
    static final String BADGE_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    static final String REVOCATION = "revocation";

    private Claim() {}
}
