import { z } from "@medusajs/framework/zod"
import { certificateContext } from "./certificate-context"
import { type LotFacts, originCredentials } from "./certificate-credential"
import { CERTIFICATE_SCHEMA } from "./certificate-schema"

const facts = (visibility: "name" | "region"): LotFacts => ({
  ...{ code: "ADF-HJK-LM2", name: "Bolso de cuero", technique: "Repujado", materials: null },
  ...{ control_number: "CP-1", started_on: "2026-10-01", finished_on: "2026-10-28", quantity: 24 },
  ...{ exit_number: "RS-77", exit_on: "2026-11-02", craft_line: "cueros-pieles", salt: "0f".repeat(32) },
  workshop: { handle: "taller-cuero", name: "Taller de cuero" },
  establishment: { handle: "lurigancho", name: "E.P. de Lurigancho", department: "Lima", visibility },
  makers: [{ code: "LUR-0142", in_national_register: true }],
  custody: { events: 3, head: "ab".repeat(32) },
})
const issuer = { url: "https://tienda.ejemplo.pe", name: "Institución de ejemplo" }
const credential = (visibility: "name" | "region", piece: { code: string; number: number } | null) =>
  originCredentials(
    facts(visibility),
    issuer,
    new Date("2026-11-20T10:00:00Z")
  )({
    id: "0e5d1a52-6f6d-4b02-a01a-000000000001",
    piece,
    status: { list: 3, index: 94_567 },
  })

describe("the published schema of certificates of origin", () => {
  const schema = z.fromJSONSchema(CERTIFICATE_SCHEMA as unknown as Parameters<typeof z.fromJSONSchema>[0])
  const accepts = (value: unknown) => schema.safeParse(value).success

  it.each(["name", "region"] as const)(
    "takes what is signed where an establishment is shown by its %s",
    (visibility) => {
      expect(schema.safeParse(credential(visibility, null)).error).toBeUndefined()
      expect(
        schema.safeParse(credential(visibility, { code: "234-679-ADF", number: 7 })).error
      ).toBeUndefined()
    }
  )

  it("takes no field more, none less, and none in another form", () => {
    const good = credential("name", { code: "234-679-ADF", number: 7 })
    const changed = (change: object) => ({
      ...good,
      credentialSubject: { ...good.credentialSubject, ...change },
    })
    expect(accepts(changed({}))).toBe(true)
    for (const change of [
      { alias: "Maestro" },
      { code: "ABC-DEF-234" },
      { workshop: undefined },
      { madeFrom: "1 de octubre" },
      { craftLine: "magia" },
      { makers: [] },
      { makers: [{ code: "LUR-0142", inNationalRegister: true, name: "Rosa" }] },
      { establishment: { region: "Lima", province: "Lima" } },
    ]) {
      expect(accepts(changed(change))).toBe(false)
    }
    expect(accepts({ ...good, type: ["VerifiableCredential"] })).toBe(false)
  })

  it("has a word in the vocabulary for every field but those of all credentials", () => {
    const { "@context": context } = certificateContext(issuer.url)
    const words = JSON.stringify(context)
    const names = (value: unknown): string[] =>
      value && typeof value === "object"
        ? Object.entries(value).flatMap(([name, inner]) => [
            ...(Array.isArray(value) ? [] : [name]),
            ...names(inner),
          ])
        : []
    const own = (["name", "region"] as const).flatMap((visibility) => [
      ...names(credential(visibility, { code: "234-679-ADF", number: 7 }).credentialSubject),
    ])
    const missing = [...new Set(own)].filter(
      (name) => !["id", "name"].includes(name) && !words.includes(`"${name}"`)
    )
    expect(missing).toEqual([])
  })
})
