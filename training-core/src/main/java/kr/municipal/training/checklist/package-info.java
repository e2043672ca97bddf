/** What a trainee prepares and does: the checklist (체크리스트), its phases and the readiness it shows. */
@NullMarked
package kr.municipal.training.checklist;

import org.jspecify.annotations.NullMarked;
