import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { giveConsent } from "../../../backend/integration-tests/examples/consents"
import { makeLot } from "../../../backend/integration-tests/examples/lots"
import { listeningShop } from "../../../backend/integration-tests/listening-shop"

type ProvenanceModuleService = InstanceType<(typeof provenanceModule)["service"]>

describeStaffApp("public facts", (app) => {
  const shop = listeningShop()
  const provenance = () => app.container().resolve<ProvenanceModuleService>("provenance")
  const get = async <T>(path: string) => {
    const { status, data } = await app.api.get(path, app.any())
    return { status, data: data as T }
  }

  it("tells who is registered, certified and trained from five people on (P4), and of one code yes or no", async () => {
    const id = app.staff().here.workshopId
    const codes = ["LUR-0003", "LUR-0004", "LUR-0005", "LUR-0006"]
    await provenance().createArtisans(codes.map((code) => ({ code, workshop_id: id })))
    const page = async () =>
      (await get<{ workshop: Record<string, unknown> }>("/store/workshops/taller-cuero-lurigancho")).data
        .workshop
    const nothing = { registered_count: null, competence_count: null, trainings: null }
    const record = async (code: string) => {
      const [artisan] = await provenance().listArtisans({ code })
      const values = [`x-${code}`, artisan!.id]
      await app.sql(
        `insert into provenance_registration (id, artisan_id, number, craft_line, region, registered_on, expires_on)
         values (?, ?, 'RNA-4711', 'cueros-pieles', 'Lima', '2025-01-01', '2029-01-01')`,
        values
      )
      await app.sql(
        `insert into provenance_competence (id, artisan_id, body, standard, issued_on)
         values (?, ?, 'SINEACE', 'Tallador en cuero', '2026-01-01')`,
        values
      )
      await app.sql(
        "insert into provenance_training_attendee (training_id, artisan_id) values ('trai_1', ?)",
        [artisan!.id]
      )
    }
    await app.sql(
      `insert into provenance_training (id, establishment_id, kind, topic, hours, starts_on, ends_on, institution_id,
         institution_label)
       select 'trai_1', establishment_id, 'training', 'Costos y precios', 40, '2026-05-01', '2026-05-20', 'inst', 'CITE'
       from provenance_workshop where id = ?`,
      [id]
    )
    for (const code of ["LUR-0001", "LUR-0002", "LUR-0003", "LUR-0004"]) await record(code)
    expect(await page()).toMatchObject({ artisan_count: 6, ...nothing })
    await record("LUR-0005")
    expect(await page()).toMatchObject({
      registered_count: 5,
      competence_count: 5,
      trainings: { hours: 40, people: 5, topics: ["Costos y precios"] },
    })

    const { data } = await get("/store/artisans/LUR-0001")
    expect(data).toMatchObject({
      artisan: { in_national_register: true, competences: ["Tallador en cuero"] },
    })
    expect(JSON.stringify(data)).not.toMatch(/4711|2029|SINEACE/)
    expect((await get("/store/artisans/LUR-0006")).data).toMatchObject({
      artisan: { in_national_register: false, competences: [] },
    })
    expect((await get(`/store/products/${app.world().bag.id}/provenance`)).data).toMatchObject({
      provenance: { makers: [{ code: "LUR-0001", in_national_register: true }, { code: "LUR-0002" }] },
    })
    await app.sql(
      "update provenance_registration set cancelled_on = '2026-06-01', cancel_reason = 'Lo pidió' where id = 'x-LUR-0005'"
    )
    expect(await page()).toMatchObject({ registered_count: null, competence_count: 5 })
  })

  it("lists and counts neither closed workshops nor closed establishments, and answers for them by their handle", async () => {
    await app.sql("update provenance_artisan set released_at = now()")
    await app.sql("update provenance_workshop set closed_at = now() where handle = 'taller-cuero-lurigancho'")
    expect((await get("/store/workshops?establishment=lurigancho")).data).toMatchObject({ workshops: [] })
    expect((await get("/store/establishments/lurigancho")).data).toMatchObject({
      establishment: { workshop_count: 0, workshops: [] },
    })
    expect((await get("/store/workshops/taller-cuero-lurigancho")).data).toMatchObject({
      workshop: { closed: true },
    })
    await app.sql("update provenance_establishment set closed_at = now()")
    for (const list of ["establishments", "workshops"]) {
      expect((await get(`/store/${list}`)).data).toMatchObject({ [list]: [], count: 0 })
    }
  })

  it("tells an establishment's story, in the visitor's language", async () => {
    const [place] = await provenance().listEstablishments({ handle: "lurigancho" })
    await provenance().updateEstablishments({ id: place!.id, story: "Diecinueve talleres." })
    await app
      .container()
      .resolve(Modules.TRANSLATION)
      .createTranslations([
        {
          reference: "establishment",
          reference_id: place!.id,
          locale_code: "en",
          translations: { story: "Nineteen workshops." },
        },
      ])
    for (const [locale, story] of [
      ["es", "Diecinueve talleres."],
      ["en", "Nineteen workshops."],
    ]) {
      expect((await get(`/store/establishments/lurigancho?locale=${locale}`)).data).toMatchObject({
        establishment: { story },
      })
    }
  })

  it("names the latest three certificates that stand with the product, and its page follows", async () => {
    const { bag } = app.world()
    const token = app.staff().members.curator.tokens.fresh
    const post = async (path: string, body: unknown) => {
      const { status, data } = await app.as(token, { method: "POST", path, body })
      if (status > 201) throw new Error(`${path}: ${status} ${JSON.stringify(data)}`)
    }
    type Answer = { provenance: { certificates: { code: string; issued_at: string }[] } }
    const shown = async () => {
      const { data } = await get<Answer>(`/store/products/${bag.id}/provenance`)
      return data.provenance.certificates
    }
    const [origin] = await app.sql(
      "select origin_id from product_product_provenance_origin where product_id = ?",
      [bag.id]
    )
    const lot = await makeLot(app, app.staff().here, "left_prison", {
      origin_id: origin!.origin_id,
      quantity: 4,
    })
    const other = await makeLot(app, app.staff().here, "left_prison")
    await post(`/staff/lots/${other.id}/certificates`, { subjects: "both" })
    expect(await shown()).toEqual([])

    shop.told.clear()
    await post(`/staff/lots/${lot.id}/certificates`, { subjects: "pieces" })
    const pieces = await app.sql("select code from provenance_piece where lot_id = ?", [lot.id])
    const before = await shown()
    expect(before).toHaveLength(3)
    expect(pieces.map(({ code }) => code)).toEqual(expect.arrayContaining(before.map(({ code }) => code)))
    expect(new Date(before[0]!.issued_at).toISOString()).toBe(before[0]!.issued_at)
    await shop.expectTold([`product:${bag.id}`, `product-handle:${bag.handle}`])

    shop.told.clear()
    await post(`/staff/lots/${lot.id}/certificates/revoke`, { reason: "error_in_data", note: "Otro cuero" })
    expect(await shown()).toEqual([])
    await shop.expectTold([`product:${bag.id}`])
  })

  it("asks the database as often for a full workshop and product as for bare ones", async () => {
    const knex = app.container().resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
    const { artisanIds, workshopId, workshopHandle } = app.staff().here
    const paths = [
      `/store/workshops/${workshopHandle}`,
      `/store/products/${app.world().bag.id}/provenance`,
      "/store/artisans/LUR-0001",
      "/store/establishments/lurigancho",
    ]
    const once = async (path: string) => {
      let asked = 0
      const listen = () => asked++
      knex.on("query", listen)
      await get(path)
      knex.off("query", listen)
      return asked
    }
    // The least of several: events of what was made are still being dealt with, and ask as well.
    const count = async () => {
      const counts: Record<string, number> = {}
      for (const path of paths) {
        const tries = []
        for (let i = 0; i < 10; i++) tries.push(await once(path))
        counts[path] = Math.min(...tries)
      }
      return counts
    }
    const bare = await count()
    await giveConsent(app, artisanIds[0]!, "photo_shown")
    for (let i = 0; i < 12; i++) {
      await app.sql(
        `insert into provenance_photo (id, workshop_id, file_id, url, width, height, alt_es)
         values (?, ?, 'f', '/f.jpg', 8, 6, 'Manos')`,
        [`phot_${i}`, workshopId]
      )
      await app.sql("insert into provenance_photo_subject (photo_id, artisan_id) values (?, ?)", [
        `phot_${i}`,
        artisanIds[0],
      ])
      await provenance().createArtisans({ code: `LUR-01${10 + i}`, workshop_id: workshopId })
    }
    expect(await count()).toEqual(bare)
    expect(Math.max(...Object.values(bare))).toBeLessThanOrEqual(8)
  })
})
