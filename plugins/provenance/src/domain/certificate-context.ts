const DATE = "http://www.w3.org/2001/XMLSchema#date"

/**
 * The JSON-LD context of certificates of origin, version 1, as it is served at `<issuer>/contexts/origen/v1`: gives
 * each word of a certificate an address of its own under the issuer's. A verifier of the signature needs nothing of
 * it. It never changes: another meaning is another version at another address.
 * @param issuer the issuer's address without a slash at its end
 */
export function certificateContext(issuer: string) {
  const term = (word: string) => `${issuer}/contexts/origen/v1#${word}`
  const terms = (...words: string[]) => Object.fromEntries(words.map((word) => [word, term(word)]))
  const nested = (word: string, ...words: string[]) => ({
    [word]: { "@id": term(word), "@context": { "@protected": true, ...terms(...words) } },
  })
  return {
    "@context": {
      "@version": 1.1,
      "@protected": true,
      CertificateOfOrigin: term("CertificateOfOrigin"),
      ...terms("code", "kind", "lot", "number", "of", "craftLine", "technique", "materials", "region"),
      madeFrom: { "@id": term("madeFrom"), "@type": DATE },
      madeTo: { "@id": term("madeTo"), "@type": DATE },
      ...nested("workshop", "handle"),
      ...nested("establishment", "handle", "region"),
      ...nested("makers", "code", "inNationalRegister"),
      ...nested("productionControl", "number", "digest"),
      ...nested("exitRegister", "number", "date", "digest", "month"),
      ...nested("custody", "events", "head", "digest"),
    },
  }
}
