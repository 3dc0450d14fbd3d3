const PLACE = { handle: "origen:handle", name: "https://schema.org/name", region: "origen:region" } as const

const DOCUMENT = {
  number: "origen:documentNumber",
  date: { "@id": "origen:documentDate", "@type": "xsd:date" },
  month: { "@id": "origen:documentMonth", "@type": "xsd:gYearMonth" },
  digest: "origen:saltedDigest",
} as const

/**
 * The JSON-LD context of certificates of origin, version 1, as it is served at `<issuer>/contexts/origen/v1`. It says
 * what each field means to programs that read linked data; a verifier of the signature needs nothing of it. It never
 * changes: another meaning is another version at another address.
 * @param issuer whose terms these are; they are found where the context itself is
 */
export const certificateContext = (issuer: string) => ({
  "@context": {
    "@version": 1.1,
    "@protected": true,
    origen: `${issuer}/contexts/origen/v1#`,
    xsd: "http://www.w3.org/2001/XMLSchema#",
    CertificateOfOrigin: {
      "@id": "origen:CertificateOfOrigin",
      "@context": {
        "@version": 1.1,
        "@protected": true,
        // The type stands on the credential, the fields one level below it.
        "@propagate": true,
        code: "origen:code",
        kind: "origen:kind",
        lot: "origen:lot",
        number: { "@id": "origen:number", "@type": "xsd:integer" },
        of: { "@id": "origen:of", "@type": "xsd:integer" },
        craftLine: "origen:craftLine",
        technique: "origen:technique",
        materials: "https://schema.org/material",
        madeFrom: { "@id": "origen:madeFrom", "@type": "xsd:date" },
        madeTo: { "@id": "origen:madeTo", "@type": "xsd:date" },
        workshop: { "@id": "origen:workshop", "@context": PLACE },
        establishment: { "@id": "origen:establishment", "@context": PLACE },
        makers: {
          "@id": "origen:makers",
          "@container": "@set",
          "@context": {
            code: "origen:makerCode",
            inNationalRegister: { "@id": "origen:inNationalRegister", "@type": "xsd:boolean" },
          },
        },
        productionControl: { "@id": "origen:productionControl", "@context": DOCUMENT },
        exitRegister: { "@id": "origen:exitRegister", "@context": DOCUMENT },
        custody: {
          "@id": "origen:custody",
          "@context": {
            events: { "@id": "origen:custodyEvents", "@type": "xsd:integer" },
            head: "origen:custodyHead",
            digest: "origen:saltedDigest",
          },
        },
      },
    },
  },
})
