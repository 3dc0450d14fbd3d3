import { describeStaffApp } from "./describe-staff-app"
import { actOn, fairOf, makeApplication, makeFair, publishedListing, type MadeFair } from "./examples/fairs"
import { mailsOfSuite } from "./mails-of-suite"

type Refusal = { code?: string; details?: Record<string, unknown> }

const mails = mailsOfSuite()

describeStaffApp("fairs", (app) => {
  const promoter = () => app.staff().members.promoter.tokens.fresh
  const operator = () => app.staff().members.operator.tokens.fresh
  const post = (token: string, path: string, body: unknown) => app.as(token, { method: "POST", path, body })
  const shop = (path: string) => app.api.get(path, app.any())

  it("go from the call to a stand that citizens see", async () => {
    const { here } = app.staff()
    const { fair, application } = await makeApplication(app, here, "accepted")
    expect(application).toMatchObject({ state: "accepted", stand_id: expect.stringMatching(/^fstd_/) })
    expect((await shop(`/store/fairs/${fair.handle}`)).status).toBe(404)

    await actOn(app, fair, "announce")
    const { data } = await shop("/store/fairs?locale=en")
    expect(data).toMatchObject({
      fairs: [{ handle: fair.handle, title: "Christmas fair", state: "announced", stands: 1 }],
      count: 1,
    })
    const page = await shop(`/store/fairs/${fair.handle}`)
    expect(page.data).toMatchObject({
      fair: { zones: [{ name: "Todo", stands: [{ handle: here.workshopHandle, products: 1 }] }] },
    })
    const stand = await shop(`/store/fairs/${fair.handle}/stands/${here.workshopHandle}`)
    expect(stand.status).toBe(200)
    expect(stand.data).toMatchObject({
      stand: {
        fair: { state: "announced" },
        products: [{ id: here.productId, variants: [{ before: null, fair_price: 500, quota_left: 5 }] }],
      },
    })
    for (const secret of [here.establishmentId, here.workshopId, ...here.artisanIds]) {
      expect(JSON.stringify([page.data, stand.data])).not.toContain(secret)
    }
  })

  it("tell the operators of the prison what was decided, and nobody else", async () => {
    const { here, members } = app.staff()
    mails()
    const { application } = await makeApplication(app, here, "accepted")
    const left = mails()
    expect(left).toHaveLength(1)
    expect(left[0]).toContain(`To: ${members.operator.email}`)
    expect(left[0]).toContain(`/panel/ferias/solicitudes/${application.id}`)
  })

  it("show an operator neither another prison's application nor anybody's scores", async () => {
    const { here, there } = app.staff()
    const mine = await makeApplication(app, here, "submitted")
    const scores = [{ criterion_id: mine.fair.criteria[0]!.id, points: 4, note: "Muy buena" }]
    const path = `/staff/applications/${mine.application.id}`
    expect((await post(promoter(), `${path}/scores`, { scores })).data).toMatchObject({
      application: { total: 80, scores: [{ points: 4 }] },
    })
    const seen = await app.as(operator(), path)
    expect(seen.data).toMatchObject({ application: { total: null, scores: null, means: null } })
    expect(JSON.stringify(seen.data)).not.toContain("Muy buena")
    const theirs = await makeApplication(app, there, "submitted")
    expect((await app.as(operator(), `/staff/applications/${theirs.application.id}`)).status).toBe(404)
    const list = await app.as(operator(), `/staff/fairs/${theirs.fair.id}/applications`)
    expect(list.data).toMatchObject({ applications: [], count: 0 })
  })

  it("are not there for operators before they are published, and their times are told beside the field", async () => {
    const fair = await makeFair(app, "draft")
    expect((await app.as(operator(), `/staff/fairs/${fair.id}`)).status).toBe(404)
    const { opens_at, ...rest } = fairOf()
    const backwards = await post(promoter(), "/staff/fairs", { ...rest, opens_at, closes_at: opens_at })
    expect([backwards.status, backwards.data]).toEqual([
      400,
      expect.objectContaining({
        code: "times_out_of_order",
        details: { field: "closes_at", problem: "before", than: "opens_at" },
      }),
    ])
  })

  it("give way to whoever saved first, with what is there", async () => {
    const fair = await makeFair(app, "draft")
    const save = () => post(promoter(), `/staff/fairs/${fair.id}`, { version: fair.version, mode: "virtual" })
    expect((await save()).status).toBe(200)
    const late = await save()
    expect(late.status).toBe(409)
    expect(late.data as Refusal).toMatchObject({
      code: "fair_changed",
      details: { version: fair.version + 1 },
    })
  })

  it("sell nothing dearer than the shop does", async () => {
    const { here } = app.staff()
    const { application } = await makeApplication(app, here, "accepted")
    const path = `/staff/stands/${application.stand_id}`
    const { data } = await app.as(operator(), path)
    const { version, product_list } = (
      data as { stand: { version: number; product_list: { variant_id: string; normal_price: number }[] } }
    ).stand
    const [product] = product_list
    const products = [{ variant_id: product!.variant_id, fair_price: product!.normal_price + 1 }]
    expect((await post(operator(), path, { version, products })).data).toMatchObject({
      code: "fair_price_higher",
      details: { variant_id: product!.variant_id, normal_price: product!.normal_price },
    })
    expect((await post(operator(), path, { version, position: 0 })).status).toBe(403)
    expect((await post(promoter(), path, { version, position: 0 })).status).toBe(200)
  })

  it("answer nonsense with a 4xx", async () => {
    const { here } = app.staff()
    const fair = await makeFair(app, "call")
    const listing_id = await publishedListing(app, here)
    const body = { workshop_id: here.workshopId, zone_id: fair.zone_list[0]!.id }
    const nonsense: [string, string, unknown][] = [
      [promoter(), "/staff/fairs", fairOf({ opens_at: "mañana" })],
      [promoter(), "/staff/fairs", fairOf({ opens_at: "0001-01-01T00:00:00Z" })],
      [promoter(), "/staff/fairs", fairOf({ words: { title: { es: "a\u0000b" } } })],
      [promoter(), "/staff/fairs", fairOf({ handle: "../x" })],
      [
        promoter(),
        "/staff/fairs",
        fairOf({ zones: [{ name: { es: "Z" }, kind: "region", holds: ["Narnia"], capacity: 1 }] }),
      ],
      [promoter(), `/staff/fairs/${fair.id}/act`, { version: 99_999_999_999, act: "open" }],
      [promoter(), `/staff/fairs/${fair.id}/act`, { version: 1, act: "explode" }],
      [promoter(), `/staff/fairs/${"x".repeat(500)}/act`, { version: 1, act: "open" }],
      [operator(), `/staff/fairs/${fair.id}/applications`, { ...body, capacity: 1e12 }],
      [
        operator(),
        `/staff/fairs/${fair.id}/applications`,
        { ...body, products: [{ listing_id, fair_price: 0.5 }] },
      ],
      [
        operator(),
        `/staff/fairs/${fair.id}/applications`,
        {
          ...body,
          products: [
            { listing_id, fair_price: 1 },
            { listing_id, fair_price: 1 },
          ],
        },
      ],
      [operator(), `/staff/fairs/${fair.id}/applications`, { ...body, photos: ["phot_none"] }],
    ]
    for (const [token, path, what] of nonsense) {
      const { status } = await post(token, path, what)
      expect({ path, what, refused: status >= 400 && status < 500 }).toEqual({ path, what, refused: true })
    }
    for (const path of [
      "/store/fairs/%00",
      "/store/fairs/UPPER",
      "/store/fairs?limit=0",
      "/store/fairs/x/stands/'",
    ]) {
      const { status } = await shop(path)
      expect({ path, refused: status >= 400 && status < 500 }).toEqual({ path, refused: true })
    }
  })

  it("come as files of what the list shows", async () => {
    const { fair } = await makeApplication(app, app.staff().here, "scored")
    for (const path of [
      "/staff/fairs.csv",
      `/staff/fairs/${fair.id}/applications.csv`,
      `/staff/fairs/${fair.id}/stands.csv`,
    ]) {
      const { status, data } = await app.as(promoter(), path)
      expect({ path, status, lines: String(data).trimEnd().split("\r\n").length }).toEqual({
        ...{ path, status: 200, lines: path.includes("stands") ? 1 : 2 },
      })
    }
    const { data } = await app.as(promoter(), `/staff/fairs/${fair.id}/history`)
    const { history } = data as { history: { action: string }[] }
    expect(history.map(({ action }) => action)).toEqual([
      ...["fair.call_closed", "fair.call_opened", "fair.published", "fair.created"],
    ])
  })

  it("are copied and deleted while they are drafts", async () => {
    const fair = await makeFair(app, "call")
    const copy = await post(promoter(), `/staff/fairs/${fair.id}/clone`, {
      title: { es: "Otra feria" },
      opens_at: "2030-12-01T10:00:00-05:00",
    })
    expect(copy.status).toBe(201)
    const { fair: cloned } = copy.data as {
      fair: MadeFair & { opens_at: string; cloned_from: { id: string } }
    }
    expect(cloned).toMatchObject({
      state: "draft",
      opens_at: "2030-12-01T15:00:00.000Z",
      cloned_from: { id: fair.id },
    })
    const gone = await app.as(promoter(), { method: "DELETE", path: `/staff/fairs/${cloned.id}` })
    expect([gone.status, gone.data]).toEqual([200, { id: cloned.id, object: "fair", deleted: true }])
    const refused = await app.as(promoter(), { method: "DELETE", path: `/staff/fairs/${fair.id}` })
    expect(refused.status).toBe(409)
  })
})
