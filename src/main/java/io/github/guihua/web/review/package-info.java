/**
 * What people put right while reading: {@link io.github.guihua.web.review.Review} checks a correction, records it
 * beside the plan (see {@link io.github.guihua.correct}) and brings plan, index and ledger up to date at once.
 */
package io.github.guihua.web.review;
