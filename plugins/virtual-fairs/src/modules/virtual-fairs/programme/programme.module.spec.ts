import { EventSave } from "../../../domain/fair-event"
import { streamOf } from "../../../domain/stream"
import { fairCalendar } from "../../../calendar/fair-calendar"
import { eventsOf } from "../../../staff-lists/events"
import { cloneFair } from "../fairs/clone-fair"
import { publicFair } from "../public/public-fair"
import { readCalendar } from "../public/read-calendar"
import { readFairPage } from "../public/read-fair"
import { closeStand } from "../stands/close-stand"
import { fairStory, PROMOTER, refusalOf } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { memberWith, readListAs } from "../test/read-list"
import { visitorStory } from "../test/visitor-story"
import { deleteEvent } from "./delete-event"
import { saveEvent } from "./save-event"

jest.setTimeout(120_000)

fairsSuite("fairs-programme", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const visitors = visitorStory({ sql, run }, story)
  const FILM = "https://www.youtube.com/watch?v=dQw4w9WgXcQ"
  const page = async (fair: string, locale = "es") => {
    const handle = await visitors.handleOf(fair)
    const read = await service.reading((context) => readFairPage(context, handle))
    return read && publicFair(read, locale)
  }
  const save = async (id: string, fair: string, changes: object, version = 1) => {
    const body = EventSave.parse({ ...(await asBody(fair)), version, ...changes })
    await run((context) => saveEvent(context, PROMOTER, id, body))
  }
  const asBody = async (fair: string) => {
    const { starts_at, ends_at, ...rest } = await visitors.eventOf(fair)
    return { ...rest, starts_at: starts_at.toISOString(), ends_at: ends_at.toISOString() }
  }

  it("is shown as things happen, with a film that is framed without cookies, in the visitor's language", async () => {
    const fair = await visitors.fairWithStand()
    const [stand] = await sql("select id, handle from fairs_stand")
    await visitors.plan(fair, { title: { es: "Clausura", en: "Closing" }, kind: "closing" }, 30)
    await visitors.plan(fair, { stream_url: FILM, stand_id: stand?.id, text: { es: "Con añil." } })
    const { programme } = (await page(fair, "en"))!
    expect(programme.map(({ title }) => title)).toEqual(["Charla de teñido", "Closing"])
    expect(programme[0]).toMatchObject({
      kind: "talk",
      text: "Con añil.",
      stand: stand?.handle,
      speakers: ["Mincetur, Dirección de Artesanía"],
      stream: streamOf(FILM),
      recording: null,
    })
    await run((context) =>
      closeStand(context, PROMOTER, String(stand?.id), { version: 1, reason: "No puede venir" })
    )
    expect((await page(fair))!.programme[0]).toMatchObject({ stand: null })
  })

  it("has nothing outside of the fair's days, of another fair's stand, or from a host that is not allowed", async () => {
    const fair = await visitors.fairWithStand()
    expect(await refusalOf(visitors.plan(fair, {}, -48))).toBe("event_outside_fair")
    expect(await refusalOf(visitors.plan(fair, { stand_id: "fstd_none" }))).toBe("stand_unknown")
    await expect(visitors.plan(fair, { stream_url: "https://evil.example/v/1" })).rejects.toMatchObject({
      code: "stream_host_not_allowed",
      details: { field: "stream_url" },
    })
    await expect(visitors.plan(fair, { recording_url: "https://youtu.be/x" })).rejects.toMatchObject({
      code: "stream_unreadable",
      details: { field: "recording_url" },
    })
  })

  it("gets its recording when the fair is over, unless somebody else saved meanwhile", async () => {
    const fair = await visitors.fairWithStand()
    const id = await visitors.plan(fair)
    const body = await asBody(fair)
    await visitors.pass(24 * 60)
    expect((await story.row(fair)).state).toBe("archived")
    const moved = (day: string) => new Date(new Date(day).getTime() - 60 * 24 * 3_600_000).toISOString()
    const then = { starts_at: moved(body.starts_at), ends_at: moved(body.ends_at) }
    await save(id, fair, { ...then, recording_url: FILM })
    expect((await page(fair))!.programme[0]!.recording).toEqual(streamOf(FILM))
    expect(await refusalOf(save(id, fair, then))).toBe("fair_changed")
    await run((context) => deleteEvent(context, PROMOTER, id))
    expect((await page(fair))!.programme).toEqual([])
    const actions = await sql("select action from audit_entry where resource = 'fair_event'")
    expect(actions.map(({ action }) => action)).toEqual([
      ...["fair_event.created", "fair_event.updated", "fair_event.deleted"],
    ])
  })

  it("tells staff what fell out of the fair's days when these were moved", async () => {
    const fair = await story.create()
    await visitors.plan(fair)
    const { opens_at, closes_at } = await story.row(fair)
    const later = (day: unknown) => new Date(new Date(day as Date).getTime() + 3 * 86_400_000).toISOString()
    await story.save(fair, { opens_at: later(opens_at), closes_at: later(closes_at) })
    const [event] = await readListAs({ service }, memberWith(["fair.read"]), eventsOf(fair), { q: "TENIDO" })
    expect(event).toMatchObject({ inside: false, title: { es: "Charla de teñido" } })
  })

  it("goes with a copy of the fair, as far from the opening, without that year's stands and films", async () => {
    const fair = await visitors.fairWithStand()
    const [stand] = await sql("select id from fairs_stand")
    await visitors.plan(fair, { stand_id: stand?.id, stream_url: FILM, recording_url: FILM }, 5)
    const opens_at = new Date(Date.now() + 400 * 86_400_000)
    const copy = await run((context) =>
      cloneFair(context, PROMOTER, fair, { title: { es: "Otro año", en: "" }, opens_at })
    )
    const copied = await sql("select * from fairs_event where fair_id = ?", [copy])
    expect(new Date(String(copied[0]?.starts_at))).toEqual(new Date(opens_at.getTime() + 5 * 3_600_000))
    expect(copied).toMatchObject([
      {
        title: { es: "Charla de teñido" },
        ...{ stand_id: null, stream_url: null, recording_url: null, version: 1 },
      },
    ])
  })

  it("comes as a calendar whose entries stay the same ones when they move", async () => {
    const fair = await visitors.fairWithStand()
    const id = await visitors.plan(fair, { stream_url: FILM })
    await visitors.plan(fair, {}, 10)
    const handle = await visitors.handleOf(fair)
    const read = (event?: string) => service.reading((context) => readCalendar(context, handle, event))
    const file = fairCalendar((await read())!, "es")
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    await save(id, fair, { title: { es: "Otra charla" } })
    const one = fairCalendar((await read(id))!, "es")
    const uid = new RegExp(`UID:${id}@`)
    expect([file, one]).toEqual([expect.stringMatching(uid), expect.stringMatching(uid)])
    expect(one).toMatch(/SEQUENCE:1\r\n/)
    await story.act(fair, "cancel", "Llovió")
    expect(fairCalendar((await read())!, "es")).toMatch(/STATUS:CANCELLED/)
    expect(await read("fevt_none")).toBeNull()
  })
})
