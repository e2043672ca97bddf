package kr.municipal.training.workflow.document.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kr.municipal.training.eligibility.Reason;
import kr.municipal.training.workflow.document.keys.TrustedKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Tells from a file alone whether it is what the office sealed, to the last byte. Immutable and thread-safe.
 *
 * <p>Good is a file whose one seal covers all of it but the seal's own text; whose seal is written in the one form it may have,
 * signed by the certificate it names, which was valid then and leads to a trusted key; and which has nothing after it. Whatever
 * else a file is, the check says what is the matter and never fails. A file is opened as a PDF only when all of its bytes are
 * known to be the office's: before that nothing in it is followed or unpacked.
 */
public final class SealCheck {

    /** The largest file that is looked at unless something else is set: a sealed certificate takes 30 to 60 kB. */
    public static final int LARGEST_FILE = 10_000_000;

    private static final int HEADER_REACH = 1_024;

    private final TrustedKeys trusted;
    private final TrustedKeys stampers;
    private final int largestFile;

    /**
     * Returns a check.
     *
     * @param trusted whose seals are trusted
     * @param stampers whose time stamps are trusted; nobody seals by them
     * @param largestFile the most bytes a file may have
     */
    public SealCheck(TrustedKeys trusted, TrustedKeys stampers, int largestFile) {
        this.trusted = Objects.requireNonNull(trusted, "trusted");
        this.stampers = Objects.requireNonNull(stampers, "stampers");
        this.largestFile = largestFile;
    }

    /**
     * Checks a file.
     *
     * @param file whatever somebody handed in
     * @param now the present moment: nothing is sealed later than that, as far as clocks agree
     * @return what was found
     */
    public SealReport check(byte[] file, Instant now) {
        if (file.length > largestFile) {
            return SealReport.unread(SealFaults.tooBig(largestFile));
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.substring(0, Math.min(HEADER_REACH, text.length())).contains("%PDF-")) {
            return SealReport.unread(SealFaults.notPdf());
        }
        List<SealPlace> places = SealPlace.find(file);
        if (places.isEmpty()) {
            return SealReport.unread(text.contains("/Encrypt") ? SealFaults.encrypted() : SealFaults.missing());
        }
        return check(file, places, now);
    }

    private SealReport check(byte[] file, List<SealPlace> places, Instant now) {
        SealPlace place = places.get(0);
        List<Reason> faults = new ArrayList<>();
        if (places.size() > 1) {
            faults.add(SealFaults.several());
        }
        if (!place.isOrdered()) {
            faults.add(SealFaults.rangeWrong());
            return SealReport.of(null, null, faults);
        }
        if (place.end() > file.length) {
            faults.add(SealFaults.cutOff(place.end() - file.length));
            return SealReport.of(null, null, faults);
        }
        if (place.end() < file.length) {
            faults.add(SealFaults.appended(file.length - place.end()));
        }
        SealReport found = new ContainerCheck(trusted, stampers, now).check(file, place);
        faults.addAll(found.faults());
        if (faults.isEmpty() && !isOfTheDocument(file, place)) {
            faults.add(SealFaults.notOfTheDocument());
        }
        return SealReport.of(found.sealer().orElse(null), found.time().orElse(null), faults);
    }

    /** The seal found in the bytes is the one that a reader of the document finds. */
    private static boolean isOfTheDocument(byte[] file, SealPlace place) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            int[] range = {0, place.gapStart(), place.gapEnd(), file.length - place.gapEnd()};
            return !document.isEncrypted()
                    && signatures.size() == 1
                    && Arrays.equals(signatures.get(0).getByteRange(), range);
        } catch (IOException e) {
            return false;
        }
    }
}
