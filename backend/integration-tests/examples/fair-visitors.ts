import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { actOn, makeApplication, makeFair, type MadeFair } from "./fairs"

type App = Pick<StaffAppContext, "as" | "staff" | "sql">
export type MadeEvent = { id: string; version: number }
export type MadeEnquiry = { id: string; version: number; state: string; code: string }

/** What an event of this fair says: an hour after it opens, an hour long. */
export function eventOf(fair: { opens_at: string }, overrides: object = {}) {
  const opens = new Date(fair.opens_at).getTime()
  const at = (hours: number) => new Date(opens + hours * 3_600_000).toISOString()
  return {
    title: { es: "Charla: teñir con cochinilla", en: "Talk: dyeing with cochineal" },
    kind: "talk",
    text: { es: "De la planta al hilo.", en: "" },
    speakers: ["Mincetur, Dirección de Artesanía"],
    ...{ starts_at: at(1), ends_at: at(2), ...overrides },
  }
}

/** Plans an event as the promoter. */
export async function makeEvent(app: App, fair: MadeFair, overrides: object = {}): Promise<MadeEvent> {
  const promoter = app.staff().members.promoter.tokens.fresh
  const read = await app.as(promoter, `/staff/fairs/${fair.id}`)
  const body = eventOf((read.data as { fair: { opens_at: string } }).fair, overrides)
  const path = `/staff/fairs/${fair.id}/events`
  const { status, data } = await app.as(promoter, { method: "POST", path, body })
  if (status !== 201) throw new Error(`${path}: ${status} ${JSON.stringify(data)}`)
  return (data as { event: MadeEvent }).event
}

/** An announced fair in which the workshop of a place has a stand. */
export async function announcedFair(app: App, place: Place): Promise<{ fair: MadeFair; standId: string }> {
  const { fair, application } = await makeApplication(app, place, "accepted")
  return { fair: await actOn(app, fair, "announce"), standId: application.stand_id! }
}

let asked = 0

/** What somebody asks who wants many; from an e-mail address of their own, for those are counted. */
export function enquiryBody(overrides: object = {}) {
  return {
    ...{ name: "Inés Paz", email: `ines${++asked}@hotel.pe`, organisation: "Hotel Paz", quantity: 40 },
    ...{ message: "Para las habitaciones del hotel.", locale: "es", ...overrides },
  }
}

/** An enquiry about the stand of a place's workshop, as it stands in the database. */
async function makeEnquiry(app: App, place: Place): Promise<MadeEnquiry> {
  const { fair, standId } = await announcedFair(app, place)
  const { name, email, quantity, message } = enquiryBody()
  const [row] = await app.sql(
    `insert into fairs_enquiry (id, code, fair_id, stand_id, establishment_id, name, email, quantity, message, locale)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'es') returning id, code, state, version`,
    [
      ...[`fenq_${email}`.replace(/\W/g, "_"), `FE-2020-${String(asked).padStart(5, "0")}`],
      ...[fair.id, standId, place.establishmentId, name, email, quantity, message],
    ]
  )
  return row as MadeEnquiry
}

/** One example about an event that the promoter planned. */
function events(example: (event: MadeEvent, fair: { opens_at: string }) => Example): Example[] {
  const [none, never] = [{ id: "fevt_none", version: 1 }, { opens_at: "2030-12-01T15:00:00Z" }]
  return [
    {
      ...example(none, never),
      params: { id: none.id },
      before: async (app) => {
        const fair = await makeFair(app, "draft")
        const event = await makeEvent(app, fair)
        return {
          ...example(event, fair as unknown as { opens_at: string }),
          params: { id: event.id },
        }
      },
    },
  ]
}

/** One example for each of the two prisons, about an enquiry that its stand got. */
function enquiries({ here, there }: StaffWorld, body?: object, closed = false): Example[] {
  return [here, there].map((place) => ({
    ...{ params: { id: "fenq_none" }, of: { establishment_id: place.establishmentId } },
    ...(body ? { body: { version: 1, ...body } } : {}),
    before: async (app) => {
      const enquiry = await makeEnquiry(app, place)
      if (closed) {
        await app.sql("update fairs_enquiry set state = 'closed', closed_at = now() where id = ?", [
          enquiry.id,
        ])
      }
      return {
        params: { id: enquiry.id },
        ...(body ? { body: { version: enquiry.version, ...body } } : {}),
      }
    },
  }))
}

/** About a fair that is there, whoever asks. */
function ofFair(example: (fair: { opens_at: string }) => Example): Example[] {
  return [
    {
      ...example({ opens_at: "2030-12-01T15:00:00Z" }),
      params: { id: "fair_none" },
      before: async (app) => {
        const fair = await makeFair(app, "call")
        return { ...example(fair as unknown as { opens_at: string }), params: { id: fair.id } }
      },
    },
  ]
}

export const FAIR_VISITOR_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/fairs/:id/events": () => ofFair(() => ({})),
  "GET /staff/fairs/:id/events.csv": () => ofFair(() => ({})),
  "POST /staff/fairs/:id/events": () => ofFair((fair) => ({ body: eventOf(fair) })),
  "POST /staff/events/:id": () =>
    events(({ version }, fair) => ({ body: { version, ...eventOf(fair, { kind: "workshop" }) } })),
  "DELETE /staff/events/:id": () => events(() => ({})),
  "GET /staff/fairs/:id/posters.pdf": () => ofFair(() => ({})),

  "GET /staff/enquiries": () => [{}],
  "GET /staff/enquiries.csv": () => [{}],
  "GET /staff/enquiries/:id": (world) => enquiries(world),
  "POST /staff/enquiries/:id/answer": (world) => enquiries(world, { text: "Podemos hacerlo para marzo." }),
  "POST /staff/enquiries/:id/close": (world) => enquiries(world, { reason: "Ya compró" }),
  "POST /staff/enquiries/:id/reopen": (world) => enquiries(world, {}, true),
}
