import type { Context } from "@medusajs/framework/types"
import { managerOf } from "@tejido/provenance/modules/provenance/transaction"
import { apply } from "@tejido/virtual-fairs/modules/virtual-fairs/applications/apply"
import { submitApplication } from "@tejido/virtual-fairs/modules/virtual-fairs/applications/save-application"
import { decideApplication } from "@tejido/virtual-fairs/modules/virtual-fairs/selection/decide-application"
import { scoreApplication } from "@tejido/virtual-fairs/modules/virtual-fairs/selection/score-application"
import { saveStand } from "@tejido/virtual-fairs/modules/virtual-fairs/stands/save-stand"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { WORKSHOPS } from "../../data"
import type { FairApplicationSeed, FairSeed } from "../../data/fairs/types"
import type { WorkshopSeed } from "../../data/types"
import { seeded } from "../../illustrations/prng"
import { DEMO_HAND } from "../demo-hand"
import { one } from "../market"
import type { SeededWorkshop } from "../provenance"
import { chooseOffers } from "./fair-offers"

export type ToldApplication = FairApplicationSeed & { id: string }

/** A workshop applies with what it sells, as its operator would. @returns the application's id */
export async function sendApplication(
  context: Context,
  fairId: string,
  fair: FairSeed,
  application: FairApplicationSeed,
  workshops: Map<string, SeededWorkshop>
): Promise<string> {
  const workshop = workshopSeed(application.workshop)
  const { id: workshopId } = one([workshops.get(application.workshop)])
  const { offers, titles } = await chooseOffers(context, workshopId, fair.offers)
  const zones = await idsOf(context, "select id from fairs_zone where fair_id = ? order by position", fairId)
  const photos = await photosOf(context, workshopId)
  const capacity = offers.reduce((sum, { quota }) => sum + (quota ?? 6), 0)
  const id = await apply(context, DEMO_HAND, fairId, {
    workshop_id: workshopId,
    zone_id: one([zones[application.zone]]),
    statement: application.ends === "draft" ? "" : statementOf(workshop, titles, capacity),
    capacity,
    photos,
    products: offers,
  })
  if (application.ends !== "draft") await submitApplication(context, DEMO_HAND, id, { version: 1 })
  return id
}

/** What the workshop says for itself: what it brings, how that is made, how much of it. */
function statementOf({ techniques, story }: WorkshopSeed, titles: string[], capacity: number): string {
  const brought = `Presentamos ${titles.length} productos: ${titles.join("; ")}.`
  const made = `Los hacemos con ${techniques.join(", ")}.`
  return `${brought}\n\n${made} Podemos tener ${capacity} piezas listas antes de la apertura.\n\n${story.es}`
}

/** The promoter gives points by every criterion: more to whom the fair took. */
export async function judge(
  context: Context,
  promoter: Hand,
  fairId: string,
  { id, workshop, ends }: ToldApplication
): Promise<void> {
  const criteria = await idsOf(
    context,
    "select id from fairs_criterion where fair_id = ? order by position",
    fairId
  )
  const random = seeded(`score/${fairId}/${workshop}`)
  const [least, most] = ends === "declined" ? [1, 3] : ends === "waitlisted" ? [3, 4] : [4, 5]
  await scoreApplication(
    context,
    promoter,
    id,
    criteria.map((criterion_id) => ({ criterion_id, points: random.whole(least, most), note: null }))
  )
}

/** Decides as the demo's story has it; an accepted workshop's stand gets its words and its picture. */
export async function decide(
  context: Context,
  promoter: Hand,
  {
    id,
    workshop,
    ends,
    reasons = [],
    note,
  }: ToldApplication & { ends: "accepted" | "waitlisted" | "declined" }
): Promise<void> {
  await decideApplication(context, promoter, id, { version: 2, decision: ends, reasons, note: note ?? null })
  if (ends !== "accepted") return
  const [stand] = await managerOf(context).execute<{ id: string; workshop_id: string }[]>(
    "select id, workshop_id from fairs_stand where application_id = ?",
    [id]
  )
  const { id: standId, workshop_id } = one([stand])
  const photos = await photosOf(context, workshop_id)
  await saveStand(context, DEMO_HAND, standId, {
    version: 1,
    story: workshopSeed(workshop).story,
    photo_id: photos.at(-1) ?? null,
  })
}

const workshopSeed = (handle: string) => one(WORKSHOPS.filter((each) => each.handle === handle))

async function photosOf(context: Context, workshopId: string): Promise<string[]> {
  return await idsOf(
    context,
    "select id from provenance_photo where workshop_id = ? order by position, id",
    workshopId
  )
}

async function idsOf(context: Context, sql: string, of: string): Promise<string[]> {
  const rows = await managerOf(context).execute<{ id: string }[]>(sql, [of])
  return rows.map(({ id }) => id)
}
