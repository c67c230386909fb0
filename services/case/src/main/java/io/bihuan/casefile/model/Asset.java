package io.bihuan.casefile.model;

/**
 * One asset 涉案财产 of a clue.
 *
 * @param ref its number in the list of assets that the police keep 涉案财物清单序号; never a number of an account
 * @param kind what it is
 * @param fen how much it is worth, in CNY fen
 */
public record Asset(String ref, AssetKind kind, long fen) {}
