/** Certificates (수료증) and their numbers, given once and without a gap. */
@NullMarked
package kr.municipal.training.certificate;

import org.jspecify.annotations.NullMarked;
