import { inspect } from "node:util"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CANARY, canariesIn } from "./canary"
import { describeStaffApp } from "./describe-staff-app"
import { lima, recordRequest, storePaper } from "./examples/vault"
import { openSession, type Factor, type MemberName } from "./staff-world"

const reason = "La persona lo pidió por escrito"

describeStaffApp("staff vault", (app) => {
  const here = () => app.staff().here.artisanIds[0]!
  const there = () => app.staff().there.artisanIds[0]!
  const post = async (path: string, body: unknown, who: MemberName = "curator", factor: Factor = "fresh") => {
    const { status, data, headers } = await app.as(app.staff().members[who].tokens[factor], {
      method: "POST",
      path,
      body,
    })
    return { status, data: data as Record<string, unknown>, headers }
  }
  const read = (id = here(), body: unknown = { reason }, ...as: [MemberName?, Factor?]) =>
    post(`/staff/artisans/${id}/identity/read`, body, ...as)
  const entries = async (action: string) =>
    await app.sql("select * from audit_entry where action = ? order by seq", [action])

  describe("reading who an artisan is", () => {
    it("answers whoever may, with a fresh second factor and a reason, and the log says all but who it is", async () => {
      const { status, data } = await read()
      expect({ status, data }).toEqual({
        status: 200,
        data: {
          identity: { document_type: "dni", document_number: CANARY.dni, full_name: CANARY.fullName },
        },
      })
      const [entry] = await entries("identity.read")
      expect(entry).toMatchObject({
        actor_id: app.staff().members.curator.id,
        resource: "artisan",
        resource_id: here(),
        establishment_id: app.staff().here.establishmentId,
        reason,
        before: null,
        after: null,
      })
      expect(canariesIn(JSON.stringify(entry))).toEqual([])
    })

    it.each<[MemberName, Factor, number, string]>([
      ["curator", "stale", 403, "fresh_second_factor_required"],
      ["curator", "none", 403, "second_factor_required"],
      ["operator", "fresh", 403, "not_permitted"],
      ["auditor", "fresh", 403, "not_permitted"],
      ["administrator", "fresh", 403, "not_permitted"],
    ])("is refused to %s with a second factor that is %s: %d %s", async (who, factor, status, code) => {
      const answer = await read(here(), { reason }, who, factor)
      expect(answer).toMatchObject({ status, data: { code } })
      expect(canariesIn(JSON.stringify(answer.data))).toEqual([])
      expect(await entries("identity.read")).toEqual([])
    })

    it.each([
      [{}],
      [{ reason: "" }],
      [{ reason: "corto" }],
      [{ reason: "   nueve    " }],
      [{ reason, more: 1 }],
      [[]],
    ])("is refused for %j", async (body) => {
      expect((await read(here(), body)).status).toBe(400)
      expect(await entries("identity.read")).toEqual([])
    })

    it("is refused for a reason that says who it is", async () => {
      const answer = await read(here(), { reason: `Piden ver el DNI ${CANARY.dni}` })
      expect(answer).toMatchObject({ status: 400, data: { code: "reason_names_person" } })
      expect(canariesIn(JSON.stringify(answer.data))).toEqual([])
      expect(
        await app.sql("select from audit_entry where reason like '%' || ? || '%'", [CANARY.dni])
      ).toEqual([])
    })

    it("is kept by no browser", async () => {
      expect((await read()).headers["cache-control"]).toBe("no-store")
    })

    it("does not exist as a GET, in whatever form", async () => {
      const token = app.staff().members.curator.tokens.fresh
      for (const path of ["identity/read", "identity", "export"]) {
        const { status } = await app.as(token, `/staff/artisans/${here()}/${path}?reason=${reason}`)
        expect(status).toBeGreaterThanOrEqual(403)
      }
    })
  })

  it("puts an identity right, finds who is registered twice, and says nothing of what was typed", async () => {
    const path = `/staff/artisans/${there()}/identity`
    const identity = { document_type: "dni", document_number: "71234567", full_name: "Nombre Corregido" }
    expect(await post(path, { ...identity, reason })).toMatchObject({
      status: 200,
      data: { identity: { sealed: true, rectified: true } },
    })
    expect((await read(there())).data).toEqual({ identity })
    const again = await post(path, { ...identity, document_number: CANARY.dni, reason })
    expect(again).toMatchObject({ status: 409, data: { code: "artisan_already_registered" } })
    expect(again.data.message).toContain("LUR-0001")
    const wrong = await post(path, { ...identity, document_number: `${CANARY.dni}9`, reason })
    expect(wrong).toMatchObject({ status: 400, data: { code: "invalid_document_number" } })
    expect(canariesIn(JSON.stringify([again.data, wrong.data]))).toEqual([])
    const told = await app.sql("select * from audit_entry where action like 'identity.%'")
    expect(JSON.stringify(told)).not.toMatch(/71234567|Corregido/)
  })

  it("gives everything held on a person as a file of JSON", async () => {
    await storePaper(app, here())
    await recordRequest(app, here())
    const { status, data, headers } = await post(`/staff/artisans/${here()}/export`, { reason })
    expect(status).toBe(200)
    expect(headers["content-disposition"]).toBe(`attachment; filename="LUR-0001-${lima(0)}.json"`)
    expect(data).toMatchObject({
      code: "LUR-0001",
      identity: { full_name: CANARY.fullName },
      artisan: [{ alias: CANARY.secretAlias }],
      products: [{ share_bp: 6000 }],
      documents: [{ kind: "other" }],
      rights_requests: [{ kind: "access", status: "open" }],
      accesses: [{ action: "identity.exported", reason }],
    })
    expect(JSON.stringify(data)).not.toContain("@ejemplo.pe")
    expect(await entries("identity.exported")).toHaveLength(1)
  })

  it("erases a person for good: panel, shop and vault have the code and nothing else", async () => {
    const request_id = await recordRequest(app, here(), "cancellation")
    const paper = await storePaper(app, here())
    const translation = { reference: "artisan", reference_id: here(), locale_code: "en-US" }
    const translations = app.container().resolve("translation") as unknown as {
      createTranslations(rows: object[]): Promise<unknown>
      listTranslations(filters: object): Promise<unknown[]>
    }
    await translations.createTranslations([{ ...translation, translations: { story: CANARY.fullName } }])
    const path = `/staff/artisans/${here()}/erase`
    const { status, data } = await post(path, { reason, request_id })
    expect({ status, data }).toMatchObject({
      status: 200,
      data: { artisan: { code: "LUR-0001", alias: null, alias_public: false } },
    })
    expect(await translations.listTranslations({ reference_id: here() })).toEqual([])
    expect(await read()).toMatchObject({ status: 404, data: { code: "no_identity" } })
    expect((await post(`/staff/documents/${paper}/read`, { reason })).status).toBe(404)
    expect(await post(path, { reason })).toMatchObject({ status: 409, data: { code: "artisan_erased" } })
    const identity = { document_type: "dni", document_number: "71234567", full_name: "Otra Vez", reason }
    expect(await post(`/staff/artisans/${here()}/identity`, identity)).toMatchObject({
      status: 409,
      data: { code: "artisan_erased" },
    })
    const token = app.staff().members.curator.tokens.fresh
    const request = (await app.as(token, `/staff/rights-requests/${request_id}`)).data
    expect(request).toMatchObject({ rights_request: { status: "answered", artisan: { erased: true } } })
    const shop = await app.api.get("/store/artisans/LUR-0001", app.any())
    expect([shop.status, canariesIn(JSON.stringify(shop.data))]).toEqual([200, []])
  })

  describe("requests about personal data", () => {
    const list = async (query: string, who: MemberName = "curator") => {
      const { data, status } = await app.as(
        app.staff().members[who].tokens.fresh,
        `/staff/rights-requests?${query}`
      )
      expect(status).toBe(200)
      return (data as { rights_requests: Record<string, unknown>[] }).rights_requests
    }

    it("are listed by what is late and what is soon due", async () => {
      const late = await recordRequest(app, here(), "access", "2026-01-05")
      await recordRequest(app, there(), "access", lima(0))
      // Information that came eight days ago is due in at most four working days, and in at least one.
      const soon = await recordRequest(app, there(), "information", lima(-7))
      expect((await list("due=late")).map(({ id }) => id)).toEqual([late])
      expect((await list("due=soon")).map(({ id }) => id)).toEqual([soon])
      expect((await list("order=due_on")).map(({ late: is }) => is)).toEqual([true, false, false])
      expect((await list("due=late"))[0]).toMatchObject({
        late: true,
        can_extend: false,
        due_on: "2026-02-02",
      })
      expect(Number((await list("due=late"))[0]!.days_left)).toBeLessThan(0)
      expect(await list("q=lur-0001")).toHaveLength(1)
      await post(`/staff/rights-requests/${late}/answer`, { answer: "Se entregó todo lo que hay" })
      expect(await list("due=late")).toEqual([])
      expect(await list("status=answered")).toMatchObject([
        { answer: "Se entregó todo lo que hay", days_left: null },
      ])
    })

    it("are not found by an alias, which would tell whose it is", async () => {
      await recordRequest(app, here())
      expect(await list(`q=${encodeURIComponent(CANARY.secretAlias)}`)).toEqual([])
    })

    it.each([
      [{ kind: "oblivion" }],
      [{ received_on: "2026-02-30" }],
      [{ received_on: lima(1) }],
      [{ received_on: "1999-01-01" }],
      [{ document_id: "doc_none" }],
      [{ detail: "x".repeat(2001) }],
    ])("are refused with %j", async (change) => {
      const body = { artisan_id: here(), kind: "access", received_on: lima(0), ...change }
      expect((await post("/staff/rights-requests", body)).status).toBe(400)
    })
  })

  it("tells neither errors nor logs who anybody is, whatever goes wrong", async () => {
    const logger = app.container().resolve(ContainerRegistrationKeys.LOGGER)
    const logged: unknown[] = []
    const spies = (["error", "warn", "info", "debug"] as const).map((level) =>
      jest.spyOn(logger, level).mockImplementation((...said: unknown[]) => void logged.push(said))
    )
    try {
      const body = { document_type: "dni", document_number: CANARY.dni, full_name: CANARY.fullName, reason }
      await app.sql(
        "alter table provenance_artisan_identity add constraint broken check (key_id = 'x') not valid"
      )
      const token = await openSession(app.container(), app.staff().members.curator, new Date())
      const answers = [
        await app.as(token, { method: "POST", path: `/staff/artisans/${here()}/identity`, body }),
        await app.as(token, {
          method: "POST",
          path: `/staff/artisans/${there()}/identity`,
          body: { ...body, full_name: `${CANARY.fullName} 1` },
        }),
        await app.as(token, { method: "POST", path: `/staff/artisans/none/identity`, body }),
        await app.as(token, {
          method: "POST",
          path: `/staff/artisans/${here()}/identity`,
          body: { ...body, document_type: CANARY.dni },
        }),
        await app.as(token, {
          method: "POST",
          path: "/staff/artisans",
          body: {
            workshop_id: app.staff().here.workshopId,
            from_on: "2026-01-05",
            identity: { ...body, reason: undefined, document_type: CANARY.fullName },
          },
        }),
        await app.as(token, {
          method: "POST",
          path: `/staff/artisans/${here()}/identity`,
          body: { ...body, x: 1 },
        }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([500, 400, 404, 400, 400, 400])
      expect(logged.length).toBeGreaterThan(0)
      expect(canariesIn(inspect(logged, { depth: 12, showHidden: true, maxArrayLength: null }))).toEqual([])
      expect(canariesIn(JSON.stringify(answers.map(({ data }) => data)))).toEqual([])
    } finally {
      spies.forEach((spy) => spy.mockRestore())
      await app.sql("alter table provenance_artisan_identity drop constraint broken")
    }
  })
})
