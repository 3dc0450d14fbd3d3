import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createOriginsWorkflow, type CreateOriginsInput } from "@tejido/provenance/workflows"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import { describeApp } from "../../../backend/integration-tests/app"

type ProvenanceModuleService = InstanceType<(typeof provenanceModule)["service"]>
type Workshop = Awaited<ReturnType<ProvenanceModuleService["retrieveWorkshop"]>>

describeApp("provenance over HTTP", (app) => {
  const provenance = () => app.container().resolve<ProvenanceModuleService>("provenance")
  const get = async <T>(path: string) => {
    const { status, data } = await app.api.get(path, app.any())
    return { status, data: data as T }
  }
  const hidden = { handle: null, name: null, region: "Junín" }

  const workshopByHandle = async (handle: string): Promise<Workshop> => {
    const [workshop] = await provenance().listWorkshops({ handle })
    if (!workshop) throw new Error(`the test market has no workshop ${handle}`)
    return workshop
  }

  const translate = async (reference: string, reference_id: string, translations: Record<string, string>) =>
    app
      .container()
      .resolve(Modules.TRANSLATION)
      .createTranslations([{ reference, reference_id, locale_code: "en", translations }])

  it("lists craft lines in the visitor's language with how many workshops they have", async () => {
    const { data } = await get<{ craft_lines: { code: string }[] }>("/store/craft-lines?locale=en")
    expect(data.craft_lines).toHaveLength(19)
    expect(data.craft_lines).toContainEqual({
      code: "cueros-pieles",
      name: "Leather and hides",
      clanar: true,
      workshop_count: 1,
    })
    const spanish = await get("/store/craft-lines")
    expect(spanish.data).toMatchObject({
      craft_lines: { 0: { name: "Alfarería y cerámica", workshop_count: 0 } },
    })
  })

  it("lists, finds and counts only establishments that may be named", async () => {
    const lurigancho = {
      handle: "lurigancho",
      name: "E.P. de Lurigancho",
      region: "Lima",
      province: "Lima",
      regional_office: "Lima",
      story: null,
      workshop_count: 1,
    }
    for (const query of ["", "?q=LURÍGANCHO", "?department=Lima", "?q=san juan lima"]) {
      expect((await get(`/store/establishments${query}`)).data).toEqual({
        establishments: [lurigancho],
        count: 1,
        limit: 20,
        offset: 0,
      })
    }
    for (const query of ["?department=Junín", "?q=canario", "?q=%25", "?q=_"]) {
      expect((await get(`/store/establishments${query}`)).data).toMatchObject({
        establishments: [],
        count: 0,
      })
    }
  })

  it("answers for an establishment with its workshops, and for a hidden one as for none", async () => {
    const { data } = await get("/store/establishments/lurigancho")
    expect(data).toMatchObject({
      establishment: {
        name: "E.P. de Lurigancho",
        workshop_count: 1,
        workshops: [{ handle: "taller-cuero-lurigancho", artisan_count: null }],
      },
    })
    const [of_hidden, of_none] = [
      await get("/store/establishments/canario-de-la-region"),
      await get("/store/establishments/no-hay"),
    ]
    expect(of_hidden).toEqual(of_none)
    expect(of_none).toMatchObject({ status: 404, data: { type: "not_found" } })
  })

  it("shows a workshop of a hidden establishment by its region alone, and does not find it by the prison", async () => {
    expect((await get("/store/workshops/taller-retablos-junin")).data).toEqual({
      workshop: {
        handle: "taller-retablos-junin",
        name: "Taller de retablos",
        craft_line: "imagineria",
        mode: "own_account",
        techniques: ["modelado"],
        story: null,
        artisan_count: null,
        establishment: hidden,
        closed: false,
        registered_count: null,
        competence_count: null,
        trainings: null,
        photos: [],
      },
    })
    for (const query of ["?establishment=canario-de-la-region", "?establishment=no-hay", "?q=canario"]) {
      expect((await get(`/store/workshops${query}`)).data).toMatchObject({ workshops: [], count: 0 })
    }
    for (const query of ["?region=Junín", "?craft_line=imagineria", "?q=MODELADO retablos"]) {
      expect((await get(`/store/workshops${query}`)).data).toMatchObject({
        workshops: [{ handle: "taller-retablos-junin", establishment: hidden }],
        count: 1,
      })
    }
    expect((await get("/store/workshops?establishment=lurigancho")).data).toMatchObject({
      workshops: [{ handle: "taller-cuero-lurigancho" }],
      count: 1,
    })
  })

  it("shows how many work in a workshop from five on (P4)", async () => {
    const { id } = await workshopByHandle("taller-cuero-lurigancho")
    const counted = async () =>
      (await get<{ workshop: { artisan_count: number | null } }>("/store/workshops/taller-cuero-lurigancho"))
        .data.workshop.artisan_count
    await provenance().createArtisans(["LUR-0003", "LUR-0004"].map((code) => ({ code, workshop_id: id })))
    expect(await counted()).toBeNull()
    await provenance().createArtisans({ code: "LUR-0005", workshop_id: id })
    expect(await counted()).toBe(5)
  })

  it("speaks English where a translation is there, and Spanish where not", async () => {
    const { id } = await workshopByHandle("taller-cuero-lurigancho")
    await translate("workshop", id, { name: "Leather workshop" })
    const [origin] = await provenance().listOrigins({ workshop_id: id })
    await translate("origin", origin?.id ?? "", { technique: "Embossed leather, sewn by hand" })
    for (const path of ["/store/workshops/taller-cuero-lurigancho", "/store/artisans/LUR-0001"]) {
      expect(JSON.stringify((await get(`${path}?locale=en`)).data)).toContain("Leather workshop")
      expect(JSON.stringify((await get(`${path}?locale=es-PE`)).data)).toContain("Taller de cuero")
    }
    expect((await get(`/store/products/${app.world().bag.id}/provenance?locale=en`)).data).toMatchObject({
      provenance: { technique: "Embossed leather, sewn by hand", workshop: { name: "Leather workshop" } },
    })
    expect((await get("/store/workshops/taller-retablos-junin?locale=en")).data).toMatchObject({
      workshop: { name: "Taller de retablos" },
    })
  })

  it("shows an artisan by code, and an alias only with consent", async () => {
    expect((await get("/store/artisans/LUR-0001")).data).toEqual({
      artisan: {
        code: "LUR-0001",
        alias: null,
        story: null,
        in_national_register: false,
        competences: [],
        craft_line: "cueros-pieles",
        workshop: { handle: "taller-cuero-lurigancho", name: "Taller de cuero" },
        establishment: { handle: "lurigancho", name: "E.P. de Lurigancho", region: "Lima" },
      },
    })
    expect((await get("/store/artisans/LUR-0002")).data).toMatchObject({
      artisan: { alias: "Maestro Quispe" },
    })
    expect((await get("/store/artisans/JUN-0001")).data).toMatchObject({ artisan: { establishment: hidden } })
    expect((await get("/store/artisans/LUR-9999")).status).toBe(404)
    expect((await get("/store/artisans/lur-0001")).status).toBe(404)
  })

  it("says where a product of a hidden establishment comes from without naming it", async () => {
    expect((await get(`/store/products/${app.world().retablo.id}/provenance`)).data).toEqual({
      provenance: {
        establishment: hidden,
        workshop: { handle: "taller-retablos-junin", name: "Taller de retablos", mode: "own_account" },
        craft_line: "imagineria",
        technique: "Modelado en pasta",
        makers: [{ code: "JUN-0001", in_national_register: false }],
        certificates: [],
      },
    })
  })

  it("knows nothing of drafts and of products that are not there", async () => {
    for (const id of [app.world().draft.id, "prod_none", "%20", "a b"]) {
      expect((await get(`/store/products/${id}/provenance`)).status).toBe(404)
    }
    // One whose origin is recorded, or there would be nothing to tell in any case.
    await app.sql("update product set status = 'draft' where id = ?", [app.world().bag.id])
    expect((await get(`/store/products/${app.world().bag.id}/provenance`)).status).toBe(404)
  })

  it.each([
    "/store/establishments?limit=0",
    "/store/establishments?limit=101",
    "/store/establishments?offset=-1",
    "/store/establishments?department=Ancash",
    "/store/establishments?q=a&q=b",
    "/store/establishments?fields=*workshops",
    "/store/establishments/lurigancho?fields=*workshops.artisans",
    "/store/workshops?craft_line=nada",
    "/store/workshops?establishment=..%2F",
    "/store/workshops?q=%00",
    "/store/craft-lines?order=code",
  ])("answers %s with 400", async (path) => {
    expect((await get(path)).status).toBe(400)
  })

  it("asks for the publishable key", async () => {
    for (const path of ["/store/craft-lines", "/store/establishments", "/store/workshops"]) {
      expect((await app.api.get(path, { validateStatus: () => true })).status).toBe(400)
    }
  })

  describe("recording origins", () => {
    const inputFor = async (product_id: string, share_bp = 10_000): Promise<CreateOriginsInput> => {
      const workshop = await workshopByHandle("taller-cuero-lurigancho")
      const [artisan] = await provenance().listArtisans({ code: "LUR-0001" })
      const makers = [{ artisan_id: artisan?.id ?? "", share_bp }]
      return { origins: [{ product_id, workshop_id: workshop.id, technique: "Cosido a mano", makers }] }
    }
    const record = async (productId: string, shareBp?: number) =>
      createOriginsWorkflow(app.container()).run({ input: await inputFor(productId, shareBp) })

    const originOf = async (productId: string) => {
      const { data } = await app
        .container()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "product", fields: ["origin.id"], filters: { id: productId } })
      return (data[0] as { origin?: { id: string } }).origin
    }

    it("links each to its product", async () => {
      const { result } = await record(app.world().draft.id)
      expect(await originOf(app.world().draft.id)).toMatchObject({ id: result[0]?.id })
    })

    it("is undone, link and all, when something after it fails", async () => {
      const fail = createStep("fail-for-the-test", async () => {
        throw new Error("after the origins")
      })
      const failing = createWorkflow("record-origins-and-fail", (input: CreateOriginsInput) => {
        createOriginsWorkflow.runAsStep({ input })
        fail()
        return new WorkflowResponse(undefined)
      })
      const input = await inputFor(app.world().draft.id)
      const outcome = await failing(app.container()).run({ input, throwOnError: false })
      expect(outcome.errors).toMatchObject([{ error: { message: "after the origins" } }])
      expect(await app.sql("select id from provenance_origin where technique = 'Cosido a mano'")).toEqual([])
      expect(await originOf(app.world().draft.id)).toBeUndefined()
      await createOriginsWorkflow(app.container()).run({ input })
      expect(await originOf(app.world().draft.id)).toBeDefined()
    })

    it("refuses a second origin, a product named twice, and one that does not exist", async () => {
      const { draft, bag } = app.world()
      await expect(record(bag.id)).rejects.toMatchObject({ type: "invalid_data" })
      await expect(record("prod_none")).rejects.toMatchObject({ type: "not_found" })
      const { origins } = await inputFor(draft.id)
      await expect(
        createOriginsWorkflow(app.container()).run({ input: { origins: [...origins, ...origins] } })
      ).rejects.toMatchObject({ type: "invalid_data" })
      expect(await app.sql("select id from provenance_origin where technique = 'Cosido a mano'")).toEqual([])
    })

    it("refuses shares that are not a whole before anything is stored", async () => {
      await expect(record(app.world().draft.id, 9000)).rejects.toMatchObject({ type: "invalid_data" })
    })
  })

  it("identities cannot be asked for through queries", async () => {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    for (const entity of ["artisan_identity", "artisan_identities", "ArtisanIdentity"]) {
      await expect(query.graph({ entity, fields: ["*"] } as never)).rejects.toThrow()
    }
    const { data } = await query.graph({
      entity: "artisan",
      fields: ["*", "identity.*", "artisan_identity.*"],
    })
    expect(JSON.stringify(data)).not.toMatch(/sealed|identity/)
  })
})
