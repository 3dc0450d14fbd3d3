import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { type Hand, refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { type EventContent, MOST_EVENTS } from "../../../domain/fair-event"
import { holdFair } from "../fairs/hold-fair"
import { managerOf, tell } from "../transaction"
import { saidOf } from "./hold-event"
import { requireEvent } from "./require-event"

/**
 * Puts an event into a fair's programme.
 * @returns its id
 * @throws MedusaError NOT_FOUND; CONFLICT `programme_full`; and as `requireEvent`
 */
export async function createEvent(
  context: Context,
  hand: Hand,
  fairId: string,
  event: EventContent
): Promise<string> {
  const fair = await holdFair(context, fairId)
  await requireEvent(context, fair, event)
  const manager = managerOf(context)
  const [there] = await manager.execute<{ count: number }[]>(
    "select count(*)::int as count from fairs_event where fair_id = ?",
    [fairId]
  )
  if ((there?.count ?? 0) >= MOST_EVENTS) {
    throw refused(
      MedusaError.Types.CONFLICT,
      "programme_full",
      `A programme has at most ${MOST_EVENTS} events`
    )
  }
  const id = generateEntityId("", "fevt")
  await insertEvents(context, hand, fairId, [{ ...event, id }])
  tell(context, "fair", [fairId])
  await recordAudit(context, hand.actor, {
    action: "fair_event.created",
    resource: "fair_event",
    resourceId: id,
    after: { fair_id: fairId, ...saidOf(event) },
  })
  return id
}

/** Writes events as they are, whoever has asked whether they fit. One statement. */
export async function insertEvents(
  context: Context,
  hand: Hand,
  fairId: string,
  events: readonly (EventContent & { id: string })[]
): Promise<void> {
  const member = hand.actor.id ?? hand.actor.type
  await managerOf(context).execute(
    `insert into fairs_event (id, fair_id, stand_id, kind, title, text, speakers, starts_at, ends_at, stream_url,
       recording_url, created_by, updated_by)
     select id, ?, stand_id, kind, title, text, speakers, starts_at, ends_at, stream_url, recording_url, ?, ?
     from jsonb_to_recordset(?::jsonb) as event(id text, stand_id text, kind text, title jsonb, text jsonb,
       speakers jsonb, starts_at timestamptz, ends_at timestamptz, stream_url text, recording_url text)`,
    [fairId, member, member, JSON.stringify(events)]
  )
}
