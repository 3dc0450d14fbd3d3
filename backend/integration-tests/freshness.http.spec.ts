import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { saveInstitutionWorkflow } from "@tejido/institutions/workflows"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import { revokeAllConsents } from "@tejido/provenance/modules/provenance/consents/revoke-consents"
import { CANARY } from "./canary"
import { describeApp } from "./app"
import { eventually } from "./eventually"
import { listeningShop } from "./listening-shop"

type ProvenanceService = InstanceType<(typeof provenanceModule)["service"]>

describeApp("what changes about makers and places", (app) => {
  const provenance = () => app.container().resolve<ProvenanceService>("provenance")
  const { told, expectTold } = listeningShop()

  const indexed = async (id: string) => {
    const { data } = await app.api.post(
      "/store/search",
      { entity: "product", filters: { id } },
      app.world().headers
    )
    return (data as { results: [{ hits: { document: Record<string, unknown> }[] }] }).results[0].hits[0]
      ?.document
  }

  it("a withdrawn consent reaches the product's page within seconds (P3)", async () => {
    const { bag, retablo } = app.world()
    const [maestro] = await provenance().listArtisans({ code: "LUR-0002" })
    await provenance().inTransaction((context) =>
      revokeAllConsents(context, { actor: SYSTEM("test"), establishmentIds: null }, maestro!.id, "Lo pidió")
    )
    await expectTold(["catalogue", `product:${bag.id}`, "workshop:taller-cuero-lurigancho"])
    expect([...told]).not.toContain(`product:${retablo.id}`)
  })

  it("a workshop's new name reaches the index, its page and its products' pages", async () => {
    const { bag } = app.world()
    const [workshop] = await provenance().listWorkshops({ handle: "taller-cuero-lurigancho" })
    await provenance().updateWorkshops({ id: workshop!.id, name: "Taller de talabartería" })
    await expectTold([
      "workshops",
      "workshop:taller-cuero-lurigancho",
      "establishment:lurigancho",
      `product:${bag.id}`,
      `product-handle:${bag.handle}`,
    ])
    await eventually(async () =>
      expect(await indexed(bag.id)).toMatchObject({ workshop_name: "Taller de talabartería" })
    )
  })

  it("an institution's new name reaches the footer and the pages of rules", async () => {
    const id = "inst_1"
    await app.sql(
      "insert into institution (id, code, kind, name, short_name) values (?, 'inpe', 'prison_service', 'Instituto', 'INPE')",
      [id]
    )
    await saveInstitutionWorkflow(app.container()).run({
      input: { id, institution: { short_name: "SUNIR" }, actor: SYSTEM("test") },
    })
    await expectTold(["institutions"])
    const { data } = await app.api.get("/store/institutions", app.world().headers)
    expect(data).toMatchObject({ institutions: [{ code: "inpe", short_name: "SUNIR" }] })
  })

  it("an establishment that is named, and then hidden again, is so in the index and on every page (P1)", async () => {
    const { retablo } = app.world()
    const [hidden] = await provenance().listEstablishments({ handle: CANARY.hiddenHandle })
    const tags = [
      "establishments",
      `establishment:${CANARY.hiddenHandle}`,
      "workshop:taller-retablos-junin",
      `product:${retablo.id}`,
    ]
    for (const [visibility, handle] of [
      ["name", CANARY.hiddenHandle],
      ["region", null],
    ] as const) {
      told.clear()
      await provenance().updateEstablishments({ id: hidden!.id, visibility })
      await eventually(async () => expect((await indexed(retablo.id))?.establishment ?? null).toBe(handle))
      await expectTold(tags)
    }
  })

  it("every product of a workshop is told of, however many there are", async () => {
    const [workshop] = await provenance().listWorkshops({ handle: "taller-cuero-lurigancho" })
    const [artisan] = await provenance().listArtisans({ code: "LUR-0001" })
    const numbers = Array.from({ length: 250 }, (_, i) => i)
    await app.sql(
      `with made as (
         insert into product (id, title, handle, status)
         select 'prod_' || n, 'Bolso', 'bolso-' || n, 'published' from unnest(?::int[]) n returning id
       ), known as (
         insert into provenance_origin (id, workshop_id, technique)
         select 'orig_' || id, ?, 'repujado' from made returning id
       ), makers as (
         insert into provenance_origin_maker (id, origin_id, artisan_id, share_bp)
         select 'omak_' || id, id, ?, 10000 from known
       )
       insert into product_product_provenance_origin (id, product_id, origin_id)
       select 'link_' || id, id, 'orig_' || id from made`,
      [numbers, workshop!.id, artisan!.id]
    )
    await provenance().updateArtisans({ id: artisan!.id, alias: "Otro apodo" })
    await expectTold(numbers.map((n) => `product:prod_${n}`))
  })
})
