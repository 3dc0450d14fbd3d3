import type { MedusaResponse } from "@medusajs/framework/http"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import type { OfferedListing } from "../domain/application"
import { scoreApplication } from "../domain/application-score"
import type { Localized } from "../domain/readable"
import { NORMAL_PRICE, STOCK } from "../modules/virtual-fairs/shop/variants-of"
import {
  applicationOf,
  type ApplicationRow,
  applicationsSeenBy,
  seesScores,
  type StaffApplication,
} from "../staff-lists/applications"
import { type Columns, readSeen } from "./read-seen"

/** What an application offers, with what the shop has of it: céntimos, pieces. */
export type OfferedProduct = OfferedListing & {
  code: string
  title: string
  thumbnail: string | null
  handle: string | null
  /** The lowest of its kinds; null for what is not in the shop any more. */
  normal_price: number | null
  stock: number | null
}

/** A product of the workshop that could go to the fair. */
export type ChoosableProduct = Omit<OfferedProduct, keyof OfferedListing> & { listing_id: string }

/** What one person gave by one criterion. */
export type ShownScore = {
  criterion_id: string
  member: { id: string; name: string | null }
  points: number
  note: string | null
}

/** One application whole, as who asks may see and change it. */
export type WholeApplication = StaffApplication & {
  statement: string
  photos: { id: string; url: string; alt: string }[]
  products: number
  product_list: OfferedProduct[]
  criteria: { id: string; name: Localized; help: Partial<Localized>; weight: number; max_points: number }[]
  /** Null for those who do not see scores. */
  scores: ShownScore[] | null
  means: { criterion_id: string; mean: number | null }[] | null
  decided_by: string | null
  stand_id: string | null
  /** What of the workshop can be offered and shown; empty for who cannot save it. */
  choices: { products: ChoosableProduct[]; photos: { id: string; url: string; alt: string }[] }
  can: Record<"save" | "submit" | "withdraw" | "score" | "decide", boolean>
}

type More = Pick<WholeApplication, "statement" | "photos" | "decided_by" | "stand_id" | "product_list"> & {
  shown_scores: ShownScore[]
  choosable: ChoosableProduct[]
  workshop_photos: WholeApplication["choices"]["photos"]
  named_criteria: WholeApplication["criteria"]
}

const OF_PRODUCT = `'code', l.code, 'handle', p.handle, 'thumbnail', p.thumbnail,
     'title', coalesce(p.title, l.content #>> '{title,es}', ''),
     'normal_price', (select min(${NORMAL_PRICE}) from product_variant v
        where v.product_id = p.id and v.deleted_at is null),
     'stock', (select sum(${STOCK})::int from product_variant v
        where v.product_id = p.id and v.deleted_at is null)`
const PHOTO = "json_build_object('id', p.id, 'url', p.url, 'alt', p.alt_es)"

const COLUMNS: Columns<More> = {
  text: `a.statement,
  (select coalesce(json_agg(${PHOTO} order by p.position, p.id), '[]')
   from provenance_photo p where p.workshop_id = a.workshop_id and a.photos @> to_jsonb(p.id)) as photos,
  (select coalesce(json_agg(${PHOTO} order by p.position, p.id), '[]')
   from provenance_photo p where p.workshop_id = a.workshop_id) as workshop_photos,
  (select m.name from staff_member m where m.id = a.decided_by) as decided_by,
  (select s.id from fairs_stand s where s.application_id = a.id) as stand_id,
  (select coalesce(json_agg(json_build_object('listing_id', ap.listing_id, 'fair_price', ap.fair_price,
     'quota', ap.quota, 'kept', ap.kept, ${OF_PRODUCT}) order by ap.position), '[]')
   from fairs_application_product ap left join listings_listing l on l.id = ap.listing_id
     left join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
   where ap.application_id = a.id) as product_list,
  (select coalesce(json_agg(json_build_object('listing_id', l.id, ${OF_PRODUCT}) order by p.title, l.id), '[]')
   from listings_listing l join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
   where l.state = 'published' and exists (select from product_product_provenance_origin po
     join provenance_origin o on o.id = po.origin_id and o.deleted_at is null
     where po.product_id = p.id and po.deleted_at is null and o.workshop_id = a.workshop_id)) as choosable,
  (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'help', c.help, 'weight', c.weight,
     'max_points', c.max_points) order by c.position, c.id), '[]')
   from fairs_criterion c where c.fair_id = a.fair_id) as named_criteria,
  (select coalesce(json_agg(json_build_object('criterion_id', s.criterion_id, 'points', s.points, 'note', s.note,
     'member', json_build_object('id', s.member_id, 'name', m.name)) order by s.updated_at), '[]')
   from fairs_score s left join staff_member m on m.id = s.member_id where s.application_id = a.id) as shown_scores`,
}

/**
 * Answers `{ application }` with one application whole; the one that the path's `id` names, or the one that was just
 * made. One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of the member's sight alike
 */
export async function answerApplication(
  req: StaffRequest,
  res: MedusaResponse,
  id = req.params.id ?? ""
): Promise<void> {
  const { staff } = req
  const row = await readSeen(req, applicationsSeenBy(staff), id, COLUMNS)
  // Out of what is answered with: operators get the row, but no scores.
  const { shown_scores, named_criteria, choosable, workshop_photos, ...rest } = row
  const scores = seesScores(staff)
  const can = actsOf(req, row)
  const application: WholeApplication = {
    ...rest,
    ...applicationOf(rest, scores ? staff.memberId : null),
    criteria: named_criteria,
    scores: scores ? shown_scores : null,
    means: scores ? scoreOf(row) : null,
    choices: { products: can.save ? choosable : [], photos: can.save ? workshop_photos : [] },
    can,
  }
  res.json({ application })
}

function scoreOf({ criteria, scores }: ApplicationRow): NonNullable<WholeApplication["means"]> {
  return scoreApplication(criteria, scores).means
}

/** What who asks can do to it now; what is still missing is told when they do. */
function actsOf(
  { staff: { ability } }: StaffRequest,
  { state, fair, establishment, scores }: ApplicationRow & More
): WholeApplication["can"] {
  const applies = fair.state === "call" && may(ability, "fair.apply", { establishment_id: establishment.id })
  const selects = may(ability, "fair.select")
  const judged = state === "submitted" || state === "waitlisted"
  const movesUp = state === "waitlisted" && (fair.state === "announced" || fair.state === "live")
  const decides = fair.state === "selection" && state !== "withdrawn" && state !== "draft"
  return {
    save: applies && scores.length === 0,
    submit: applies && (state === "draft" || state === "withdrawn"),
    withdraw: applies && state !== "withdrawn",
    score: selects && judged && (fair.state === "call" || fair.state === "selection"),
    decide: selects && (decides || movesUp),
  }
}
