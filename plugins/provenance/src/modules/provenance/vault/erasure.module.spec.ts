import { randomBytes } from "node:crypto"
import { CANARIES, everywhere, reason, vaultSuite } from "../../../__tests__/vault-suite"
import { erasePerson } from "./erase-person"
import { closeRightsRequest, recordRightsRequest } from "./rights-requests"
import { readVaultKeys } from "./vault-keys"

vaultSuite(({ service, identityHashKey, at, run, sql, seal, erase, store, audited, failure }) => {
  describe("an erasure", () => {
    const request = (kind: "cancellation" | "access" = "cancellation") =>
      run((context) =>
        recordRightsRequest(context, everywhere, {
          artisan_id: at.artisan,
          kind,
          received_on: "2026-01-05",
          detail: "Canaria Secreta pide que la borren",
        })
      )

    it("leaves nothing of the person but the code, answers the request, and says what it destroyed", async () => {
      await seal(at.artisan)
      const paper = await store()
      const id = await request()
      await sql("update provenance_rights_request set document_id = ?", [paper.id])
      await sql(
        `insert into provenance_registration (id, artisan_id, number, craft_line, region, registered_on, expires_on)
         values ('reg_1', ?, 'RNA-CANARIA', 'cueros-pieles', 'Lima', '2026-01-01', '2029-01-01')`,
        [at.artisan]
      )
      await sql(
        `insert into provenance_competence (id, artisan_id, body, standard, issued_on, document_id)
         values ('comp_1', ?, 'Sineace', 'Talabartería', '2026-01-01', ?)`,
        [at.artisan, paper.id]
      )
      await erase({ request_id: id })

      const [row] = await sql("select * from provenance_artisan where id = ?", [at.artisan])
      expect(row).toMatchObject({ code: "LUR-0001", alias: null, story: null, alias_public: false })
      expect(row!.erased_at).not.toBeNull()
      for (const table of ["artisan_identity", "document", "registration", "competence"]) {
        expect(await sql(`select from provenance_${table}`)).toEqual([])
      }
      expect(await sql("select status, detail, document_id from provenance_rights_request")).toEqual([
        { status: "answered", detail: null, document_id: null },
      ])
      const entries = await audited()
      expect(entries.at(-1)).toMatchObject({
        action: "artisan.erased",
        before: { identity: true, papers: 1, erased: false },
        after: { identity: false, papers: 0, erased: true },
      })
      const tables = await sql("select tablename from pg_tables where schemaname = 'public'")
      for (const { tablename } of tables) {
        const held = JSON.stringify(await sql(`select * from "${tablename as string}"`))
        expect({ tablename, leak: CANARIES.exec(held)?.[0] }).toEqual({ tablename, leak: undefined })
      }
    })

    it("lets consents go of the papers that they stood on, and keeps those that prove what was owed and paid", async () => {
      const kinds = ["consent", "instruction", "court_order", "payout_proof"] as const
      const papers = new Map<string, string>()
      for (const kind of kinds) papers.set(kind, (await store(undefined, kind)).id)
      await sql(
        `insert into provenance_consent (id, artisan_id, purpose, given_on, document_id, taken_by, taken_by_label, note)
         values ('cons_1', ?, 'alias_shown', '2026-01-05', ?, 'staf_1', 'Canaria', 'Canaria')`,
        [at.artisan, papers.get("consent")!]
      )
      await erase()
      expect(await sql("select document_id, note, revoke_reason from provenance_consent")).toEqual([
        { document_id: null, note: null, revoke_reason: "erased" },
      ])
      const left = await sql("select kind from provenance_document order by kind")
      expect(left).toEqual([{ kind: "court_order" }, { kind: "payout_proof" }])
      expect((await audited()).at(-1)).toMatchObject({ before: { papers: 4 }, after: { papers: 2 } })
      await expect(sql("update provenance_consent set note = 'otra vez'")).rejects.toThrow(/append-only/)
    })

    it("is for good: nothing of the person is taken in any more, by nobody", async () => {
      await erase()
      const gone = { type: "conflict", code: "artisan_erased" }
      expect(await failure(erase())).toMatchObject(gone)
      expect(await failure(seal(at.artisan))).toMatchObject(gone)
      expect(await failure(store())).toMatchObject(gone)
      await expect(
        service.sealIdentities([{ artisan_id: at.artisan, full_name: "X Y", dni: "12345678" }])
      ).rejects.toThrow(/was erased/)
      for (const change of [
        "erased_at = null",
        "alias = 'Wari'",
        "story = 'Otra vez'",
        "erased_at = now()",
      ]) {
        await expect(
          sql(`update provenance_artisan set ${change} where id = ?`, [at.artisan])
        ).rejects.toThrow(/was erased/)
      }
    })

    it("wins or waits when somebody seals the same person at that moment, and leaves no identity either way", async () => {
      for (let round = 0; round < 4; round++) {
        await sql("alter table provenance_artisan disable trigger provenance_artisan_erased_for_good")
        await sql("update provenance_artisan set erased_at = null")
        await sql("alter table provenance_artisan enable trigger provenance_artisan_erased_for_good")
        const bulk = () =>
          service.sealIdentities([{ artisan_id: at.artisan, full_name: "Canaria Secreta", dni: "48151623" }])
        const outcomes = await Promise.allSettled(
          round % 2 ? [erase(), bulk(), store()] : [store(), bulk(), erase()]
        )
        expect(outcomes[round % 2 ? 0 : 2]).toMatchObject({ status: "fulfilled" })
        expect(await sql("select from provenance_artisan_identity")).toEqual([])
        expect(await sql("select from provenance_document")).toEqual([])
      }
    })

    it("needs no keys: whoever lost them can still erase", async () => {
      await seal(at.artisan)
      const lost = readVaultKeys(`k2:${randomBytes(32).toString("base64")}`, identityHashKey)!
      await run((context) => erasePerson(context, everywhere, lost, at.artisan, { reason }))
      expect(await sql("select from provenance_artisan_identity")).toEqual([])
    })

    it.each([["access" as const], ["cancellation" as const]])(
      "does not answer a request for %s that is not one of this person to be erased",
      async (kind) => {
        const id = await request(kind)
        if (kind === "cancellation") {
          await run((context) =>
            closeRightsRequest(context, everywhere, id, { status: "withdrawn", answer: "Lo retiró" })
          )
        }
        expect(await failure(erase({ request_id: id }))).toMatchObject({ code: "unknown_request" })
        expect(await sql("select from provenance_artisan where erased_at is not null")).toEqual([])
      }
    )
  })
})
