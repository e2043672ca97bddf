/** Certificates (수료증), their numbers, given once and without a gap, and the register of what happened to them (발급대장). */
@NullMarked
package kr.municipal.training.certificate;

import org.jspecify.annotations.NullMarked;
