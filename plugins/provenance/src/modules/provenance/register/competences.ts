import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import { checked, managerOf, type Refusal, tell } from "../transaction"
import { checkCompetences, type CompetenceDraft, type ReadyCompetence } from "./check-competences"
import { holdRegister, type RegisterHand, withinReach } from "./register-hand"
import { theOne } from "./row-problem"

const REFUSALS: Readonly<Record<string, Refusal>> = {
  provenance_competence_once: {
    type: MedusaError.Types.CONFLICT,
    code: "already_recorded",
    message: "This certificate is recorded already",
  },
}

/** Records a competence certificate. @returns its id. @throws MedusaError with the code of what is wrong */
export async function recordCompetence(
  context: Context,
  hand: RegisterHand,
  draft: CompetenceDraft
): Promise<string> {
  await holdRegister(context)
  const ready = theOne(await checkCompetences(context, hand.establishmentIds, new Map([[0, draft]])))
  const [id = ""] = await insertCompetences(context, hand, [ready])
  tell(context, "artisan", [ready.artisan.id])
  await recordAudit(context, hand.actor, {
    ...factOf("competence.recorded", id, ready.artisan.establishment_id),
    after: { artisan: ready.artisan.code, ...factsOf(ready) },
  })
  return id
}

/** Corrects a certificate. Whose it is stays. @throws MedusaError NOT_FOUND, or with the code of what would be wrong */
export async function reviseCompetence(
  context: Context,
  hand: RegisterHand,
  id: string,
  revision: Partial<Omit<CompetenceDraft, "artisan">>
): Promise<void> {
  await holdRegister(context)
  const before = await holdCompetence(context, hand, id)
  const draft = { ...before, ...revision, artisan: before.artisan_id }
  const after = theOne(await checkCompetences(context, hand.establishmentIds, new Map([[0, draft]]), id))
  await checked(context, REFUSALS, (manager) =>
    manager.execute(
      `update provenance_competence set body = ?, standard = ?, issued_on = ?, expires_on = ?, document_id = ?
       where id = ?`,
      [after.body, after.standard, after.issued_on, after.expires_on, after.document_id, id]
    )
  )
  tell(context, "artisan", [before.artisan_id])
  await recordAudit(context, hand.actor, {
    ...factOf("competence.updated", id, before.establishment_id),
    before: factsOf(before),
    after: factsOf(after),
  })
}

/** Takes a certificate out that should not be there. @throws MedusaError NOT_FOUND */
export async function deleteCompetence(context: Context, hand: RegisterHand, id: string): Promise<void> {
  await holdRegister(context)
  const before = await holdCompetence(context, hand, id)
  await managerOf(context).execute("delete from provenance_competence where id = ?", [id])
  tell(context, "artisan", [before.artisan_id])
  await recordAudit(context, hand.actor, {
    ...factOf("competence.deleted", id, before.establishment_id),
    before: factsOf(before),
  })
}

/** Writes certificates that were checked. One statement. @returns their ids, in their order */
export async function insertCompetences(
  context: Context,
  hand: RegisterHand,
  competences: readonly ReadyCompetence[],
  importId: string | null = null
): Promise<string[]> {
  const rows = competences.map(({ artisan, ...competence }) => ({
    ...competence,
    id: generateEntityId("", "comp"),
    artisan_id: artisan.id,
  }))
  await checked(context, REFUSALS, (manager) =>
    manager.execute(
      `insert into provenance_competence
         (id, artisan_id, body, standard, issued_on, expires_on, document_id, created_by, import_id)
       select id, artisan_id, body, standard, issued_on, expires_on, document_id, ?, ?
       from jsonb_to_recordset(?::jsonb) as row(id text, artisan_id text, body text, standard text, issued_on date,
         expires_on date, document_id text)`,
      [hand.actor.id, importId, JSON.stringify(rows)]
    )
  )
  return rows.map(({ id }) => id)
}

const factOf = (action: string, id: string, establishmentId: string) => ({
  action,
  resource: "competence",
  resourceId: id,
  establishmentId,
})

const factsOf = ({
  body,
  standard,
  issued_on,
  expires_on,
  document_id,
}: Omit<ReadyCompetence, "artisan">) => ({
  body,
  standard,
  issued_on,
  expires_on,
  document_id,
})

type Competence = Omit<ReadyCompetence, "artisan"> & { artisan_id: string; establishment_id: string }

async function holdCompetence(context: Context, hand: RegisterHand, id: string): Promise<Competence> {
  const [reached, values] = withinReach("w.establishment_id", hand.establishmentIds)
  const [competence] = await managerOf(context).execute<Competence[]>(
    `select c.artisan_id, w.establishment_id, c.body, c.standard, c.issued_on::text as issued_on,
       c.expires_on::text as expires_on, c.document_id
     from provenance_competence c join provenance_artisan a on a.id = c.artisan_id and a.deleted_at is null
     join provenance_workshop w on w.id = a.workshop_id
     where c.id = ? and ${reached} for no key update of c`,
    [id, ...values]
  )
  if (!competence) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such certificate")
  return competence
}
