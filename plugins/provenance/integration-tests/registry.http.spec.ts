import { describeStaffApp } from "../../../backend/integration-tests/describe-staff-app"
import { eventually } from "../../../backend/integration-tests/eventually"
import { giveConsent } from "../../../backend/integration-tests/examples/consents"
import type { MemberName } from "../../../backend/integration-tests/staff-world"

type Row = Record<string, unknown>

describeStaffApp("registry", (app) => {
  const as = (member: MemberName) => app.staff().members[member].tokens.fresh
  const post = async (path: string, body: object, member: MemberName = "curator") => {
    const { status, data } = await app.as(as(member), { method: "POST", path, body })
    return { status, data: data as Record<string, Row> & { code?: string; message?: string } }
  }
  const get = async (path: string, member: MemberName = "curator") =>
    (await app.as(as(member), path)).data as Record<string, Row[]> & Record<string, Row>
  const last = async () => (await app.sql("select * from audit_entry order by seq desc limit 1"))[0]!

  describe("an establishment", () => {
    it("is edited and its history told by name, without e-mails", async () => {
      const { here } = app.staff()
      const path = `/staff/establishments/${here.establishmentId}`
      const { data } = await post(path, { story: "Un penal con talleres.", capacity: 3204 })
      expect(data.establishment).toMatchObject({ story: "Un penal con talleres.", capacity: 3204 })
      const { history, count } = await get(`${path}/history`, "operator")
      expect({ history, count }).toMatchObject({
        count: 1,
        history: [
          {
            action: "establishment.updated",
            actor: "Persona curator",
            before: { story: null, capacity: null },
            after: { story: "Un penal con talleres.", capacity: 3204 },
          },
        ],
      })
      expect((await app.as(as("otherOperator"), `${path}/history`)).status).toBe(404)
    })

    it("is not hidden while codes of its artisans give it away", async () => {
      const { here, there } = app.staff()
      const hide = await post(`/staff/establishments/${here.establishmentId}`, { visibility: "region" })
      expect(hide).toMatchObject({ status: 409, data: { code: "codes_name_establishment" } })
      const show = await post(`/staff/establishments/${there.establishmentId}`, { visibility: "name" })
      expect(show.data.establishment).toMatchObject({ visibility: "name" })
      await eventually(async () => {
        const { data } = await app.api.get("/store/establishments?limit=100", app.any())
        expect((data as { count: number }).count).toBe(2)
      })
    })
  })

  describe("a workshop", () => {
    it("is opened, and what decides on money is not an operator's to change", async () => {
      const { here } = app.staff()
      const opened = await post("/staff/workshops", {
        ...{
          establishment_id: here.establishmentId,
          name: "Cerámica Ñusta",
          craft_line: "alfareria-ceramica",
        },
        ...{ mode: "training", techniques: ["torno"] },
      })
      expect(opened).toMatchObject({
        status: 201,
        data: { workshop: { handle: "ceramica-nusta", closed: false, artisan_count: 0, photo_count: 0 } },
      })
      const path = `/staff/workshops/${String(opened.data.workshop!.id)}`
      for (const body of [{ mode: "company" }, { closed: true }, { craft_line: "talla" }]) {
        expect(await post(path, body, "operator")).toMatchObject({
          status: 403,
          data: { code: "not_permitted" },
        })
      }
      expect((await post(path, { name: "Cerámica" }, "operator")).data.workshop).toMatchObject({
        name: "Cerámica",
      })
      expect((await post(path, { closed: true })).data.workshop).toMatchObject({ closed: true })
      const closed = await get("/staff/workshops?closed=true")
      expect(closed.workshops!.map(({ name }) => name)).toEqual(["Cerámica"])
    })

    it("closes only when nobody is in it", async () => {
      const { here } = app.staff()
      expect(await post(`/staff/workshops/${here.workshopId}`, { closed: true })).toMatchObject({
        status: 409,
        data: { code: "workshop_has_artisans" },
      })
    })

    it("has agreements with a company: a RUC that checks, no overlap, addenda that extend", async () => {
      const { here } = app.staff()
      const path = `/staff/workshops/${here.workshopId}`
      const agreement = {
        ...{ company_name: "Textil SAC", company_ruc: "20100070970", number: "C-1" },
        ...{ signed_on: "2026-01-02", starts_on: "2026-01-10", ends_on: "2030-12-31" },
      }
      const conclude = (changes: object = {}) =>
        post(`${path}/agreements`, { ...agreement, ...changes }, "operator")
      expect((await conclude()).data.code).toBe("workshop_without_company")
      await post(path, { mode: "company" })
      expect((await conclude({ company_ruc: "20100070971" })).status).toBe(400)
      expect((await conclude({ ends_on: "2026-01-09" })).data.code).toBe("agreement_days")
      expect((await conclude({ document_id: "docu_none" })).data.code).toBe("unknown_document")
      const { status, data } = await conclude()
      expect({ status, agreement: data.agreement }).toMatchObject({
        status: 201,
        agreement: {
          status: "in_force",
          until_on: "2030-12-31",
          addenda: [],
          workshop: { id: here.workshopId },
        },
      })
      expect((await conclude({ starts_on: "2030-12-31", ends_on: "2031-12-31" })).data.code).toBe(
        "agreements_overlap"
      )
      expect((await post(path, { mode: "own_account" })).data.code).toBe("agreement_in_force")

      const one = `/staff/agreements/${String(data.agreement!.id)}`
      const extend = (ends_on: string) =>
        post(`${one}/addenda`, { number: "A-1", signed_on: "2026-11-02", ends_on }, "operator")
      expect((await extend("2030-12-31")).data.code).toBe("addendum_does_not_extend")
      expect((await extend("2031-12-31")).data.agreement).toMatchObject({
        until_on: "2031-12-31",
        addenda: [{ number: "A-1", ends_on: "2031-12-31" }],
      })
      expect((await get("/staff/agreements?ends_before=2031-12-31")).agreements).toEqual([])
      expect((await get("/staff/agreements?ends_before=2032-01-01&q=téxtil")).agreements).toHaveLength(1)
      expect((await get("/staff/agreements", "otherOperator")).agreements).toEqual([])
      expect((await get(`${path}/agreements`)).agreements).toHaveLength(1)
      expect((await get(path)).workshop).toMatchObject({
        company_name: "Textil SAC",
        agreed_until: "2031-12-31",
      })
      const ended = await post(`${one}/end`, { on: "2026-11-20", reason: "Por mutuo acuerdo" })
      expect(ended.data.agreement).toMatchObject({ status: "over", ended_on: "2026-11-20" })
      expect((await post(path, { mode: "own_account" })).data.workshop).toMatchObject({ company_name: null })
    })
  })

  describe("an artisan", () => {
    const identity = { document_type: "dni", document_number: "45671234", full_name: "Rosa Canaria Sellada" }
    const register = (changes: object = {}, member: MemberName = "operator") =>
      post(
        "/staff/artisans",
        { workshop_id: app.staff().here.workshopId, from_on: "2026-03-01", ...changes },
        member
      )

    it("is registered with the next code, and nothing of the identity comes back or is logged", async () => {
      const { status, data } = await register({ alias: "Luz", identity })
      expect({ status, artisan: data.artisan }).toMatchObject({
        status: 201,
        artisan: {
          ...{ code: "LUR-0003", alias: "Luz", alias_public: false, story: null, story_public: false },
          ...{ status: "active", since: "2026-03-01", released_at: null, identity_sealed: true },
          ...{ consents: [], registered_until: null, competence_count: 0, training_hours: 0 },
        },
      })
      expect(await last()).toMatchObject({ action: "artisan.registered", after: { identity: "sealed" } })
      const everything = JSON.stringify([data, await app.sql("select * from audit_entry")])
      for (const secret of [identity.document_number, identity.full_name])
        expect(everything).not.toContain(secret)
      // The code of the other is told only to whoever reaches it.
      const again = await register({ identity })
      expect(again).toMatchObject({ status: 409, data: { code: "artisan_already_registered" } })
      expect(again.data.message).toContain("LUR-0003")
      const elsewhere = await register(
        { identity, workshop_id: app.staff().there.workshopId },
        "otherOperator"
      )
      expect(elsewhere).toMatchObject({ status: 409, data: { code: "artisan_already_registered" } })
      expect(JSON.stringify(elsewhere.data)).not.toContain("LUR-0003")
    })

    it("gets the region's letters in a hidden prison", async () => {
      const { there } = app.staff()
      const { data } = await register({ workshop_id: there.workshopId }, "otherOperator")
      expect(String(data.artisan!.code)).toMatch(/^JUN-\d{4}$/)
    })

    it.each([
      { from_on: "2099-01-01" },
      { from_on: "2026-02-30" },
      { from_on: undefined },
      { workshop_id: "wksp_none" },
      { alias: "a\u0000b" },
      { identity: { document_type: "dni", document_number: "1234", full_name: "Rosa Canaria" } },
      { identity: { document_type: "dni", document_number: "45671234" } },
      { status: "released" },
    ])("is not registered with %j", async (changes) => {
      const before = await app.sql("select count(*) from provenance_artisan")
      const { status, data } = await register(changes)
      expect(status).toBe(400)
      expect(JSON.stringify(data)).not.toMatch(/4567|Canaria/)
      expect(await app.sql("select count(*) from provenance_artisan")).toEqual(before)
    })

    it("goes from workshop to workshop and out, and keeps the code", async () => {
      const { here, there } = app.staff()
      const { data } = await register()
      const path = `/staff/artisans/${String(data.artisan!.id)}`
      const to = { workshop_id: there.workshopId, on: "2026-05-01" }
      expect((await post(`${path}/transfer`, to, "operator")).data.code).toBe("unknown_workshop")
      expect((await post(`${path}/transfer`, to)).data.artisan).toMatchObject({
        code: data.artisan!.code,
        since: "2026-05-01",
        establishment: { id: there.establishmentId },
      })
      expect((await app.as(as("operator"), path)).status).toBe(404)
      expect((await post(`${path}/release`, { on: "2026-04-30" }, "otherOperator")).data.code).toBe(
        "before_last_stay"
      )
      expect(
        (await post(`${path}/release`, { on: "2026-06-01" }, "otherOperator")).data.artisan
      ).toMatchObject({
        status: "released",
        since: null,
        released_at: "2026-06-01T05:00:00.000Z",
      })
      const { stays } = await get(`${path}/stays`)
      expect(stays).toMatchObject([
        {
          workshop: { id: there.workshopId },
          from_on: "2026-05-01",
          to_on: "2026-06-01",
          ended_by: "released",
        },
        {
          workshop: { id: here.workshopId },
          from_on: "2026-03-01",
          to_on: "2026-05-01",
          ended_by: "transferred",
        },
      ])
      const released = await get("/staff/artisans?status=released")
      expect(released.artisans).toHaveLength(1)
      const { history } = await get(`${path}/history`)
      expect(history!.map(({ action }) => action)).toEqual([
        "artisan.released",
        "artisan.transferred",
        "artisan.registered",
      ])
      expect((await post(path, { alias: "Otro" })).data.code).toBe("artisan_released")
    })

    it("is found by consent and by entry in the national register", async () => {
      const { here } = app.staff()
      await giveConsent(app, here.artisanIds[0]!, "photo_shown")
      const codes = async (query: string) =>
        (await get(`/staff/artisans?${query}`)).artisans!.map(({ code }) => code)
      expect(await codes("consent=photo_shown")).toEqual(["LUR-0001"])
      expect(await codes("registered=true")).toEqual([])
      await app.sql(
        `insert into provenance_registration (id, artisan_id, number, craft_line, region, registered_on, expires_on)
         values ('r1', ?, 'RNA-1', 'cueros-pieles', 'Lima', '2025-01-01', '2030-01-01')`,
        [here.artisanIds[1]]
      )
      expect(await codes("registered=true")).toEqual(["LUR-0002"])
      const [row] = (await get("/staff/artisans?registered=true")).artisans!
      expect(row).toMatchObject({ registered_until: "2030-01-01" })
    })
  })
})
