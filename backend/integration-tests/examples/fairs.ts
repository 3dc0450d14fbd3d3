import { cameraPhoto } from "../../../plugins/provenance/integration-tests/camera-photo"
import type { StaffAppContext } from "../describe-staff-app"
import type { Example } from "../staff-examples"
import type { Place, StaffWorld } from "../staff-world"
import { listingContentOf } from "./listings"
import { photoForm } from "./registry"

type App = Pick<StaffAppContext, "as" | "staff" | "sql">

let made = 0
const another = (what: string) => `${what} ${++made}`
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()

/** A fair in two weeks with a zone for all, whose call opens tomorrow. */
export function fairOf(overrides: object = {}) {
  return {
    words: {
      title: { es: another("Feria de Navidad"), en: "Christmas fair" },
      description: { es: "Regalos hechos a mano en los talleres.", en: "Gifts made by hand." },
    },
    mode: "virtual",
    ...{ call_opens_at: inDays(1), call_closes_at: inDays(5), announced_at: inDays(8) },
    ...{ opens_at: inDays(14), closes_at: inDays(21) },
    zones: [{ name: { es: "Todo", en: "" }, kind: "theme", holds: [], capacity: 10 }],
    criteria: [{ name: { es: "Técnica", en: "" }, weight: 1, max_points: 5 }],
    ...overrides,
  }
}

/** A fair as far as tests go on with it. */
export type MadeFair = {
  id: string
  handle: string
  version: number
  state: string
  zone_list: { id: string }[]
  criteria: { id: string }[]
}
export type MadeApplication = { id: string; version: number; state: string; stand_id: string | null }
export type MadeStand = { id: string; version: number; handle: string }

async function call<Answer>(
  { as }: App,
  token: string,
  path: string,
  body: unknown,
  method = "POST"
): Promise<Answer> {
  const answer = await as(token, { method, path, body })
  if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.data)}`)
  return answer.data as Answer
}

const ACTS = { draft: [], call: ["publish", "open_call"] } as const

/** Does something to a fair by hand, as the promoter. @returns the fair by then */
export async function actOn(app: App, fair: Pick<MadeFair, "id">, act: string): Promise<MadeFair> {
  const promoter = app.staff().members.promoter.tokens.fresh
  const { fair: seen } = await call<{ fair: MadeFair }>(
    app,
    promoter,
    `/staff/fairs/${fair.id}`,
    undefined,
    "GET"
  )
  const body = { version: seen.version, act, reason: "Así lo decidimos" }
  return (await call<{ fair: MadeFair }>(app, promoter, `/staff/fairs/${fair.id}/act`, body)).fair
}

/** Makes a fair as the promoter, and takes it there by hand. */
export async function makeFair(app: App, until: keyof typeof ACTS = "draft"): Promise<MadeFair> {
  const promoter = app.staff().members.promoter.tokens.fresh
  let { fair } = await call<{ fair: MadeFair }>(app, promoter, "/staff/fairs", fairOf())
  for (const act of ACTS[until]) fair = await actOn(app, fair, act)
  return fair
}

/** The listing of a place's product, as it is once it is published. @returns its id */
export async function publishedListing({ sql }: Pick<App, "sql">, place: Place): Promise<string> {
  const id = `list_${place.code.toLowerCase()}`
  const content = listingContentOf(place, {
    photos: [{ photo_id: "phot_none", alt: { es: "Bolso visto de frente", en: "" } }],
  })
  await sql(
    `insert into listings_listing (id, code, establishment_id, workshop_id, state, content, published, product_id,
       created_by, updated_by)
     values (?, ?, ?, ?, 'published', ?::jsonb, ?::jsonb, ?, 'test', 'test') on conflict do nothing`,
    [
      ...[id, `P-${place.code}`, place.establishmentId, place.workshopId],
      ...[JSON.stringify(content), JSON.stringify(content), place.productId],
    ]
  )
  // Another example may have published it before.
  const [listing] = await sql("select id from listings_listing where product_id = ?", [place.productId])
  return String(listing?.id)
}

/** What an application of this place says. */
export async function applicationOf(app: App, fair: MadeFair, place: Place) {
  const listing_id = await publishedListing(app, place)
  return {
    zone_id: fair.zone_list[0]!.id,
    statement: "Hacemos bolsos y los tendremos listos.",
    capacity: 20,
    photos: [],
    products: [{ listing_id, fair_price: 500, quota: 5, kept: 1 }],
  }
}

const operatorOf = (app: App, place: Place) => {
  const { here, members } = app.staff()
  return (place.code === here.code ? members.operator : members.otherOperator).tokens.fresh
}

/** Applies to a new fair as the place's operator, and goes on as the promoter as far as that. */
export async function makeApplication(
  app: App,
  place: Place,
  until: "draft" | "submitted" | "scored" | "accepted"
): Promise<{ fair: MadeFair; application: MadeApplication }> {
  const operator = operatorOf(app, place)
  const promoter = app.staff().members.promoter.tokens.fresh
  let fair = await makeFair(app, "call")
  const body = { workshop_id: place.workshopId, ...(await applicationOf(app, fair, place)) }
  const post = async (token: string, path: string, what: unknown) =>
    (await call<{ application: MadeApplication }>(app, token, path, what)).application
  let application = await post(operator, `/staff/fairs/${fair.id}/applications`, body)
  const path = `/staff/applications/${application.id}`
  if (until === "draft") return { fair, application }
  application = await post(operator, `${path}/submit`, { version: application.version })
  if (until === "submitted") return { fair, application }
  const scores = [{ criterion_id: fair.criteria[0]!.id, points: 4 }]
  application = await post(promoter, `${path}/scores`, { scores })
  fair = await actOn(app, fair, "close_call")
  if (until === "scored") return { fair, application }
  const decision = { version: application.version, decision: "accepted" }
  return { fair, application: await post(promoter, `${path}/decide`, decision) }
}

/** One example about a fair that the promoter made. */
function fairs(until: keyof typeof ACTS, example: (fair: MadeFair) => Example): Example[] {
  const none = { id: "fair_none", handle: "ninguna", version: 1, state: "draft", zone_list: [], criteria: [] }
  return [
    {
      ...example(none),
      params: { id: none.id },
      before: async (app) => {
        const fair = await makeFair(app, until)
        return { ...example(fair), params: { id: fair.id } }
      },
    },
  ]
}

type Made = Awaited<ReturnType<typeof makeApplication>>

/** One example for each of the two prisons, about an application of it that is there by then. */
function applications(
  { here, there }: StaffWorld,
  until: Parameters<typeof makeApplication>[2],
  example: (made: Made, place: Place, app: App) => Example | Promise<Example>,
  placeholder: Example
): Example[] {
  return [here, there].map((place) => ({
    ...placeholder,
    params: { id: "fapp_none" },
    of: { establishment_id: place.establishmentId },
    before: async (app) => {
      const application = await makeApplication(app, place, until)
      return {
        params: { id: application.application.id },
        ...(await example(application, place, app)),
      }
    },
  }))
}

/** One example for each of the two prisons, about the stand of its workshop. */
function stands(world: StaffWorld, placeholder: Example): Example[] {
  return applications(
    world,
    "accepted",
    ({ application }) => ({ ...placeholder, params: { id: application.stand_id! } }),
    placeholder
  )
}

const BANNER = { alt_es: "Mesas llenas de piezas de cuero" }
const NOTHING_SAID = { zone_id: "fzon_none", statement: "", capacity: null, photos: [], products: [] }

export const FAIR_EXAMPLES: Record<string, (world: StaffWorld) => Example[]> = {
  "GET /staff/fairs": () => [{}],
  "GET /staff/fairs.csv": () => [{}],
  "GET /staff/fairs/:id": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/history": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/report": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/report.csv": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/report.pdf": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/prices": () => fairs("call", () => ({})),
  "POST /staff/fairs": () => [{ body: fairOf() }],
  "POST /staff/fairs/:id": () =>
    fairs("draft", ({ version }) => ({ body: { version, words: fairOf().words } })),
  "POST /staff/fairs/:id/act": () => fairs("draft", ({ version }) => ({ body: { version, act: "publish" } })),
  "POST /staff/fairs/:id/clone": () =>
    fairs("draft", () => ({ body: { title: { es: another("Feria de Pascua") }, opens_at: inDays(300) } })),
  "DELETE /staff/fairs/:id": () => fairs("draft", () => ({})),

  // Who may not is refused before the form is looked at.
  "POST /staff/fairs/:id/banner": () =>
    fairs("draft", () => photoForm(Buffer.from("no picture"), BANNER)).map(({ before, ...each }) => ({
      ...each,
      before: async (app, caller) => ({
        ...(await before!(app, caller)),
        ...photoForm(await cameraPhoto(1600, 900), BANNER),
      }),
    })),
  "DELETE /staff/fairs/:id/banner": () => fairs("draft", () => ({})),

  "GET /staff/fairs/:id/applications": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/applications.csv": () => fairs("call", () => ({})),
  "POST /staff/fairs/:id/applications": ({ here, there }) =>
    [here, there].map((place) => {
      const body = { workshop_id: place.workshopId, ...NOTHING_SAID }
      return {
        ...{ params: { id: "fair_none" }, body, of: { establishment_id: place.establishmentId } },
        before: async (app) => {
          const fair = await makeFair(app, "call")
          return { params: { id: fair.id }, body: { ...body, zone_id: fair.zone_list[0]!.id } }
        },
      }
    }),
  "GET /staff/applications": () => [{}],
  "GET /staff/applications.csv": () => [{}],
  "GET /staff/applications/:id": (world) => applications(world, "submitted", () => ({}), {}),
  "POST /staff/applications/:id": (world) =>
    applications(
      world,
      "draft",
      async ({ fair, application }, place, app) => ({
        body: { version: application.version, ...(await applicationOf(app, fair, place)), capacity: 30 },
      }),
      { body: { version: 1, ...NOTHING_SAID } }
    ),
  "POST /staff/applications/:id/submit": (world) =>
    applications(world, "draft", ({ application }) => ({ body: { version: application.version } }), {
      body: { version: 1 },
    }),
  "POST /staff/applications/:id/withdraw": (world) =>
    applications(world, "submitted", ({ application }) => ({ body: { version: application.version } }), {
      body: { version: 1 },
    }),
  "POST /staff/applications/:id/scores": (world) =>
    applications(
      world,
      "submitted",
      ({ fair }) => ({
        body: { scores: [{ criterion_id: fair.criteria[0]!.id, points: 3, note: "Buena costura" }] },
      }),
      { body: { scores: [{ criterion_id: "fcri_none", points: 3 }] } }
    ),
  "POST /staff/applications/:id/decide": (world) =>
    applications(
      world,
      "scored",
      ({ application }) => ({
        body: { version: application.version, decision: "waitlisted", note: "Hay una lista" },
      }),
      { body: { version: 1, decision: "waitlisted" } }
    ),

  "GET /staff/fairs/:id/stands": () => fairs("call", () => ({})),
  "GET /staff/fairs/:id/stands.csv": () => fairs("call", () => ({})),
  "GET /staff/stands": () => [{}],
  "GET /staff/stands.csv": () => [{}],
  "GET /staff/stands/:id": (world) => stands(world, {}),
  "POST /staff/stands/:id": (world) =>
    stands(world, { body: { version: 1, story: { es: another("Bolsos con historia") } } }),
  "POST /staff/stands/:id/close": (world) =>
    stands(world, { body: { version: 1, reason: "El taller no puede venir" } }),
}
