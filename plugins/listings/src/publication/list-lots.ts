import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { listLotWorkflow } from "@tejido/provenance/workflows"

type Waiting = {
  id: string
  code: string
  lot_id: string
  published_on: string
  member: { id: string; label: string; institution_id: string; institution: string }
}

/**
 * Records in the custody of lots that they are on sale: of those that a published listing names, that have left the
 * prison, and whose step is not written yet. Where a lot leaves later, it is written then. Can be run any number of
 * times; what cannot be written is logged and tried again by the job of each minute.
 * @param listingId only the lot of this listing
 * @returns how many listings have their lot on sale now that had not before
 */
export async function listLots(container: MedusaContainer, listingId: string | null = null): Promise<number> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { rows } = await connection.raw<Waiting>(WAITING, [listingId, listingId])
  let listed = 0
  for (const { id, code, lot_id, published_on, member } of rows) {
    try {
      const hand = {
        actor: { type: "staff", id: member.id, label: member.label, institutionId: member.institution_id },
        institution: member.institution,
        establishmentIds: null,
      } as const
      const { result } = await listLotWorkflow(container).run({
        input: { hand, lot_id, occurred_on: published_on },
      })
      if (result.refused) {
        logger.error(`listing ${code} (${id}): its lot ${lot_id} cannot be on sale: ${result.refused}`)
        continue
      }
      await connection.raw("update listings_listing set listed_lot_id = ? where id = ?", [lot_id, id])
      listed += 1
    } catch (error) {
      logger.error(`listing ${code} (${id}): its lot ${lot_id} is not recorded as on sale`, error as Error)
    }
  }
  return listed
}

// In the name of who approved it. A lot that was sold by other ways has no step to take any more.
const WAITING = `
  select l.id, l.code, lot.id as lot_id, to_char(l.published_at at time zone 'America/Lima', 'YYYY-MM-DD') as published_on,
    json_build_object('id', m.id, 'label', m.name || ' <' || m.email || '>', 'institution_id', i.id,
      'institution', i.short_name) as member
  from listings_listing l
    join provenance_lot lot on lot.id = l.published ->> 'lot_id' and lot.voided_at is null and lot.exit_on is not null
    join staff_member m on m.id = coalesce((
      select v.member_id from listings_review_event v where v.listing_id = l.id and v.kind = 'approved'
      order by v.id desc limit 1), l.updated_by)
    join institution i on i.id = m.institution_id
  where l.state = 'published' and l.published ->> 'lot_id' is not null
    and l.listed_lot_id is distinct from l.published ->> 'lot_id' and l.applied_seq = l.wanted_seq
    and (?::text is null or l.id = ?)
    and (select c.kind from provenance_custody_event c where c.subject_id = lot.id order by c.seq desc limit 1)
      in ('left_prison', 'returned', 'listed')
  order by l.id limit 100`
