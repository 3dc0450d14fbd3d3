import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { AuditFact } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"
import { changedPaths } from "../../../domain/changed-paths"
import type { ListingContent } from "../../../domain/listing-content"
import { standingAfter } from "../../../domain/listing-state"
import type { Outcome } from "../../../imports/content-of-rows"
import type { StoredListing } from "../../../imports/listing-facts"
import { managerOf, tell } from "../transaction"
import { standingWith } from "../write/save-listing"
import type { ImportItem } from "./batch"
import { type ItemResult, type JudgedItem, resultOf } from "./judge-items"

type Writable = Extract<Outcome, { verdict: "create" | "update" }>
type New = { item: ImportItem; outcome: Writable; id: string }
type Changed = { current: StoredListing; outcome: Writable }

/**
 * Writes what a batch makes new and what it changes, by the rules by which the panel saves: edits of a published
 * listing are opened, and closed where they come to say what the shop shows. What is stored is held already, see
 * `holdStored`. Two statements.
 * @returns what became of each with the ids of the new ones, and what belongs in the audit log at the end of the transaction
 */
export async function writeItems(
  context: Context,
  hand: Hand,
  judged: readonly JudgedItem[]
): Promise<{ results: ItemResult[]; facts: AuditFact[] }> {
  const made: New[] = []
  const changed: Changed[] = []
  for (const { item, current, outcome } of judged) {
    if (outcome.verdict === "create") made.push({ item, outcome, id: generateEntityId("", "list") })
    else if (outcome.verdict === "update" && current && outcome.differs) changed.push({ current, outcome })
  }
  const inserted = await insertNew(context, hand, made)
  await updateChanged(context, hand, changed)
  tell(context, "listing", [...inserted, ...changed.map(({ current }) => current.id)])
  const ids = new Map(made.map(({ item, id }) => [item.first_line, id]))
  return {
    results: judged.map((each) => {
      const [result, id] = [resultOf(each), ids.get(each.item.first_line)]
      if (id === undefined) return result
      return inserted.has(id) ? { ...result, listing_id: id } : codeTaken(result)
    }),
    facts: [...made.filter(({ id }) => inserted.has(id)).map(createdFact), ...changed.map(updatedFact)],
  }
}

function codeTaken(result: ItemResult): ItemResult {
  const problem = { line: result.line, field: "code", code: "listing_changed" } as const
  return { ...result, verdict: "bad", photos: null, problems: [problem] }
}

/** @returns the ids of those that are there; of the others somebody took the code at the same moment */
async function insertNew(context: Context, hand: Hand, made: readonly New[]): Promise<ReadonlySet<string>> {
  if (made.length === 0) return new Set()
  const rows = made.map(({ item, outcome, id }) => ({
    ...{ id, code: item.code, establishment_id: item.establishment_id },
    ...{ workshop_id: outcome.workshop_id, content: outcome.content },
  }))
  const inserted = await managerOf(context).execute<{ id: string }[]>(
    `insert into listings_listing (id, code, establishment_id, workshop_id, content, created_by, updated_by)
     select id, code, establishment_id, workshop_id, content, ?, ? from jsonb_to_recordset(?::jsonb)
       as row(id text, code text, establishment_id text, workshop_id text, content jsonb)
     on conflict (establishment_id, code) do nothing returning id`,
    [whoIs(hand), whoIs(hand), JSON.stringify(rows)]
  )
  return new Set(inserted.map(({ id }) => id))
}

async function updateChanged(context: Context, hand: Hand, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ current, outcome: { content, workshop_id } }) => {
    const standing = standingAfter(current, "save")
    if (!standing)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `listing ${current.id} cannot be saved`)
    const { edit_state } = standingWith(standing, current.published, content)
    return { id: current.id, workshop_id, content, edit_state }
  })
  await managerOf(context).execute(
    `update listings_listing l set content = row.content, workshop_id = row.workshop_id, edit_state = row.edit_state,
       version = l.version + 1, updated_by = ?, updated_at = now()
     from jsonb_to_recordset(?::jsonb) as row(id text, workshop_id text, content jsonb, edit_state text)
     where l.id = row.id`,
    [whoIs(hand), JSON.stringify(rows)]
  )
}

function createdFact({ item, outcome, id }: New): AuditFact {
  return {
    action: "listing.created",
    resource: "listing",
    resourceId: id,
    establishmentId: item.establishment_id,
    after: { code: item.code, workshop_id: outcome.workshop_id, title: outcome.content.title.es },
  }
}

/** Only the parts that differ: thousands of these are in memory until their transaction ends. */
function updatedFact({ current, outcome }: Changed): AuditFact {
  const parts = changedPaths(current.content, outcome.content).map(({ path }) => path.replace(/\..*/, ""))
  const partsOf = (content: ListingContent) =>
    Object.fromEntries(Object.entries(content).filter(([part]) => parts.includes(part)))
  return {
    action: "listing.updated",
    resource: "listing",
    resourceId: current.id,
    establishmentId: current.establishment_id,
    before: { workshop_id: current.workshop_id, ...partsOf(current.content) },
    after: { workshop_id: outcome.workshop_id, ...partsOf(outcome.content) },
  }
}

function whoIs({ actor }: Hand): string {
  return actor.id ?? actor.type
}
