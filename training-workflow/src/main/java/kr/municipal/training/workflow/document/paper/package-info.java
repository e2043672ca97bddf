/** What certificates were printed on (수료증 용지): kept once for all certificates, so that a re-print is what the first print was. */
@NullMarked
package kr.municipal.training.workflow.document.paper;

import org.jspecify.annotations.NullMarked;
