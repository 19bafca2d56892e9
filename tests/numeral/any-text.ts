import fc from 'fast-check'

/** Any UTF-16, lone surrogates included: drawn by code unit, which costs far less than a string of characters. */
export const anyText = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes))
