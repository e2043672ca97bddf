/** What anybody may ask without signing in: whether a certificate is genuine, the office's public keys, status lists. */
@NullMarked
package kr.municipal.training.examples.municipal.verification;

import org.jspecify.annotations.NullMarked;
