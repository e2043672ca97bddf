/** Erasing what is kept of a person (개인정보 파기). */
@NullMarked
package kr.municipal.training.workflow.erasure;

import org.jspecify.annotations.NullMarked;
