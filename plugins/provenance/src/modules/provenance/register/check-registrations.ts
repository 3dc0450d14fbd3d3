import type { Context } from "@medusajs/framework/types"
import { limaToday } from "../../../domain/lima-today"
import { isLineOfRegister, registrationEnd } from "../../../domain/registration"
import { managerOf } from "../transaction"
import { artisansByKey, type RegisterArtisan } from "./artisans-by-key"
import type { Checked, RowProblem } from "./row-problem"

/** An entry as people give it. Days are ISO dates of Lima. */
export type RegistrationDraft = {
  /** The artisan's id or code. */
  artisan: string
  number: string
  craft_line: string
  /** Without, the region of the artisan's establishment. */
  region?: string | null | undefined
  registered_on: string
  /** The last day on which it stands; without, two years on. */
  expires_on?: string | null | undefined
}

/** An entry that can be recorded. */
export type ReadyRegistration = {
  artisan: RegisterArtisan
  number: string
  craft_line: string
  region: string
  registered_on: string
  expires_on: string
}

type Stored = {
  artisan_id: string
  number_key: string
  craft_line: string
  registered_on: string
  expires_on: string
}
type Claim = Stored & { row: number | null }

/** No entry lasts longer; what does was mistyped. */
const LONGEST_YEARS = 10
const OLDEST = "1990-01-01"

/**
 * Looks at entries all together, against each other and against what is stored. Three queries for any number of them.
 * @param establishmentIds those that the caller reaches, or null for all
 * @param options.besides an entry that is as if it were not there, because it is being changed
 * @param options.latest the last day on which an entry can begin; without, today
 */
export async function checkRegistrations(
  context: Context,
  establishmentIds: readonly string[] | null,
  drafts: ReadonlyMap<number, RegistrationDraft>,
  options: { besides?: string; latest?: string } = {}
): Promise<Checked<ReadyRegistration>> {
  const artisans = await artisansByKey(
    context,
    [...drafts.values()].map(({ artisan }) => artisan),
    establishmentIds
  )
  const stored = await storedClaims(context, artisans, drafts, options.besides)
  const byLine = new Map<string, Claim[]>()
  const byNumber = new Map<string, Claim[]>()
  const stands = (claim: Claim) => {
    put(byLine, lineKey(claim), claim)
    put(byNumber, claim.number_key, claim)
  }
  stored.forEach(stands)
  const ready = new Map<number, ReadyRegistration>()
  const problems: RowProblem[] = []
  for (const [row, draft] of drafts) {
    const artisan = artisans.get(draft.artisan)
    const own: Omit<RowProblem, "row">[] = termProblems(draft, options.latest)
    if (!artisan) own.push({ field: "artisan", code: "unknown_artisan", detail: draft.artisan })
    else if (artisan.gone && options.besides === undefined) {
      own.push({ field: "artisan", code: "artisan_gone", detail: artisan.code })
    }
    if (!isLineOfRegister(draft.craft_line)) {
      own.push({ field: "craft_line", code: "line_not_in_register", detail: draft.craft_line })
    }
    if (artisan && own.length === 0) {
      const expires_on = draft.expires_on ?? registrationEnd(draft.registered_on)
      const entry = { ...draft, artisan, expires_on, region: draft.region ?? artisan.department }
      const claim = { ...entry, artisan_id: artisan.id, number_key: numberKey(draft.number), row }
      const clash = clashOf(claim, byLine.get(lineKey(claim)) ?? [], byNumber.get(claim.number_key) ?? [])
      if (clash) own.push(clash)
      else {
        ready.set(row, entry)
        stands(claim)
      }
    }
    problems.push(...own.map((problem) => ({ row, ...problem })))
  }
  return { ready, problems }
}

function termProblems({ registered_on, expires_on }: RegistrationDraft, latest = limaToday()) {
  const problems: Omit<RowProblem, "row">[] = []
  if (registered_on > latest) problems.push({ field: "registered_on", code: "date_in_future" })
  if (registered_on < OLDEST) problems.push({ field: "registered_on", code: "date_too_old" })
  if (!expires_on) return problems
  if (expires_on <= registered_on) problems.push({ field: "expires_on", code: "dates_out_of_order" })
  const years = Number(expires_on.slice(0, 4)) - Number(registered_on.slice(0, 4))
  if (years > LONGEST_YEARS) {
    problems.push({ field: "expires_on", code: "term_too_long", detail: LONGEST_YEARS })
  }
  return problems
}

/** What of the claims that already stand, stored or on an earlier line, keeps this one from standing. */
function clashOf(
  claim: Claim,
  ofLine: readonly Claim[],
  ofNumber: readonly Claim[]
): Omit<RowProblem, "row"> | null {
  const other = ofNumber.find(({ artisan_id }) => artisan_id !== claim.artisan_id)
  if (other) {
    return other.row === null
      ? { field: "number", code: "number_of_another" }
      : { field: "number", code: "number_in_file", detail: other.row }
  }
  // The last day of one and the first of the next may be the same: that is how renewals are dated.
  const crossed = ofLine.find(
    ({ registered_on, expires_on }) => claim.registered_on < expires_on && registered_on < claim.expires_on
  )
  if (!crossed) return null
  const same = crossed.number_key === claim.number_key && crossed.registered_on === claim.registered_on
  if (crossed.row !== null) {
    return {
      field: "registered_on",
      code: same ? "repeated_in_file" : "overlaps_in_file",
      detail: crossed.row,
    }
  }
  return same
    ? { field: null, code: "already_recorded" }
    : { field: "registered_on", code: "term_overlaps", detail: crossed.expires_on }
}

/** Entries that stand or will: those of these artisans, and those with one of these numbers. */
async function storedClaims(
  context: Context,
  artisans: ReadonlyMap<string, RegisterArtisan>,
  drafts: ReadonlyMap<number, RegistrationDraft>,
  besides: string | undefined
): Promise<Claim[]> {
  const ids = [...new Set([...artisans.values()].map(({ id }) => id))]
  const numbers = [...new Set([...drafts.values()].map(({ number }) => numberKey(number)))]
  const rows = await managerOf(context).execute<Stored[]>(
    `select r.artisan_id, ${NUMBER_KEY} as number_key, r.craft_line, r.registered_on::text as registered_on,
       r.expires_on::text as expires_on
     from (select id from provenance_registration
           where artisan_id in (select jsonb_array_elements_text(?::jsonb))
           union select r.id from provenance_registration r
           where ${NUMBER_KEY} in (select jsonb_array_elements_text(?::jsonb))) found
     join provenance_registration r on r.id = found.id and r.cancelled_on is null and r.id <> ?`,
    [JSON.stringify(ids), JSON.stringify(numbers), besides ?? ""]
  )
  return rows.map((row) => ({ ...row, row: null }))
}

// As the index of the migration has it.
const NUMBER_KEY = `upper(regexp_replace(r."number", '\\s', '', 'g'))`
const numberKey = (number: string) => number.replace(/\s/g, "").toUpperCase()
const lineKey = ({ artisan_id, craft_line }: Stored) => `${artisan_id} ${craft_line}`

function put<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}
