import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { consentSuite, everywhere } from "../../../__tests__/consent-suite"
import { CONSENT_PURPOSES } from "../../../domain/consent-purposes"
import { recordConsent } from "./record-consent"
import { recordConsents } from "./record-consents"
import { revokeAllConsents, revokeConsent } from "./revoke-consents"

const neither = { alias_public: false, story_public: false }

consentSuite(({ service, sql, transactional, ids, signedPaper, give, shown }) => {
  describe("what is shown (P3)", () => {
    it("follows the consent that stands, each purpose by itself", async () => {
      expect(await shown()).toEqual(neither)
      const alias = await give("alias_shown")
      expect(await shown()).toEqual({ ...neither, alias_public: true })
      await give("story_shown")
      expect(await shown()).toEqual({ alias_public: true, story_public: true })
      await service.inTransaction((context) => revokeConsent(context, everywhere, alias, "No quiere más"))
      expect(await shown()).toEqual({ alias_public: false, story_public: true })
    })

    it("cannot be set by anybody: not when a row is made, not later, not by SQL", async () => {
      await service.updateArtisans({ id: ids.artisan, alias_public: true, story_public: true })
      expect(await shown()).toEqual(neither)
      await sql("update provenance_artisan set alias_public = true, story_public = true where id = ?", [
        ids.artisan,
      ])
      expect(await shown()).toEqual(neither)
      const { id } = await service.createArtisans({
        code: "LUR-0002",
        workshop_id: ids.workshop,
        alias_public: true,
      })
      expect(await sql("select alias_public from provenance_artisan where id = ?", [id])).toEqual([
        { alias_public: false },
      ])
      await give("alias_shown")
      await service.updateArtisans({ id: ids.artisan, alias_public: false })
      expect(await shown()).toEqual({ ...neither, alias_public: true })
    })

    it.each([["released_at"], ["erased_at"]])("ends with %s, and does not come back", async (leaving) => {
      for (const purpose of CONSENT_PURPOSES) await give(purpose)
      await sql(`update provenance_artisan set alias = null, ${leaving} = now() where id = ?`, [ids.artisan])
      expect(await shown()).toEqual(neither)
      const standing = await sql("select purpose from provenance_consent where revoked_at is null")
      expect(standing).toEqual(leaving === "erased_at" ? [] : [{ purpose: "family_statement" }])
      await expect(give("alias_shown")).rejects.toMatchObject({ code: "consent_of_someone_gone" })
      if (leaving === "released_at") await sql("update provenance_artisan set released_at = null")
      expect(await shown()).toEqual(neither)
    })

    it("is nothing of somebody who left even while a consent of theirs stands", async () => {
      await give("alias_shown")
      await sql(`alter table provenance_artisan disable trigger "provenance_artisan_ends_consents"`)
      await sql("update provenance_artisan set released_at = now()")
      expect(await sql("select id from provenance_consent where revoked_at is null")).toHaveLength(1)
      expect(await shown()).toEqual(neither)
    })

    it("is nothing when consent and release happen at the same moment, whoever is first", async () => {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 60))
      const release = () =>
        transactional(async (run) => {
          await run("update provenance_artisan set released_at = now() where id = ?", [ids.artisan])
          await pause()
        })
      const given = () =>
        service.inTransaction(async (context) => {
          const input = { artisan_id: ids.artisan, given_on: "2026-01-05", document_id: ids.paper }
          await recordConsents(context, SYSTEM("seed"), [{ ...input, purpose: "alias_shown" }])
          await pause()
        })
      for (const [first, second] of [
        [release, given],
        [given, release],
      ] as const) {
        await sql("update provenance_artisan set released_at = null where id = ?", [ids.artisan])
        const began = first()
        await new Promise((resolve) => setTimeout(resolve, 20))
        await Promise.allSettled([began, second()])
        expect(await shown()).toEqual(neither)
        expect(await sql("select id from provenance_consent where revoked_at is null")).toEqual([])
      }
    })
  })

  describe("a consent", () => {
    it("stands once for each purpose, however many ask at once", async () => {
      const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => give("alias_shown")))
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { type: "conflict", code: "consent_stands" },
      })
    })

    it("is not given on a day to come, nor without a signed paper of the same person", async () => {
      await expect(give("alias_shown", { given_on: "2999-01-01" })).rejects.toMatchObject({
        type: "invalid_data",
        code: "consent_in_future",
      })
      const other = await service.createArtisans({ code: "LUR-0002", workshop_id: ids.workshop })
      for (const document_id of [
        "doc_none",
        await signedPaper(other.id),
        await signedPaper(ids.artisan, "other"),
      ]) {
        await expect(give("alias_shown", { document_id })).rejects.toMatchObject({
          code: "consent_without_evidence",
        })
      }
      expect(await sql("select id from provenance_consent")).toEqual([])
      expect(await sql("select action from audit_entry")).toEqual([])
    })

    it("can be given again after it was revoked, and both stay on record", async () => {
      const first = await give("alias_shown")
      await service.inTransaction((context) => revokeConsent(context, everywhere, first, "Lo pensó"))
      await give("alias_shown")
      expect(await shown()).toMatchObject({ alias_public: true })
      expect(await sql("select id from provenance_consent")).toHaveLength(2)
    })

    it("is revoked once, by somebody, for a reason", async () => {
      const id = await give("alias_shown")
      const revoke = () =>
        service.inTransaction((context) => revokeConsent(context, everywhere, id, "Lo pidió"))
      await revoke()
      await expect(revoke()).rejects.toMatchObject({ type: "conflict", code: "consent_already_revoked" })
      const [row] = await sql("select revoke_reason, revoked_at <= now() as then from provenance_consent")
      expect(row).toEqual({ revoke_reason: "Lo pidió", then: true })
    })

    it("has a past that nobody changes", async () => {
      const id = await give("alias_shown")
      const attempts = [
        "update provenance_consent set given_on = '2020-01-01'",
        "update provenance_consent set purpose = 'story_shown'",
        "update provenance_consent set note = 'otra'",
        "update provenance_consent set document_id = 'doc_other'",
        "update provenance_consent set revoked_by = 'staff_1'",
        "update provenance_consent set revoke_reason = 'sin fecha', revoked_at = now(), taken_by_label = 'otro'",
        "delete from provenance_consent",
        "truncate provenance_consent",
      ]
      for (const attempt of attempts) await expect(sql(attempt)).rejects.toThrow(/append-only/)
      await expect(sql("update provenance_consent set revoked_at = now()")).rejects.toThrow(/for a reason/)
      await service.inTransaction((context) => revokeConsent(context, everywhere, id, "Lo pidió"))
      for (const attempt of [
        "update provenance_consent set revoked_at = null, revoke_reason = null",
        "update provenance_consent set revoke_reason = 'otra'",
        "update provenance_consent set revoked_at = now() + interval '1 day'",
      ]) {
        await expect(sql(attempt)).rejects.toThrow(/append-only/)
      }
    })

    it("of somebody whose data are erased keeps no note, and is still known of", async () => {
      await give("alias_shown", { note: "Dijo que sí delante de su madre" })
      await sql("update provenance_artisan set alias = null, erased_at = now() where id = ?", [ids.artisan])
      const [row] = await sql("select note, purpose, revoke_reason from provenance_consent")
      expect(row).toEqual({ note: null, purpose: "alias_shown", revoke_reason: "erased" })
    })
  })

  it("all of one person's end in one act", async () => {
    for (const purpose of CONSENT_PURPOSES) await give(purpose)
    const revoke = () =>
      service.inTransaction((context) => revokeAllConsents(context, everywhere, ids.artisan, "Lo pidió"))
    expect(await revoke()).toBe(4)
    expect(await shown()).toEqual(neither)
    expect(await revoke()).toBe(0)
    expect(await sql("select action from audit_entry where action = 'consent.revoked'")).toHaveLength(4)
  })

  it("who works elsewhere neither records nor revokes, and is told that there is nobody", async () => {
    const elsewhere = { actor: SYSTEM("test"), establishmentIds: ["est_elsewhere"] }
    const here = { actor: SYSTEM("test"), establishmentIds: [ids.establishment] }
    const id = await give("alias_shown")
    const input = { artisan_id: ids.artisan, given_on: "2026-01-05", document_id: ids.paper }
    for (const attempt of [
      () =>
        service.inTransaction((context) =>
          recordConsent(context, elsewhere, { ...input, purpose: "story_shown" })
        ),
      () => service.inTransaction((context) => revokeConsent(context, elsewhere, id, "Lo pidió")),
      () =>
        service.inTransaction((context) => revokeAllConsents(context, elsewhere, ids.artisan, "Lo pidió")),
      () => service.inTransaction((context) => revokeConsent(context, everywhere, "cons_none", "Lo pidió")),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ type: "not_found" })
    }
    await service.inTransaction((context) => revokeConsent(context, here, id, "Lo pidió"))
    expect(await shown()).toEqual(neither)
  })

  it("a thousand are recorded at once, in order, each in the audit log", async () => {
    await sql(
      `insert into provenance_artisan (id, code, workshop_id)
         select 'arti_' || n, 'LUR-' || n, ? from generate_series(2001, 3000) n`,
      [ids.workshop]
    )
    const { wrapped_key, filename_sealed } = (await sql("select * from provenance_document"))[0] ?? {}
    await sql(
      `insert into provenance_document (id, kind, artisan_id, filename_sealed, media_type, size_bytes, key_id,
           wrapped_key, content_sealed)
         select 'doc_' || n, 'consent', 'arti_' || n, ?, 'application/pdf', 1, 'test', ?, decode(repeat('00', 29), 'hex')
         from generate_series(2001, 3000) n`,
      [filename_sealed, wrapped_key]
    )
    const inputs = Array.from({ length: 1000 }, (_, i) => ({
      artisan_id: `arti_${2001 + i}`,
      purpose: "alias_shown" as const,
      given_on: "2026-01-05",
      document_id: `doc_${2001 + i}`,
    }))
    const given = await service.inTransaction((context) => recordConsents(context, SYSTEM("seed"), inputs))
    const rows = await sql("select id, artisan_id from provenance_consent")
    const artisanOf = new Map(rows.map((row) => [row.id, row.artisan_id]))
    expect(given.map((id) => artisanOf.get(id))).toEqual(inputs.map(({ artisan_id }) => artisan_id))
    const [count] = await sql("select count(*)::int as shown from provenance_artisan where alias_public")
    expect(count).toEqual({ shown: 1000 })
    expect(await sql("select resource_id from audit_entry")).toHaveLength(1000)
  })
})
