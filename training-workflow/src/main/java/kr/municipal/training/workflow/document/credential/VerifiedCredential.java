package kr.municipal.training.workflow.document.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kr.municipal.training.hours.LearningHours;
import kr.municipal.training.staff.StaffNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says whose signature was verified: a trusted key of the office said all of this, and nothing was changed since.
 * Whether the certificate still holds is another question, which the status list or the register answers.
 *
 * @param id what names the credential: the address of its verification page, or a URN
 * @param keyId the thumbprint of the key that signed
 * @param number the number of the certificate as written
 * @param courseTitle the title of the course
 * @param term year and cohort, in words
 * @param from the first day taught
 * @param to the last day taught
 * @param hours the hours taught
 * @param issuer who issued it
 * @param validFrom since when it holds
 * @param statusList the address of its status list, or null if it has none
 * @param status where on the list its status stands, or null if it has none
 * @param holderHash the salted hash of the holder's staff number
 * @param salt the salt
 * @param token the credential itself, as it was signed
 */
public record VerifiedCredential(
        String id,
        String keyId,
        String number,
        String courseTitle,
        String term,
        LocalDate from,
        LocalDate to,
        LearningHours hours,
        String issuer,
        Instant validFrom,
        @Nullable String statusList,
        @Nullable Integer status,
        String holderHash,
        String salt,
        String token) {

    /**
     * Says whether the credential is this person's.
     *
     * @param person the staff number that somebody shows
     * @return whether it has the hash of the credential
     */
    public boolean isOf(StaffNumber person) {
        return HolderHash.of(person, salt).equals(holderHash);
    }

    /**
     * Returns the verification code.
     *
     * @return the code, or empty if the credential was made by an office without a public address
     */
    public Optional<VerificationCode> code() {
        return id.startsWith("http") ? VerificationCode.parse(id.substring(id.lastIndexOf('/') + 1)) : Optional.empty();
    }
}
