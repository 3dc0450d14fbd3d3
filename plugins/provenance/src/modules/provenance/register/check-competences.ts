import type { Context } from "@medusajs/framework/types"
import { squash } from "../../../domain/csv-cells"
import { limaToday } from "../../../domain/lima-today"
import { managerOf } from "../transaction"
import { artisansByKey, type RegisterArtisan } from "./artisans-by-key"
import type { Checked, RowProblem } from "./row-problem"

/** A competence certificate as people give it. Days are ISO dates of Lima. */
export type CompetenceDraft = {
  /** The artisan's id or code. */
  artisan: string
  /** Who certified. */
  body: string
  /** What they can do, as the certificate calls it. */
  standard: string
  issued_on: string
  /** The last day on which it stands; null for one that does not end. */
  expires_on?: string | null | undefined
  /** A document of kind `competence` of the same artisan. */
  document_id?: string | null | undefined
}

/** A certificate that can be recorded. */
export type ReadyCompetence = Required<Omit<CompetenceDraft, "artisan" | "expires_on" | "document_id">> & {
  artisan: RegisterArtisan
  expires_on: string | null
  document_id: string | null
}

const OLDEST = "1950-01-01"

/**
 * Looks at certificates all together, against each other and against what is stored. Three queries for any number.
 * @param besides a certificate that is as if it were not there, because it is being changed
 */
export async function checkCompetences(
  context: Context,
  establishmentIds: readonly string[] | null,
  drafts: ReadonlyMap<number, CompetenceDraft>,
  besides?: string
): Promise<Checked<ReadyCompetence>> {
  const artisans = await artisansByKey(
    context,
    [...drafts.values()].map(({ artisan }) => artisan),
    establishmentIds
  )
  const taken = await storedKeys(context, artisans, besides)
  const documents = await documentsOf(context, drafts)
  const ready = new Map<number, ReadyCompetence>()
  const problems: RowProblem[] = []
  for (const [row, draft] of drafts) {
    const artisan = artisans.get(draft.artisan)
    const own = dayProblems(draft)
    if (!artisan) own.push({ field: "artisan", code: "unknown_artisan", detail: draft.artisan })
    else if (artisan.gone && besides === undefined) {
      own.push({ field: "artisan", code: "artisan_gone", detail: artisan.code })
    }
    if (artisan && draft.document_id && documents.get(draft.document_id) !== artisan.id) {
      own.push({ field: "document_id", code: "unknown_document" })
    }
    if (artisan && own.length === 0) {
      const key = keyOf({ ...draft, artisan_id: artisan.id })
      const line = taken.get(key)
      if (line === undefined) {
        taken.set(key, row)
        ready.set(row, {
          ...draft,
          artisan,
          expires_on: draft.expires_on ?? null,
          document_id: draft.document_id ?? null,
        })
      } else {
        own.push(
          line === null
            ? { field: null, code: "already_recorded" }
            : { field: null, code: "repeated_in_file", detail: line }
        )
      }
    }
    problems.push(...own.map((problem) => ({ row, ...problem })))
  }
  return { ready, problems }
}

function dayProblems({ issued_on, expires_on }: CompetenceDraft): Omit<RowProblem, "row">[] {
  const problems: Omit<RowProblem, "row">[] = []
  if (issued_on > limaToday()) problems.push({ field: "issued_on", code: "date_in_future" })
  if (issued_on < OLDEST) problems.push({ field: "issued_on", code: "date_too_old" })
  if (expires_on && expires_on <= issued_on) {
    problems.push({ field: "expires_on", code: "dates_out_of_order" })
  }
  return problems
}

type Keyed = { artisan_id: string; body: string; standard: string; issued_on: string }

const keyOf = ({ artisan_id, body, standard, issued_on }: Keyed) =>
  [artisan_id, squash(body), squash(standard), issued_on].join(" ")

async function storedKeys(
  context: Context,
  artisans: ReadonlyMap<string, RegisterArtisan>,
  besides: string | undefined
): Promise<Map<string, number | null>> {
  const ids = [...new Set([...artisans.values()].map(({ id }) => id))]
  const rows = await managerOf(context).execute<Keyed[]>(
    `select artisan_id, body, standard, issued_on::text as issued_on from provenance_competence
     where artisan_id in (select jsonb_array_elements_text(?::jsonb)) and id <> ?`,
    [JSON.stringify(ids), besides ?? ""]
  )
  return new Map(rows.map((row) => [keyOf(row), null]))
}

/** Whose the documents are that the drafts name. */
async function documentsOf(
  context: Context,
  drafts: ReadonlyMap<number, CompetenceDraft>
): Promise<Map<string, string | null>> {
  const ids = [...drafts.values()].flatMap(({ document_id }) => document_id ?? [])
  if (ids.length === 0) return new Map()
  const rows = await managerOf(context).execute<{ id: string; artisan_id: string | null }[]>(
    `select id, artisan_id from provenance_document
     where kind = 'competence' and id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
  return new Map(rows.map(({ id, artisan_id }) => [id, artisan_id]))
}
