import { valuesAt } from "./document-values"
import type { StubSettings } from "./openapi-description"
import { StubError } from "./stub-error"
import { readQuery, wordsOf, type ReadQuery, type TypoRules } from "./stub-words"

export type StubDocument = Record<string, unknown>

/** A word where it stands; `exact`: in an attribute whose words are not found by misspellings. */
export type Placed = { text: string; exact?: boolean }

/** What the settings say of words, ready to be used. */
type Language = { stopWords: Set<string>; typo: TypoRules; synonyms: Map<string, string[][]> }

const DEFAULT_RULES = ["words", "typo", "proximity", "attribute", "sort", "exactness"]
const BUILT_IN = new Set([...DEFAULT_RULES, "attributeRank", "wordPosition"])

/** One index of the stub: documents by id, and settings. */
export class StubIndex {
  readonly documents = new Map<string, StubDocument>()
  readonly createdAt = new Date().toISOString()
  updatedAt = this.createdAt
  settings: StubSettings = {}
  #language: Language | undefined
  #words = new WeakMap<StubDocument, Map<string, Placed[]>>()

  constructor(
    readonly uid: string,
    readonly primaryKey: string
  ) {}

  copy(keep: (id: string) => boolean): StubIndex {
    const copy = new StubIndex(this.uid, this.primaryKey)
    copy.settings = structuredClone(this.settings)
    for (const [id, document] of this.documents) {
      if (keep(id)) copy.documents.set(id, document)
    }
    return copy
  }

  /** Takes documents in; all or none, as a task does. */
  add(documents: readonly StubDocument[]): void {
    const ids = documents.map((document) => document[this.primaryKey])
    for (const id of ids) {
      if (id === undefined) {
        throw new StubError(
          400,
          "missing_document_id",
          `Document doesn't have a \`${this.primaryKey}\` attribute.`
        )
      }
      if (!/^[\w-]{1,511}$/.test(String(id))) {
        throw new StubError(400, "invalid_document_id", `Document identifier \`${String(id)}\` is invalid.`)
      }
    }
    documents.forEach((document, at) => this.documents.set(String(ids[at]), document))
    this.updatedAt = new Date().toISOString()
  }

  /** Only what is given changes; null takes a setting back. */
  update(settings: StubSettings): void {
    for (const rule of settings.rankingRules ?? []) {
      if (!BUILT_IN.has(rule) && !/^[\w.-]+:(asc|desc)$/.test(rule)) {
        throw new StubError(400, "invalid_settings_ranking_rules", `\`${rule}\` ranking rule is invalid.`)
      }
    }
    const given = Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, value ?? undefined])
    )
    this.settings = { ...this.settings, ...given }
    this.#language = undefined
    this.#words = new WeakMap()
  }

  rankingRules(): readonly string[] {
    return this.settings.rankingRules ?? DEFAULT_RULES
  }

  readQuery(q: string): ReadQuery {
    this.#language ??= this.#readLanguage()
    const { stopWords, typo, synonyms } = this.#language
    return readQuery(q, stopWords, typo, synonyms)
  }

  /** The words in an attribute of a document; read once, for every search asks. */
  wordsIn(document: StubDocument, path: string): Placed[] {
    const known = this.#words.get(document) ?? new Map<string, Placed[]>()
    this.#words.set(document, known)
    const words = known.get(path) ?? this.#readWords(document, path)
    known.set(path, words)
    return words
  }

  /** The words of a text that stands in an attribute. */
  placed(path: string, text: string): Placed[] {
    const exact = this.settings.typoTolerance?.disableOnAttributes?.includes(path) ?? false
    return wordsOf(text).map((word) => ({ text: word.text, exact }))
  }

  #readWords(document: StubDocument, path: string): Placed[] {
    return (valuesAt(document, path) ?? []).flatMap((value, at) => [
      // Nothing in one value of a list stands beside something in the next.
      ...(at ? Array.from({ length: 8 }, () => ({ text: "" })) : []),
      ...this.placed(path, typeof value === "object" ? "" : String(value)),
    ])
  }

  #readLanguage(): Language {
    const typo = this.settings.typoTolerance
    const words = (text: string) => wordsOf(text).map((word) => word.text)
    return {
      stopWords: new Set((this.settings.stopWords ?? []).flatMap(words)),
      typo: {
        enabled: typo?.enabled ?? true,
        one: typo?.minWordSizeForTypos?.oneTypo ?? 5,
        two: typo?.minWordSizeForTypos?.twoTypos ?? 9,
      },
      synonyms: new Map(
        Object.entries(this.settings.synonyms ?? {}).map(([word, others]) => [
          words(word).join(" "),
          others.map(words),
        ])
      ),
    }
  }

  searchedAttributes(only: readonly string[] | null | undefined): string[] {
    const all = this.settings.searchableAttributes ?? ["*"]
    if (all.includes("*")) {
      return [...new Set([...this.documents.values()].flatMap((document) => Object.keys(document)))]
    }
    for (const attribute of only ?? []) {
      if (!all.includes(attribute)) {
        throw new StubError(
          400,
          "invalid_search_attributes_to_search_on",
          `Attribute \`${attribute}\` is not searchable.`
        )
      }
    }
    return only ? all.filter((attribute) => only.includes(attribute)) : all
  }

  assertFilterable(field: string, code = "invalid_search_filter"): void {
    if (!this.#filterable().includes(field)) {
      throw new StubError(400, code, `Attribute \`${field}\` is not filterable.`)
    }
  }

  /** `field:asc` as asked for in a search. */
  readSort(rule: string): string {
    const match = /^(.+):(asc|desc)$/.exec(rule)
    if (!match || !(this.settings.sortableAttributes ?? []).includes(match[1] as string)) {
      throw new StubError(400, "invalid_search_sort", `Attribute of \`${rule}\` is not sortable.`)
    }
    return rule
  }

  /** What a hit shows of a document. */
  shown(document: StubDocument, wanted: readonly string[] | null | undefined): StubDocument {
    const displayed = this.settings.displayedAttributes ?? ["*"]
    const fields = wanted && !wanted.includes("*") ? wanted : displayed
    const keep = (path: string) => displayed.includes("*") || displayed.some((one) => within(path, one))
    return fields.includes("*") ? document : project(document, fields.filter(keep))
  }

  fieldDistribution(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const document of this.documents.values()) {
      for (const field of Object.keys(document)) counts[field] = (counts[field] ?? 0) + 1
    }
    return counts
  }

  #filterable(): string[] {
    return (this.settings.filterableAttributes ?? []).flatMap((rule) =>
      typeof rule === "string" ? [rule] : rule.attributePatterns
    )
  }
}

function within(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}.`)
}

function project(document: StubDocument, paths: readonly string[]): StubDocument {
  const shown: StubDocument = {}
  for (const path of paths) {
    const values = valuesAt(document, path)
    if (values === undefined) continue
    const steps = path.split(".")
    let into = shown
    for (const step of steps.slice(0, -1)) into = (into[step] ??= {}) as StubDocument
    const source = steps.reduce<unknown>(
      (value, step) => (Array.isArray(value) ? values : (value as StubDocument | undefined)?.[step]),
      document
    )
    into[steps.at(-1) as string] = source
  }
  return shown
}
