/** The office's keys (기관의 서명 키): the one that signs, and all that verify what was ever signed. */
@NullMarked
package kr.municipal.training.workflow.document.keys;

import org.jspecify.annotations.NullMarked;
