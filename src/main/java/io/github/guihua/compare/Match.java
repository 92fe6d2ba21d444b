package io.github.guihua.compare;

/**
 * A pair of units by index.
 *
 * @param piece null for a pair of counterparts; {@link Relation#MERGED} or {@link Relation#SPLIT} where one is part of the other
 */
record Match(int base, int other, double similarity, Relation piece) {}
