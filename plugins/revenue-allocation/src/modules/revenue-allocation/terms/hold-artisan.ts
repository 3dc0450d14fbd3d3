import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "../transaction"

/** Whose hand it is, and how far that reaches: the ids of establishments, or null for all of them. */
export type Hand = { actor: AuditActor; establishmentIds: readonly string[] | null }

/** An artisan of whom something is recorded. */
export type HeldArtisan = {
  id: string
  code: string
  establishment_id: string
  /** The day in Lima on which they left prison. */
  released_on: string | null
  erased: boolean
  /** In Lima. */
  today: string
}

/**
 * The artisan, whose money matters nobody else changes until the transaction ends: of two who do so at once, the
 * second finds what the first did. What is another plugin's is only read.
 * @throws MedusaError NOT_FOUND for one who is not there and for one out of reach alike
 */
export async function holdArtisan(
  context: Context,
  { establishmentIds }: Hand,
  id: string
): Promise<HeldArtisan> {
  const manager = managerOf(context)
  // First the lock, then reading: a statement that waited sees other rows as they were before.
  await manager.execute("select pg_advisory_xact_lock(hashtextextended('revenue_terms:' || ?, 0))", [id])
  const [artisan] = await manager.execute<HeldArtisan[]>(
    `select a.id, a.code, w.establishment_id, (a.released_at at time zone 'America/Lima')::date::text as released_on,
       a.erased_at is not null as erased, (now() at time zone 'America/Lima')::date::text as today
     from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
     where a.id = ? and a.deleted_at is null`,
    [id]
  )
  if (!artisan || (establishmentIds !== null && !establishmentIds.includes(artisan.establishment_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such artisan")
  }
  return artisan
}

/** As {@link holdArtisan}, for what is newly taken in. @throws MedusaError CONFLICT `artisan_erased` besides */
export async function holdLivingArtisan(context: Context, hand: Hand, id: string): Promise<HeldArtisan> {
  const artisan = await holdArtisan(context, hand, id)
  if (!artisan.erased) return artisan
  throw new MedusaError(
    MedusaError.Types.CONFLICT,
    "This person asked to be erased: nothing of them is taken in any more",
    "artisan_erased"
  )
}

/** The artisan whose row this is, or null: for what is named by its own id. */
export async function artisanOf(
  context: Context,
  table: "revenue_beneficiary" | "revenue_alimony_order" | "revenue_instruction",
  id: string
): Promise<string> {
  const [row] = await managerOf(context).execute<{ artisan_id: string }[]>(
    `select artisan_id from ${table} where id = ?`,
    [id]
  )
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such thing")
  return row.artisan_id
}
