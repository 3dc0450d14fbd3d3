import type { Context } from "@medusajs/framework/types"
import type { Decision } from "../domain/application"
import { managerOf } from "../modules/virtual-fairs/transaction"

/** What a mail of a decision tells; null where it has nothing to tell any more. */
export type DecisionFacts = {
  to: string
  member_id: string
  locale: "es" | "en"
  decision: Decision
  application_id: string
  workshop: string
  fair: { es: string; en: string }
  zone: { es: string; en: string }
  reasons: string[]
  note: string | null
  opens_at: Date
  closes_at: Date
}

/** One statement. A decision that was taken anew has a mail of its own; whoever left is told nothing. */
export async function readDecision(context: Context, id: string): Promise<DecisionFacts | null> {
  const [facts] = await managerOf(context).execute<DecisionFacts[]>(
    `select s.email as "to", s.id as member_id, case when s.locale = 'en' then 'en' else 'es' end as locale,
       m.decision, a.id as application_id, w.name as workshop, f.words -> 'title' as fair, z.name as zone, a.reasons,
       a.note, f.opens_at, f.closes_at
     from fairs_decision_mail m
       join fairs_application a on a.id = m.application_id and a.state = m.decision and a.version = m.version
       join fairs_fair f on f.id = a.fair_id and f.cancelled_at is null
       join fairs_zone z on z.id = a.zone_id
       join provenance_workshop w on w.id = a.workshop_id
       join staff_member s on s.id = m.member_id and s.status = 'active' and s.deleted_at is null
     where m.id = ?`,
    [id]
  )
  return facts ?? null
}
