import { randomBytes } from "node:crypto"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { CANARIES, canary, everywhere, reason, vaultSuite } from "../../../__tests__/vault-suite"
import { readIdentity } from "./read-identity"
import { recordIdentity } from "./record-identity"
import { readVaultKeys } from "./vault-keys"

vaultSuite(({ service, identityHashKey, keys, at, run, sql, seal, read, audited, failure }) => {
  describe("an identity", () => {
    it("is sealed in its one form, and read for a reason that stands in the log without it", async () => {
      await seal(at.artisan, {
        ...canary,
        document_number: " 48.151.623 ",
        full_name: " Canaria  Secreta Yanaqa",
      })
      const [row] = await sql("select * from provenance_artisan_identity")
      expect(JSON.stringify(row)).not.toMatch(CANARIES)
      expect(await read()).toEqual(canary)
      expect(await audited()).toEqual([
        { action: "identity.read", resource_id: at.artisan, reason, before: null, after: null },
      ])
    })

    it("is not read without a trace: when the log cannot be written, nothing comes back", async () => {
      await seal(at.artisan)
      await sql("alter table audit_entry add constraint full_up check (action <> 'identity.read')")
      await failure(read())
      await sql("alter table audit_entry drop constraint full_up")
    })

    it("is put right, for a reason, and then is the right one", async () => {
      const record = (identity: typeof canary) =>
        run((context) => recordIdentity(context, everywhere, keys, at.artisan, identity, reason))
      expect(await record({ ...canary, full_name: "Canaria Secreto Yanaqa" })).toEqual({ rectified: false })
      expect(await record(canary)).toEqual({ rectified: true })
      expect(await read()).toEqual(canary)
      expect((await audited()).map(({ action }) => action)).toEqual([
        ...["identity.sealed", "identity.rectified", "identity.read"],
      ])
      expect(JSON.stringify(await audited())).not.toMatch(CANARIES)
    })

    it.each([
      ["the number", "Verificar el DNI 48 151 623"],
      ["the name", "Doña CANÁRIA YANAQA lo pidió"],
    ])("is not told by a reason with %s, which would stay in the log", async (_what, why) => {
      await seal(at.artisan)
      expect(await failure(read(at.artisan, everywhere, why))).toMatchObject({ code: "reason_names_person" })
      expect(await audited()).toEqual([])
    })

    it("is not there for whoever does not reach its artisan, nor where nobody said it", async () => {
      await seal(at.artisan)
      const elsewhere = { actor: SYSTEM("test"), establishmentIds: [at.there] } as never
      expect(await failure(read(at.artisan, elsewhere))).toMatchObject({ type: "not_found" })
      expect(await failure(read("arti_none"))).toMatchObject({ type: "not_found" })
      expect(await failure(read(at.other))).toMatchObject({ type: "not_found", code: "no_identity" })
      expect(await audited()).toEqual([])
    })

    it.each([
      ["document_number", { document_number: "4815162" }],
      ["document_number", { document_number: "481516239" }],
      ["document_number", { document_type: "ce" as const, document_number: "Canaria Secreta" }],
      ["full_name", { full_name: "Canaria 48151623" }],
    ])("is refused with a wrong %s %j, by an error that does not repeat it", async (part, change) => {
      const error = await failure(seal(at.artisan, { ...canary, ...change }))
      expect(error).toMatchObject({ type: "invalid_data", code: `invalid_${part}` })
      expect(await sql("select from provenance_artisan_identity")).toEqual([])
    })

    it("says so when its key is gone, and when it was tampered with", async () => {
      await seal(at.artisan)
      const lost = readVaultKeys(`k2:${randomBytes(32).toString("base64")}`, identityHashKey)!
      const reading = (with_ = keys) =>
        run((context) => readIdentity(context, everywhere, with_, at.artisan, reason))
      expect(await failure(reading(lost))).toMatchObject({ type: "conflict", code: "identity_key_missing" })
      await seal(at.other, { ...canary, document_number: "12345678" })
      await sql(
        `update provenance_artisan_identity set full_name_sealed =
           (select full_name_sealed from provenance_artisan_identity where artisan_id = ?) where artisan_id = ?`,
        [at.other, at.artisan]
      )
      expect(await failure(reading())).toMatchObject({ type: "conflict", code: "identity_damaged" })
      expect(await audited()).toEqual([])
    })
  })

  describe("a person who is registered already", () => {
    it("is found without unsealing anybody, however the number is written, and named to whoever may know", async () => {
      await seal(at.artisan)
      const again = { ...canary, document_number: "48151623-0" }
      expect(await failure(seal(at.other, again, [at.here]))).toMatchObject({
        type: "conflict",
        code: "artisan_already_registered",
        message: expect.stringContaining("LUR-0001") as string,
      })
      for (const reach of [[at.there], undefined]) {
        const error = await failure(seal(at.other, again, reach))
        expect(error).toMatchObject({ code: "artisan_already_registered" })
        expect(error.message).not.toContain("LUR")
      }
      expect((await failure(seal(at.other, again, null))).message).toContain("LUR-0001")
    })

    it("is the same person with another document only as far as anybody can know", async () => {
      await seal(at.artisan)
      await seal(at.other, { document_type: "ce", document_number: "48151623", full_name: canary.full_name })
      expect(await read(at.other)).toMatchObject({ document_number: "048151623" })
    })

    it("is registered once, of many who do it at once", async () => {
      const { id: workshop_id } = (await service.listWorkshops({ establishment_id: at.here }))[0]!
      const ids = (
        await service.createArtisans(
          Array.from({ length: 6 }, (_, i) => ({ code: `LUR-1${i}00`, workshop_id }))
        )
      ).map(({ id }) => id)
      const outcomes = await Promise.allSettled(ids.map((id) => seal(id, canary, null)))
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      for (const outcome of outcomes) {
        if (outcome.status === "rejected") {
          expect(outcome.reason).toMatchObject({ code: "artisan_already_registered" })
          expect((outcome.reason as Error).message).toContain("LUR-1")
        }
      }
    })

    it("is refused by the index too, to whoever does not come this way", async () => {
      await seal(at.artisan)
      const error = await failure(
        service.sealIdentities([{ artisan_id: at.other, full_name: "Otra Persona", dni: "48151623" }])
      )
      expect(error.message).not.toContain("Otra Persona")
      expect(await sql("select artisan_id from provenance_artisan_identity")).toEqual([
        { artisan_id: at.artisan },
      ])
    })
  })
})
