package kr.municipal.training.examples.municipal.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.workflow.document.credential.StatusLists;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import kr.municipal.training.workflow.document.verification.CredentialRegister;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What other systems verify with. Whoever reads it, from whatever page, learns nothing but what is public. */
@RestController
@CrossOrigin
class PublicDocumentController {

    private static final Duration KEYS_FRESH = Duration.ofHours(1);
    private static final String NO_KEYS = "{\"keys\":[]}";
    private static final int LONGEST_CREDENTIAL = 65_536;
    private static final MediaType CREDENTIAL = MediaType.valueOf("application/vc+jwt");

    private final Optional<KeySet> keys;
    private final StatusLists lists;
    private final CredentialRegister register;

    PublicDocumentController(Optional<OfficeKeys> keys, StatusLists lists, CredentialRegister register) {
        this.keys = keys.map(KeySet::of);
        this.lists = lists;
        this.register = register;
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<String> keys() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(KEYS_FRESH).cachePublic())
                .body(keys.map(KeySet::toJson).orElse(NO_KEYS));
    }

    @GetMapping("/credentials/status/{list}")
    ResponseEntity<String> statusList(@PathVariable int list) {
        return ResponseEntity.ok()
                .contentType(CREDENTIAL)
                .cacheControl(CacheControl.maxAge(StatusLists.FRESH).cachePublic())
                .body(lists.token(list).orElseThrow(() -> new NoSuchPageException("no status list " + list)));
    }

    /** Only a credential is taken as such: a form of some other page cannot post one. More than one is long is not read. */
    @PostMapping(path = CredentialRegister.PATH, consumes = CredentialRegister.CREDENTIAL_TYPE)
    ResponseEntity<String> register(InputStream posted) throws IOException {
        String credential = new String(posted.readNBytes(LONGEST_CREDENTIAL), StandardCharsets.US_ASCII);
        return register.reply(credential)
                .map(reply -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf(CredentialRegister.REPLY_TYPE))
                        .cacheControl(CacheControl.noStore())
                        .body(reply))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
