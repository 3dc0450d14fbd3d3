const DATE = "http://www.w3.org/2001/XMLSchema#date"

/**
 * The JSON-LD vocabulary of certificates of origin (docs/certificate-of-origin.md): gives each word of a certificate
 * an address of its own under the issuer's. What is common to all credentials stands in W3C's own context.
 * @param issuer the address of the institution's shop, without a trailing slash
 */
export function originContext(issuer: string) {
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
