import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { managerOf, tell } from "../transaction"
import { checkTrainings, type ReadyTraining, type TrainingDraft } from "./check-trainings"
import { PRESENCE } from "./presence"
import { holdRegister, type RegisterHand, withinReach } from "./register-hand"
import { theOne } from "./row-problem"

/** Records a training. @returns its id. @throws MedusaError with the code of what is wrong */
export async function recordTraining(
  context: Context,
  hand: RegisterHand,
  draft: TrainingDraft
): Promise<string> {
  await holdRegister(context)
  const ready = theOne(await checkTrainings(context, hand, new Map([[0, draft]])))
  const [id = ""] = await insertTrainings(context, hand, [ready])
  tell(context, "workshop", ready.told)
  await recordAudit(context, hand.actor, {
    ...factOf("training.recorded", id, ready.establishment_id),
    after: factsOf(ready),
  })
  return id
}

/** Corrects a training. @throws MedusaError NOT_FOUND, or with the code of what would be wrong */
export async function reviseTraining(
  context: Context,
  hand: RegisterHand,
  id: string,
  revision: Partial<TrainingDraft>
): Promise<void> {
  await holdRegister(context)
  const before = await holdTraining(context, hand, id)
  // Another establishment has other workshops: the old one does not go along.
  const moved = revision.establishment !== undefined && revision.workshop === undefined
  const draft = { ...before, ...(moved && { workshop: null }), ...revision }
  const after = theOne(await checkTrainings(context, hand, new Map([[0, draft]]), id))
  const manager = managerOf(context)
  await manager.execute(
    `update provenance_training set establishment_id = ?, workshop_id = ?, kind = ?, topic = ?, hours = ?, starts_on = ?,
       ends_on = ?, institution_label = ? where id = ?`,
    [
      ...[after.establishment_id, after.workshop_id, after.kind, after.topic, after.hours, after.starts_on],
      ...[after.ends_on, after.institution_label, id],
    ]
  )
  await manager.execute("delete from provenance_training_attendee where training_id = ?", [id])
  await insertAttendees(context, [{ id, attendees: after.attendees }])
  tell(context, "workshop", [...after.told, ...before.told])
  await recordAudit(context, hand.actor, {
    ...factOf("training.updated", id, after.establishment_id),
    before: before.facts,
    after: factsOf(after),
  })
}

/** Takes a training out that should not be there. @throws MedusaError NOT_FOUND */
export async function deleteTraining(context: Context, hand: RegisterHand, id: string): Promise<void> {
  await holdRegister(context)
  const before = await holdTraining(context, hand, id)
  await managerOf(context).execute("delete from provenance_training where id = ?", [id])
  tell(context, "workshop", before.told)
  await recordAudit(context, hand.actor, {
    ...factOf("training.deleted", id, before.establishment),
    before: before.facts,
  })
}

/** Writes trainings that were checked, and who took part. Two statements. @returns their ids, in their order */
export async function insertTrainings(
  context: Context,
  hand: RegisterHand,
  trainings: readonly ReadyTraining[],
  importId: string | null = null
): Promise<string[]> {
  const rows = trainings.map((training) => ({ ...training, id: generateEntityId("", "trai") }))
  await managerOf(context).execute(
    `insert into provenance_training (id, establishment_id, workshop_id, kind, topic, hours, starts_on, ends_on,
       institution_id, institution_label, created_by, import_id)
     select id, establishment_id, workshop_id, kind, topic, hours, starts_on, ends_on, ?, institution_label, ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, establishment_id text, workshop_id text, kind text, topic text,
       hours int, starts_on date, ends_on date, institution_label text)`,
    [
      ...[hand.institution.id, hand.actor.id, importId],
      JSON.stringify(rows.map(({ attendees: _attendees, told: _told, ...row }) => row)),
    ]
  )
  await insertAttendees(context, rows)
  return rows.map(({ id }) => id)
}

async function insertAttendees(
  context: Context,
  trainings: readonly { id: string; attendees: ReadyTraining["attendees"] }[]
): Promise<void> {
  const attended = Object.fromEntries(
    trainings.map(({ id, attendees }) => [id, attendees.map((artisan) => artisan.id)])
  )
  await managerOf(context).execute(
    `insert into provenance_training_attendee (training_id, artisan_id)
     select t.key, a.artisan_id from jsonb_each(?::jsonb) t, jsonb_array_elements_text(t.value) a(artisan_id)`,
    [JSON.stringify(attended)]
  )
}

const factOf = (action: string, id: string, establishmentId: string) => ({
  action,
  resource: "training",
  resourceId: id,
  establishmentId,
})

const factsOf = ({ attendees, told: _told, ...training }: ReadyTraining) => ({
  ...training,
  attendees: attendees.map(({ code }) => code).sort(),
})

type Row = Omit<ReadyTraining, "attendees" | "told"> & {
  attendees: { id: string; code: string }[]
  told: string[]
}

async function holdTraining(context: Context, hand: RegisterHand, id: string) {
  const [reached, values] = withinReach("t.establishment_id", hand.establishmentIds)
  const [row] = await managerOf(context).execute<Row[]>(
    `select t.establishment_id, t.workshop_id, t.kind, t.topic, t.hours, t.starts_on::text as starts_on,
       t.ends_on::text as ends_on, t.institution_label,
       (select coalesce(json_agg(json_build_object('id', a.id, 'code', a.code) order by a.code), '[]')
        from provenance_training_attendee x join provenance_artisan a on a.id = x.artisan_id
        where x.training_id = t.id) as attendees,
       (select coalesce(json_agg(distinct s.workshop_id), '[]') from provenance_training_attendee x
        join ${PRESENCE} s on s.artisan_id = x.artisan_id join provenance_workshop w on w.id = s.workshop_id
        where x.training_id = t.id and w.establishment_id = t.establishment_id) as told
     from provenance_training t where t.id = ? and ${reached} for no key update of t`,
    [id, ...values]
  )
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such training")
  const { establishment_id, workshop_id, institution_label, attendees, told, ...training } = row
  return {
    ...training,
    establishment: establishment_id,
    workshop: workshop_id,
    institution: institution_label,
    attendees: attendees.map((artisan) => artisan.id),
    told: [...told, ...(workshop_id ? [workshop_id] : [])],
    facts: factsOf(row),
  }
}
