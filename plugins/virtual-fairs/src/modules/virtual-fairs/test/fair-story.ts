import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { ApplicationContent } from "../../../domain/application"
import { FairSave, NewFair } from "../../../domain/fair-content"
import type { FairState } from "../../../domain/fair-state"
import { actOnFair } from "../fairs/act-on-fair"
import { createFair } from "../fairs/create-fair"
import { saveFair } from "../fairs/save-fair"
import { apply } from "../applications/apply"
import { submitApplication } from "../applications/save-application"
import { decideApplication, type GivenDecision } from "../selection/decide-application"
import { scoreApplication } from "../selection/score-application"
import type { FairsSuite, Row } from "./fairs-suite"

const DAY = 86_400_000
/** So many days from now, as staff write a moment. */
export const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

const handOf = (id: string, establishmentIds: string[] | null): Hand => ({
  actor: { type: "staff", id, label: id },
  institution: "INPE",
  establishmentIds,
})
export const OPERATOR = handOf("staff_here", ["estb_here"])
export const STRANGER = handOf("staff_there", ["estb_there"])
export const PROMOTER = handOf("staff_promoter", null)
export const SECOND_PROMOTER = handOf("staff_promoter_2", null)

/** A fair in two weeks, whose call opens tomorrow: a zone for leather with one stand, one for all with two. */
export function fairBody(changes: object = {}): NewFair {
  return NewFair.parse({
    words: {
      title: { es: "Feria de Navidad", en: "Christmas fair" },
      description: { es: "Regalos hechos a mano.", en: "" },
    },
    mode: "virtual",
    ...{ call_opens_at: inDays(1), call_closes_at: inDays(5), announced_at: inDays(8) },
    ...{ opens_at: inDays(14), closes_at: inDays(21) },
    zones: [
      { name: { es: "Cuero" }, kind: "craft_line", holds: ["cueros-pieles", "calzado"], capacity: 1 },
      { name: { es: "Todo" }, kind: "theme", capacity: 2 },
    ],
    criteria: [
      { name: { es: "Técnica" }, weight: 3 },
      { name: { es: "Presentación" }, weight: 1, max_points: 10 },
    ],
    ...changes,
  })
}

/** What tests do with fairs, through the same doors as staff. */
export function fairStory({ run, sql }: Pick<FairsSuite, "run" | "sql">) {
  const row = async (id: string): Promise<Row & { version: number; state: FairState }> => {
    const [fair] = await sql("select f.*, fairs_state(f, now()) as state from fairs_fair f where id = ?", [
      id,
    ])
    return fair as Row & { version: number; state: FairState }
  }
  const versionOf = async (table: "application" | "stand", id: string) =>
    Number((await sql(`select version from fairs_${table} where id = ?`, [id]))[0]?.version)
  const create = (changes: object = {}) => run((context) => createFair(context, PROMOTER, fairBody(changes)))
  const act = async (id: string, what: Parameters<typeof actOnFair>[3]["act"], reason?: string) => {
    const { version } = await row(id)
    await run((context) => actOnFair(context, PROMOTER, id, { version, act: what, reason }))
  }
  /** A fair in this state, by hand. */
  const fairIn = async (state: "call" | "selection" | "announced" | "live", changes: object = {}) => {
    const id = await create(changes)
    for (const each of ["publish", "open_call", "close_call", "announce", "open"] as const) {
      if ((await row(id)).state === state) break
      await act(id, each)
      await sql("select pg_sleep(0.002)")
    }
    return id
  }
  const zonesOf = async (id: string) =>
    (await sql("select id from fairs_zone where fair_id = ? order by position", [id])).map((zone) =>
      String(zone.id)
    )
  return {
    row,
    create,
    act,
    fairIn,
    zonesOf,
    versionOf,
    save: async (id: string, changes: object, version?: number) => {
      const save = FairSave.parse({ version: version ?? (await row(id)).version, ...changes })
      await run((context) => saveFair(context, PROMOTER, id, save))
    },
    /** A published product of a workshop at 120 soles, of so many kinds; its listing is `list_<id>`. */
    sell: async (workshop: string, id: string, kinds = 1, soles = 120) => {
      await sql("insert into product (id, handle, title, status) values (?, ?, ?, 'published')", [
        ...[`prod_${id}`, id, `Pieza ${id}`],
      ])
      await sql("insert into provenance_origin (id, workshop_id) values (?, ?)", [`orig_${id}`, workshop])
      await sql("insert into product_product_provenance_origin (product_id, origin_id) values (?, ?)", [
        ...[`prod_${id}`, `orig_${id}`],
      ])
      await sql(
        `insert into listings_listing (id, code, state, workshop_id, product_id, content)
         values (?, ?, 'published', ?, ?, '{"title":{"es":"Pieza"}}')`,
        [`list_${id}`, id, workshop, `prod_${id}`]
      )
      for (let kind = 1; kind <= kinds; kind++) {
        const variant = `vrnt_${id}_${kind}`
        await sql("insert into product_variant (id, product_id, title, variant_rank) values (?, ?, ?, ?)", [
          ...[variant, `prod_${id}`, `Talla ${kind}`, kind],
        ])
        await sql("insert into product_variant_price_set (variant_id, price_set_id) values (?, ?)", [
          ...[variant, `pset_${variant}`],
        ])
        await sql("insert into price (price_set_id, amount, currency_code) values (?, ?, 'pen')", [
          ...[`pset_${variant}`, soles],
        ])
      }
    },
    apply: async (fairId: string, workshop_id: string, content: object, hand = OPERATOR) => {
      const zone_id = (await zonesOf(fairId))[1]
      const whole = ApplicationContent.parse({
        zone_id,
        statement: "Hacemos bolsos.",
        capacity: 20,
        ...content,
      })
      return await run((context) => apply(context, hand, fairId, { workshop_id, ...whole }))
    },
    submit: async (id: string, hand = OPERATOR) => {
      const version = await versionOf("application", id)
      await run((context) => submitApplication(context, hand, id, { version }))
    },
    score: async (id: string, points: [number, number], hand = PROMOTER) => {
      const criteria = await sql(
        `select c.id from fairs_criterion c join fairs_application a on a.fair_id = c.fair_id where a.id = ?
         order by c.position`,
        [id]
      )
      const scores = criteria.map((criterion, i) => ({
        ...{ criterion_id: String(criterion.id), points: points[i] ?? 0, note: null },
      }))
      await run((context) => scoreApplication(context, hand, id, scores))
    },
    decide: async (
      id: string,
      decision: GivenDecision["decision"],
      given: Partial<GivenDecision> = {}
    ): Promise<void> => {
      const version = given.version ?? (await versionOf("application", id))
      await run((context) =>
        decideApplication(context, PROMOTER, id, { reasons: [], note: null, ...given, version, decision })
      )
    },
  }
}

/** The code of the refusal that a promise comes to. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    return String((error as { code?: unknown }).code ?? error)
  }
  return "nothing was refused"
}
