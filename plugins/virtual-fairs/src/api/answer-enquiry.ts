import type { MedusaResponse } from "@medusajs/framework/http"
import type { Context } from "@medusajs/framework/types"
import { may } from "@tejido/institutions/domain/staff-ability"
import type { StaffRequest } from "@tejido/institutions/guard/require-staff"
import { handOf } from "@tejido/provenance/api/hand-of"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { ENQUIRIES, enquiryOf, type StaffEnquiry } from "../staff-lists/enquiries"
import { fairsService } from "./fairs-service"
import { type Columns, readSeen } from "./read-seen"

/** One enquiry whole, as who asks may see and answer it. */
export type WholeEnquiry = Omit<StaffEnquiry, "answers"> & {
  /** The first first. `mail` says whether it left: `waiting`, `sent` or `failed`. */
  answers: { id: string; text: string; by: string | null; at: string; mail: "waiting" | "sent" | "failed" }[]
  can: Record<"answer" | "close" | "reopen", boolean>
}

type More = { answer_list: WholeEnquiry["answers"] }

const COLUMNS: Columns<More> = {
  text: `(select coalesce(json_agg(json_build_object('id', a.id, 'text', a.text, 'by', m.name,
     'at', to_char(a.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
     'mail', (select case l.state when 'sent' then 'sent' when 'none' then 'failed' when 'failed' then 'failed'
        else 'waiting' end from fairs_mail l where l.answer_id = a.id limit 1)) order by a.created_at, a.id), '[]')
   from fairs_enquiry_answer a left join staff_member m on m.id = a.member_id where a.enquiry_id = q.id)
   as answer_list`,
}

/**
 * Answers `{ enquiry }` with one enquiry whole. One query.
 * @throws MedusaError NOT_FOUND for one that is not there and for one out of reach alike
 */
export async function answerEnquiry(req: StaffRequest, res: MedusaResponse): Promise<void> {
  const { answer_list, ...row } = await readSeen(req, ENQUIRIES, req.params.id ?? "", COLUMNS)
  const { ability } = req.staff
  const of = row.establishment ? { establishment_id: row.establishment.id } : undefined
  const answers = may(ability, "enquiry.answer", of)
  const closed = row.state === "closed"
  const enquiry: WholeEnquiry = {
    ...enquiryOf(row),
    answers: answer_list,
    can: { answer: answers && !closed, close: answers && !closed, reopen: answers && closed },
  }
  res.json({ enquiry })
}

/** Changes the enquiry that the path names, as the signed-in member, and answers `{ enquiry }`. */
export async function changeEnquiry(
  req: StaffRequest,
  res: MedusaResponse,
  change: (context: Context, hand: Hand, id: string) => Promise<void>
): Promise<void> {
  const hand = handOf(req, "enquiry.answer", "enquiry.read")
  const id = req.params.id ?? ""
  await fairsService(req).inTransaction((context) => change(context, hand, id))
  await answerEnquiry(req, res)
}
