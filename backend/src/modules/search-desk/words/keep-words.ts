import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type AuditActor, recordAudit } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "@tejido/institutions/database/transaction"
import { foldWords } from "@tejido/search/domain/fold-words"
import type { WordGroup, WordGroupDraft } from "@tejido/search/domain/word-group"
import { LONGEST_ID, wordRuleBreach, type WordRuleBreach } from "@tejido/search/domain/word-rules"
import { readWordGroups, removeWordGroup, saveWordGroup } from "@tejido/search/language/word-groups"

const RESOURCE = "search_word_group"

/** What a curator says of a group; without `id` it is a new one. */
export type SaidOfWords = Omit<WordGroupDraft, "id" | "for" | "note"> & {
  id?: string | undefined
  for?: string[] | undefined
  note?: string | null | undefined
}

/**
 * Adds a group of words or changes one, which holds for searches within two seconds.
 * @throws MedusaError INVALID_DATA with the code of the rule that it would break (`WordRuleBreach`), and in `details`
 *   the word and the other group that it is about
 */
export async function keepWords(context: Context, actor: AuditActor, said: SaidOfWords): Promise<WordGroup> {
  const sql = await holdWords(context)
  const groups = await readWordGroups(sql)
  const { id = freeId(said.words, groups), for: typed, note, ...rest } = said
  const draft: WordGroupDraft = {
    ...rest,
    id,
    words: said.words.map(tidy),
    ...(typed?.length && { for: typed.map(tidy) }),
    ...(note?.trim() && { note: note.trim() }),
  }
  const before = groups.find((group) => group.id === id)
  const breach = wordRuleBreach(
    draft,
    groups.filter((group) => group.id !== id)
  )
  if (breach) throw refusal(breach)
  const after = await saveWordGroup(sql, draft)
  await recordAudit(context, actor, {
    action: "search_words.saved",
    resource: RESOURCE,
    resourceId: id,
    before: before ? facts(before) : null,
    after: facts(after),
  })
  return after
}

/**
 * Takes out what curators made of a group; where the file has it, it holds again as the file says.
 * @throws MedusaError NOT_FOUND where no curator made anything of it
 */
export async function dropWords(context: Context, actor: AuditActor, id: string): Promise<void> {
  const sql = await holdWords(context)
  const before = (await readWordGroups(sql)).find((group) => group.id === id)
  if (!before || !(await removeWordGroup(sql, id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such group of words")
  }
  const after = (await readWordGroups(sql)).find((group) => group.id === id)
  await recordAudit(context, actor, {
    action: "search_words.removed",
    resource: RESOURCE,
    resourceId: id,
    before: facts(before),
    after: after ? facts(after) : null,
  })
}

/** One curator at a time: two groups that are each fine alone may not be beside each other. */
async function holdWords(context: Context) {
  const manager = managerOf(context)
  const sql = (text: string, params: readonly unknown[]) =>
    manager.execute<Record<string, unknown>[]>(text, [...params])
  await sql("select pg_advisory_xact_lock(hashtext('search_words'))", [])
  return sql
}

function refusal(breach: WordRuleBreach): MedusaError {
  const { code, ...details } = breach
  const error = new MedusaError(MedusaError.Types.INVALID_DATA, "These words cannot be kept", code)
  return Object.assign(error, { details })
}

/** After the first word, with a number where that is taken. */
function freeId(words: readonly string[], groups: readonly WordGroup[]): string {
  // `GET /staff/search-words/try` is a route of its own.
  const taken = new Set(["try", ...groups.map(({ id }) => id)])
  const ascii = foldWords(words[0] ?? "")
    .join("-")
    .replaceAll("ñ", "n")
    .replace(/[^a-z0-9-]/g, "")
  const name = ascii.slice(0, LONGEST_ID - 6).replace(/^-+|-+$/g, "") || "palabras"
  for (let n = 1; ; n++) {
    const id = n === 1 ? name : `${name}-${n}`
    if (!taken.has(id)) return id
  }
}

const tidy = (word: string) => word.replace(/\s+/g, " ").trim()

function facts({ kind, words, for: typed, note, active }: WordGroup) {
  return { kind, words, for: typed ?? null, note: note ?? null, active }
}
