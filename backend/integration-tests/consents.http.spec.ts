import type provenanceModule from "@tejido/provenance/modules/provenance"
import { respreadConsents } from "@tejido/provenance/modules/provenance/consents/spread"
import type { ConsentPurpose } from "@tejido/provenance/domain/consent-purposes"
import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { giveConsent } from "./examples/consents"
import { listeningShop } from "./listening-shop"
import { signedPaper } from "./signed-consents"

type ProvenanceService = InstanceType<(typeof provenanceModule)["service"]>

const ALIAS = "Maestro Quispe"
const LEATHER = "taller-cuero-lurigancho"

describeStaffApp("consents", (app) => {
  const shop = listeningShop()

  const token = () => app.staff().members.operator.tokens.fresh
  const post = async (path: string, body: unknown, as = token()) => {
    const { status, data } = await app.as(as, { method: "POST", path, body })
    return { status, data: data as Record<string, Record<string, unknown>> & { code?: string } }
  }
  const store = async <T>(path: string) => (await app.api.get(path, app.any())).data as T
  /** Ids of the products that a visitor finds with these words. */
  const found = async (q: string) => {
    const { data } = await app.api.post("/store/search", { entity: "product", filters: { q } }, app.any())
    return (data as { results: { hits: { document: { id: string } }[] }[] }).results[0]!.hits.map(
      ({ document }) => document.id
    )
  }
  const makers = async () => {
    type Answer = { provenance: { makers: { code: string; alias?: string; story?: string }[] } }
    return (await store<Answer>(`/store/products/${app.world().bag.id}/provenance`)).provenance.makers
  }
  const photos = async (locale = "es") => {
    type Answer = { workshop: { photos: { url: string; alt: string; step: string | null }[] } }
    return (await store<Answer>(`/store/workshops/${LEATHER}?locale=${locale}`)).workshop.photos
  }
  const shownUrls = async () => (await photos()).map(({ url }) => url)
  const pages = () => {
    const { bag } = app.world()
    return [
      `product:${bag.id}`,
      `product-handle:${bag.handle}`,
      `workshop:${LEATHER}`,
      "establishment:lurigancho",
    ]
  }
  const spread = async (id: string) =>
    (await app.sql("select spread_at is not null as spread from provenance_consent where id = ?", [id]))[0]!
      .spread
  const swept = (before = new Date()) =>
    app
      .container()
      .resolve<ProvenanceService>("provenance")
      .inTransaction((context) => respreadConsents(context, before))
  /** By SQL, so that no event tells of it: as if the process had died with the commit. */
  const revokeSilently = (id: string) =>
    app.sql("update provenance_consent set revoked_at = now(), revoke_reason = 'Lo pidió' where id = ?", [id])

  describe("P3: what somebody no longer agrees to is gone within five seconds", () => {
    it("from the answers at once, and from index and cached pages by itself", async () => {
      const { consentId } = app.staff()
      await eventually(async () => expect(await found(ALIAS)).toEqual([app.world().bag.id]))
      expect(await makers()).toContainEqual(expect.objectContaining({ alias: ALIAS }))

      const began = Date.now()
      expect(
        await post(`/staff/consents/${consentId}/revoke`, { reason: "Ya no quiere que se muestre" })
      ).toMatchObject({ status: 200, data: { consent: { live: false } } })
      expect(JSON.stringify(await makers())).not.toContain(ALIAS)
      expect(await store("/store/artisans/LUR-0002")).toMatchObject({ artisan: { alias: null } })
      await Promise.all([
        shop.expectTold(pages()),
        eventually(async () => expect(await found(ALIAS)).toEqual([])),
      ])
      expect(Date.now() - began).toBeLessThan(5000)
      await eventually(async () => expect(await spread(consentId)).toBe(true))
    })

    it("by the sweep where the event was lost, also when the shop was down the first time", async () => {
      const { consentId } = app.staff()
      await eventually(async () => expect(await found(ALIAS)).toEqual([app.world().bag.id]))
      shop.isDown = true
      await revokeSilently(consentId)
      // The index needs no event: the database marks what it has to take in.
      await eventually(async () => expect(await found(ALIAS)).toEqual([]))
      expect(await swept()).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 7000))
      expect(await spread(consentId)).toBe(false)

      shop.isDown = false
      const began = Date.now()
      expect(await swept()).toBe(1)
      await shop.expectTold(pages())
      expect(Date.now() - began).toBeLessThan(5000)
      await eventually(async () => expect(await spread(consentId)).toBe(true))
      expect(await swept()).toBe(0)
    })

    it("all of it in one act, and by a release too", async () => {
      const artisanId = app.staff().here.artisanIds[1]!
      await app.sql("update provenance_artisan set story = 'Aprendí de mi abuela.' where id = ?", [artisanId])
      const give = async (purpose: ConsentPurpose) => {
        const document_id = await signedPaper(app.container(), artisanId)
        const body = { purpose, given_on: "2026-01-05", document_id }
        expect((await post(`/staff/artisans/${artisanId}/consents`, body)).status).toBe(201)
      }
      await give("story_shown")
      expect(await makers()).toContainEqual(
        expect.objectContaining({ alias: ALIAS, story: "Aprendí de mi abuela." })
      )
      const bare = { code: "LUR-0002", in_national_register: false }
      expect(
        await post(`/staff/artisans/${artisanId}/consents/revoke-all`, { reason: "Lo pidió por escrito" })
      ).toEqual({ status: 200, data: { revoked: 2 } })
      expect(await makers()).toContainEqual(bare)

      for (const purpose of ["alias_shown", "story_shown"] as const) await give(purpose)
      expect(await makers()).toContainEqual({ ...bare, alias: ALIAS, story: "Aprendí de mi abuela." })
      await app.sql("update provenance_artisan set released_at = now() where id = ?", [artisanId])
      expect(await makers()).toContainEqual(bare)
      shop.told.clear()
      await swept()
      await shop.expectTold(pages())
    })

    it("a photo shows only while everybody in it agrees and is here", async () => {
      const [first, second] = app.staff().here.artisanIds as [string, string]
      const photo = async (id: string, subjects: string[]) => {
        await app.sql(
          `insert into provenance_photo (id, workshop_id, file_id, url, width, height, alt_es, alt_en, step_es, position)
           values (?, ?, ?, ?, 800, 600, 'Manos que cosen', 'Hands that sew', 'Costura', ?)`,
          [id, app.staff().here.workshopId, id, `/${id}.jpg`, subjects.length]
        )
        for (const artisan of subjects) {
          await app.sql("insert into provenance_photo_subject (photo_id, artisan_id) values (?, ?)", [
            id,
            artisan,
          ])
        }
      }
      await photo("tools", [])
      await photo("one", [first])
      await photo("both", [first, second])
      expect(await photos()).toEqual([
        { url: "/tools.jpg", width: 800, height: 600, alt: "Manos que cosen", step: "Costura" },
      ])
      expect(await photos("en")).toMatchObject([{ alt: "Hands that sew", step: "Costura" }])

      const consent = await giveConsent(app, first, "photo_shown")
      expect(await shownUrls()).toEqual(["/tools.jpg", "/one.jpg"])
      await giveConsent(app, second, "photo_shown")
      expect(await shownUrls()).toEqual(["/tools.jpg", "/one.jpg", "/both.jpg"])
      await app.sql("update provenance_artisan set released_at = now() where id = ?", [second])
      expect(await shownUrls()).toEqual(["/tools.jpg", "/one.jpg"])

      // Somebody who moved is still in the photos of where they were.
      await app.sql("update provenance_photo set workshop_id = ? where id = 'one'", [
        app.staff().there.workshopId,
      ])
      shop.told.clear()
      await post(`/staff/consents/${consent}/revoke`, { reason: "Ya no quiere" })
      await shop.expectTold([`workshop:${app.staff().there.workshopHandle}`])
      expect(await shownUrls()).toEqual(["/tools.jpg"])
    })
  })

  describe("staff", () => {
    const list = async (query = "", as = token()) =>
      (await app.as(as, `/staff/consents${query}`)).data as {
        consents: Record<string, unknown>[]
        count: number
      }

    it("see whose by code, for what, on what paper, and who took it; elsewhere there is nothing to see", async () => {
      const { here, members, consentId } = app.staff()
      const id = await giveConsent(app, here.artisanIds[0]!, "photo_shown")
      expect((await list("?artisan_id=" + here.artisanIds[0])).consents).toEqual([
        expect.objectContaining({
          id,
          purpose: "photo_shown",
          given_on: "2026-01-05",
          live: true,
          taken_by_label: expect.stringContaining("curator"),
          artisan: { id: here.artisanIds[0], code: "LUR-0001" },
          establishment: expect.objectContaining({ code: "LUR" }),
        }),
      ])
      await post(`/staff/consents/${consentId}/revoke`, { reason: "Ya no quiere" })
      expect((await list("?live=true")).count).toBe(1)
      expect((await list("?live=false&purpose=alias_shown")).consents).toEqual([
        expect.objectContaining({ id: consentId, live: false, revoke_reason: "Ya no quiere" }),
      ])
      expect(await list("", members.otherOperator.tokens.fresh)).toMatchObject({ consents: [], count: 0 })
      const { data } = await app.as(token(), "/staff/consents.csv")
      expect(String(data)).toMatch(/LUR-0002.*Mostrar su apodo.*Ya no quiere/)
    })

    it("are told in codes what is wrong, and nothing is stored", async () => {
      const [first, second] = app.staff().here.artisanIds as [string, string]
      const body = {
        purpose: "alias_shown",
        given_on: "2026-01-05",
        document_id: await signedPaper(app.container(), first),
      }
      const path = `/staff/artisans/${first}/consents`
      for (const [wrong, expected] of [
        [{ given_on: "2999-01-01" }, { status: 400, data: { code: "consent_in_future" } }],
        [
          { document_id: await signedPaper(app.container(), second) },
          { status: 400, data: { code: "consent_without_evidence" } },
        ],
        [{ document_id: "doc_none" }, { status: 400, data: { code: "consent_without_evidence" } }],
        [{ given_on: "2026-02-30" }, { status: 400 }],
        [{ purpose: "anything" }, { status: 400 }],
        [{ taken_by: "otra" }, { status: 400 }],
        [{ note: "a\u0000b" }, { status: 400 }],
      ] as const) {
        expect(await post(path, { ...body, ...wrong })).toMatchObject(expected)
      }
      expect((await list(`?artisan_id=${first}`)).count).toBe(0)
      expect((await post(path, body)).status).toBe(201)
      expect(await post(path, body)).toMatchObject({ status: 409, data: { code: "consent_stands" } })
      expect((await post("/staff/consents/cons_none/revoke", { reason: "Nada" })).status).toBe(404)
      expect((await post(`/staff/consents/${app.staff().consentId}/revoke`, { reason: " " })).status).toBe(
        400
      )
    })

    it("leave who, what and why in the audit log, and no note in it", async () => {
      const [first] = app.staff().here.artisanIds as [string]
      const document_id = await signedPaper(app.container(), first)
      const { data } = await post(`/staff/artisans/${first}/consents`, {
        ...{ purpose: "story_shown", given_on: "2026-01-05", document_id },
        note: "Lo dijo delante de su hermana",
      })
      await post(`/staff/consents/${String(data.consent!.id)}/revoke`, { reason: "Cambió de idea" })
      const entries = await app.sql(
        "select action, actor_label, reason, row_to_json(audit_entry)::text as row from audit_entry order by seq desc limit 2"
      )
      expect(entries).toMatchObject([
        { action: "consent.revoked", reason: "Cambió de idea" },
        { action: "consent.recorded", actor_label: expect.stringContaining("operator") },
      ])
      expect(JSON.stringify(entries)).not.toContain("hermana")
    })
  })
})
