package kr.municipal.training.examples.municipal.verification;

import java.time.Duration;
import java.util.Optional;
import kr.municipal.training.examples.municipal.page.NoSuchPageException;
import kr.municipal.training.workflow.document.credential.StatusLists;
import kr.municipal.training.workflow.document.keys.KeySet;
import kr.municipal.training.workflow.document.keys.OfficeKeys;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What other systems verify with. Whoever reads it, from whatever page, learns nothing but what is public. */
@RestController
@CrossOrigin
class PublicDocumentController {

    private static final Duration KEYS_FRESH = Duration.ofHours(1);
    private static final String NO_KEYS = "{\"keys\":[]}";
    private static final MediaType CREDENTIAL = MediaType.valueOf("application/vc+jwt");

    private final Optional<KeySet> keys;
    private final StatusLists lists;

    PublicDocumentController(Optional<OfficeKeys> keys, StatusLists lists) {
        this.keys = keys.map(KeySet::of);
        this.lists = lists;
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
}
