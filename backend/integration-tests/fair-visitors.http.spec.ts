import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { announcedFair, enquiryBody, makeEvent } from "./examples/fair-visitors"
import { actOn, makeFair } from "./examples/fairs"
import { mailsOfSuite } from "./mails-of-suite"

type Said = { code?: string; details?: Record<string, unknown> }

const mails = mailsOfSuite()
const SECRET = "the-secret-that-shop-and-backend-share"
const FILM = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"

describeStaffApp("visitors", (app) => {
  const promoter = () => app.staff().members.promoter.tokens.fresh
  const operator = () => app.staff().members.operator.tokens.fresh
  let address = 0
  let secret: string | undefined
  /** As the shop asks for one of its visitors: each test is another network address. */
  const shop = async (path: string, body?: unknown) => {
    const headers = { "x-shop-secret": SECRET, "x-client-address": `192.0.2.${address}` }
    const given = app.any() as { headers?: Record<string, string> }
    const config = { ...given, headers: { ...given.headers, ...headers } }
    return body === undefined ? await app.api.get(path, config) : await app.api.post(path, body, config)
  }
  /** Mails about this by now, in the order in which they left. */
  const mailsWith = async (words: string, count = 1) => {
    const found: string[] = []
    await eventually(() => {
      found.push(...mails().filter((mail) => mail.includes(words)))
      expect(found.length).toBeGreaterThanOrEqual(count)
      return Promise.resolve()
    })
    return found
  }

  beforeAll(() => {
    secret = process.env.REVALIDATE_SECRET
    process.env.REVALIDATE_SECRET = SECRET
  })
  beforeEach(() => {
    address += 1
  })
  afterAll(() => {
    if (secret === undefined) delete process.env.REVALIDATE_SECRET
    else process.env.REVALIDATE_SECRET = secret
  })

  it("see the programme, and take it home as a calendar", async () => {
    const { fair } = await announcedFair(app, app.staff().here)
    const event = await makeEvent(app, fair, { stream_url: FILM })
    const { data } = await shop(`/store/fairs/${fair.handle}?locale=en`)
    expect(data).toMatchObject({
      fair: {
        programme: [
          {
            id: event.id,
            kind: "talk",
            title: "Talk: dyeing with cochineal",
            stream: { provider: "youtube", embed_url: "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" },
            recording: null,
          },
        ],
      },
    })
    for (const path of ["programme.ics", `events/${event.id}.ics`]) {
      const answer = await shop(`/store/fairs/${fair.handle}/${path}`)
      expect([answer.status, answer.headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"])
      expect(answer.data).toMatch(new RegExp(`BEGIN:VEVENT\r\nUID:${event.id}@`))
    }
    for (const path of ["events/fevt_none.ics", "events/%00.ics"]) {
      const { status } = await shop(`/store/fairs/${fair.handle}/${path}`)
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
    }
    const hidden = await makeFair(app, "call")
    expect((await shop(`/store/fairs/${hidden.handle}/programme.ics`)).status).toBe(404)
  })

  it("are called by posters and cards, of which an operator prints those of their own prison", async () => {
    const { here, there, members } = app.staff()
    const { fair } = await announcedFair(app, here)
    const print = async (token: string, query: string) => {
      const { status, headers, data } = await app.as(token, `/staff/fairs/${fair.id}/posters.pdf?${query}`)
      const pdf = String(data).startsWith("%PDF-1.7") && headers["content-type"] === "application/pdf"
      return status === 200 ? pdf : [status, (data as Said).code]
    }
    for (const kind of ["poster", "stands", "prices"]) {
      for (const size of ["a3", "a4", "a6"]) {
        expect([kind, size, await print(operator(), `kind=${kind}&size=${size}`)]).toEqual([kind, size, true])
      }
    }
    const stranger = members.otherOperator.tokens.fresh
    expect(await print(stranger, "kind=stands")).toEqual([409, "nothing_to_print"])
    expect(await print(stranger, "kind=poster")).toBe(true)
    expect(await print(promoter(), "kind=banknotes")).toEqual([400, undefined])
    expect(there.code).not.toBe(here.code)
  })

  it("are shown no film from a host that is not allowed", async () => {
    const fair = await makeFair(app, "draft")
    await expect(makeEvent(app, fair, { stream_url: "https://evil.example/1" })).rejects.toThrow(
      /400 .*stream_host_not_allowed.*stream_url/
    )
    await expect(makeEvent(app, fair, { starts_at: "2019-01-01T00:00:00Z" })).rejects.toThrow(/400/)
  })

  it("are reminded once they said so twice, and learn nothing of others", async () => {
    const { fair } = await announcedFair(app, app.staff().here)
    const ask = (email: string) =>
      shop(`/store/fairs/${fair.handle}/reminders`, { email, event_id: null, locale: "es" })
    const [first, again, other] = [await ask("a@b.pe"), await ask("a@b.pe"), await ask("c@d.pe")]
    const answer = [202, { reminder: { state: "to_confirm" } }]
    for (const each of [first, again, other]) expect([each.status, each.data]).toEqual(answer)
    const [mail] = await mailsWith("/es/feria/recordatorio/")
    const token = /\/es\/feria\/recordatorio\/([\w-]{32})/.exec(mail!)![1]!
    const path = `/store/fair-reminders/${token}`
    expect((await shop(path)).data).toMatchObject({
      reminder: { state: "to_confirm", fair: { handle: fair.handle }, event: null },
    })
    expect((await shop(`${path}/confirm`, {})).data).toMatchObject({ reminder: { state: "confirmed" } })
    for (let i = 0; i < 2; i++) {
      expect((await shop(`${path}/forget`, {})).data).toEqual({ reminder: { state: "forgotten" } })
    }
    expect((await shop(path)).status).toBe(404)
    expect((await shop("/store/fair-reminders/%27")).status).toBe(404)
    await actOn(app, fair, "open")
    expect((await ask("e@f.pe")).data as Said).toMatchObject({ code: "reminder_late" })
  })

  it("ask for many, and staff answers: their prison's operators, and nobody of another", async () => {
    const { here, there, members } = app.staff()
    const { fair } = await announcedFair(app, here)
    const body = enquiryBody({
      stand: here.workshopHandle,
      product_id: here.productId,
      phone: "+51 999 888 777",
    })
    const asked = await shop(`/store/fairs/${fair.handle}/enquiries`, body)
    expect([asked.status, asked.data]).toEqual([
      201,
      { enquiry: { code: expect.stringMatching(/^FE-\d{4}-\d{5}$/) } },
    ])
    const { code } = (asked.data as { enquiry: { code: string } }).enquiry
    const sent = (await mailsWith(code, 3)).join("\n")
    expect(sent).toContain(`To: ${body.email}`)
    expect(sent).toContain(`To: ${members.operator.email}`)
    expect(sent).toContain(`To: ${members.promoter.email}`)
    expect(sent).not.toContain(`To: ${members.otherOperator.email}`)

    const list = await app.as(operator(), `/staff/enquiries?q=${code}&state=open&fair_id=${fair.id}`)
    const { enquiries } = list.data as { enquiries: { id: string; version: number; email: string }[] }
    expect(enquiries).toMatchObject([{ code, email: body.email, product: { id: here.productId } }])
    const path = `/staff/enquiries/${enquiries[0]!.id}`
    expect((await app.as(members.otherOperator.tokens.fresh, path)).status).toBe(404)
    const theirs = await app.as(members.otherOperator.tokens.fresh, `/staff/enquiries?q=${code}`)
    expect(theirs.data).toMatchObject({ count: 0 })
    const answered = await app.as(operator(), {
      ...{ method: "POST", path: `${path}/answer` },
      body: { version: enquiries[0]!.version, text: "Las tendremos para marzo." },
    })
    expect(answered.data).toMatchObject({
      enquiry: { state: "answered", answers: [{ text: "Las tendremos para marzo." }], can: { answer: true } },
    })
    expect((await mailsWith("Las tendremos para marzo."))[0]).toContain(`To: ${body.email}`)
    const csv = await app.as(promoter(), `/staff/enquiries.csv?q=${code}`)
    expect(String(csv.data).trimEnd().split("\r\n")).toHaveLength(2)
    expect(there.establishmentId).not.toBe(here.establishmentId)
  })

  it("who ask without end are told to wait, and cost no query by then", async () => {
    const { fair } = await announcedFair(app, app.staff().here)
    const path = `/store/fairs/${fair.handle}/enquiries`
    const ask = async (email?: string) => await shop(path, enquiryBody(email ? { email } : {}))
    for (let i = 0; i < 3; i++) expect((await ask("uno@hotel.pe")).status).toBe(201)
    const fourth = await ask("uno@hotel.pe")
    expect([fourth.status, fourth.data]).toEqual([
      429,
      expect.objectContaining({ code: "too_many_enquiries" }),
    ])
    expect(Number(fourth.headers["retry-after"])).toBeGreaterThan(0)
    expect((await ask()).status).toBe(201)
    expect((await ask()).status).toBe(429)
    const counted = async () =>
      Number((await app.sql("select sum(points) as points from fairs_attempt"))[0]!.points)
    const [before, kept] = [await counted(), await app.sql("select id from fairs_enquiry")]
    const statuses = await Promise.all(Array.from({ length: 300 }, async () => (await ask()).status))
    expect(new Set(statuses)).toEqual(new Set([429]))
    expect(await counted()).toBe(before)
    expect(await app.sql("select id from fairs_enquiry")).toHaveLength(kept.length)
    address += 100
    expect((await ask()).status).toBe(201)
  })

  it("are answered nonsense with a 4xx", async () => {
    const { fair } = await announcedFair(app, app.staff().here)
    const nonsense: [string, unknown][] = [
      ["enquiries", {}],
      ["enquiries", enquiryBody({ quantity: 0 })],
      ["enquiries", enquiryBody({ quantity: 1e12 })],
      ["enquiries", enquiryBody({ email: "nobody" })],
      ["enquiries", enquiryBody({ message: "a\u0000b" })],
      ["enquiries", enquiryBody({ wanted_by: "2027-02-30" })],
      ["enquiries", enquiryBody({ wanted_by: "1999-01-01" })],
      ["enquiries", enquiryBody({ stand: "../x" })],
      ["enquiries", enquiryBody({ price: 1 })],
      ["reminders", { email: "x" }],
      ["reminders", { email: "a@b.pe", event_id: "fevt_none" }],
      ["reminders", { email: "a@b.pe", event_id: { $ne: null } }],
    ]
    for (const [form, body] of nonsense) {
      address += 1
      const { status } = await shop(`/store/fairs/${fair.handle}/${form}`, body)
      expect({ form, body, refused: status >= 400 && status < 500 }).toEqual({ form, body, refused: true })
    }
    for (const handle of ["UPPER", "%00", "ninguna"]) {
      address += 1
      const { status } = await shop(`/store/fairs/${handle}/enquiries`, enquiryBody())
      expect([400, 404]).toContain(status)
    }
  })
})
