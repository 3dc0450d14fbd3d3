import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError, projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import { queryWords } from "../../domain/query-words"
import { writtenForm } from "../../domain/written-form"
import { TYPO_RULES } from "../../domain/typos"
import type { WordTable } from "../../domain/word-table"
import type { WordSource } from "../../language/word-source"
import { Asker } from "./ask"
import type { CatalogueEntry } from "./catalogue"
import { highlighter } from "./highlights"
import type { Indexes } from "./indexes"
import { matchOf } from "./match"
import type { IndexPlan } from "./plan"
import { frameOf, searchedFields, type Frame } from "./question"
import { asTyped, corrected, matcher, relaxations, wordsOf, type Correction, type Reading } from "./reading"
import type { SqlManager } from "./sql"
import type { Answer, Question } from "./statement"
import { SeenWords } from "./seen-words"
import { lookUp } from "./vocabulary"

type Query = SearchTypes.ProviderSearchQuery
type Found = { reading: Reading; question: Question; answer: Answer }

/** Answers queries: reads their words, asks, and reads them again when nothing has them all. */
export class Searcher {
  readonly #asker: Asker
  readonly #seen = new SeenWords()

  constructor(
    private readonly manager: SqlManager,
    private readonly indexes: Indexes,
    private readonly words: WordSource,
    limits: { timeoutMs: number; atOnce: number }
  ) {
    this.#asker = new Asker(manager, limits.timeoutMs, limits.atOnce)
  }

  /** Queries that belong together: a query for one facet has to read the words as the listing beside it does. */
  batch(): { search(input: Query): Promise<SearchTypes.SearchResult> } {
    const readings = new Map<string, Promise<Reading>>()
    const search = async (input: Query) => {
      const { search_options: options, index, q, pagination } = input
      const key = JSON.stringify([index.physical_name, q, options?.match_strategy, options?.typo_tolerance])
      const given = pagination?.take === 0 ? readings.get(key) : undefined
      if (given) {
        return await this.#answerAs(input, await given)
      }
      const answered = this.#answer(input)
      const reading = answered.then((each) => each.reading)
      reading.catch(() => undefined)
      readings.set(key, reading)
      return (await answered).result
    }
    return { search: (input) => search(input).catch((error) => this.#onceMore(error, input, search)) }
  }

  /** Another process may have made the index anew since its tables were looked at. */
  async #onceMore<T>(error: unknown, input: Query, search: (input: Query) => Promise<T>): Promise<T> {
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.NOT_FOUND) {
      throw error
    }
    await this.indexes.current(input.index.physical_name)
    return await search(input)
  }

  async #answerAs(input: Query, reading: Reading): Promise<SearchTypes.SearchResult> {
    const started = Date.now()
    const entry = await this.indexes.known(input.index.physical_name)
    return resultOf(input, entry, await this.#ask(input, entry, reading), started)
  }

  async #answer(input: Query): Promise<{ result: SearchTypes.SearchResult; reading: Reading }> {
    const started = Date.now()
    const entry = await this.indexes.known(input.index.physical_name)
    const table = await this.words.current()
    const found = await this.#find(input, entry, readingOf(input, table), table)
    return { reading: found.reading, result: resultOf(input, entry, found, started) }
  }

  /**
   * Asks with the typos mended; where that finds nothing, with fewer words. Words that have found something before
   * are meant as typed.
   */
  async #find(input: Query, entry: CatalogueEntry, typed: Reading, table: WordTable): Promise<Found> {
    const words = wordsOf(typed.units)
    if (!words.length || isLiteral(input)) {
      return await this.#ask(input, entry, typed)
    }
    const isSeen = this.#seen.hasAll(entry.table, words)
    const known = isSeen ? undefined : await lookUp(this.manager, entry.table, words, rulesOf(input))
    const mended = (known && corrected(typed, known, table)) ?? typed
    const found = await this.#ask(input, entry, mended)
    if (found.answer.count) {
      this.#seen.add(entry.table, mended === typed ? words : [])
      return found
    }
    if (!known) {
      this.#seen.forget(entry.table, words)
      return await this.#find(input, entry, typed, table)
    }
    const isNonsense = [...known.values()].every((word) => !word.known && !word.nearest.length)
    if (isNonsense && !typed.units.some(({ alternatives }) => alternatives.length)) {
      return found
    }
    const fewer = relaxations(mended)
    const first = await this.#asker.firstWithAnswer(fewer.map((reading) => questionOf(input, entry, reading)))
    const reading = fewer[first]
    return reading ? await this.#ask(input, entry, reading) : found
  }

  async #ask(input: Query, entry: CatalogueEntry, reading: Reading): Promise<Found> {
    const question = questionOf(input, entry, reading)
    return { reading, question, answer: await this.#asker.answer(question) }
  }
}

function readingOf(input: Query, table: WordTable): Reading {
  const words = queryWords(input.q ?? "", input.search_options?.match_strategy === "last", table.stopWords)
  return asTyped(words, table, isLiteral(input))
}

/** Whether words are to be taken as they are written. */
function isLiteral({ search_options: options, index }: Query): boolean {
  return options?.typo_tolerance === false || index.settings.typo_tolerance?.enabled === false
}

function rulesOf({ index }: Query) {
  const settings = index.settings.typo_tolerance
  return {
    oneFrom: settings?.min_word_size_for_one_typo ?? TYPO_RULES.oneFrom,
    twoFrom: settings?.min_word_size_for_two_typos ?? TYPO_RULES.twoFrom,
  }
}

function questionOf(input: Query, { table, plan }: CatalogueEntry, { units }: Reading): Question {
  const { q, search_options: options } = input
  const frame: Frame = frameOf(input, table, plan, {
    scored: units.length > 0,
    impossible: !!q?.trim() && !/[\p{L}\p{N}]/u.test(q),
  })
  const fields = searchedFields(options?.attributes_to_search_on, plan)
  const joined = options?.match_strategy === "any" ? "any" : "all"
  return {
    ...frame,
    match: units.length ? matchOf(units, joined) : null,
    fieldFilter: units.length && fields ? matchOf(units, joined, fields).filter : null,
  }
}

function resultOf(
  input: Query,
  { plan }: CatalogueEntry,
  { reading, question: { facets, skip, take }, answer }: Found,
  started: number
): SearchTypes.SearchResult {
  const options = input.search_options ?? {}
  const mark = reading.units.length
    ? highlighter(
        options.highlight,
        input.index.fields,
        plan,
        searchedFields(options.attributes_to_search_on, plan),
        matcher(reading.units)
      )
    : undefined
  const { corrections, ignored } = reading
  return {
    hits: answer.hits.map(({ id, score, document }) => ({
      id,
      ...(options.include_score ? { score } : {}),
      document: projectDocument(document, input.attributes_to_retrieve),
      ...(mark ? { highlights: mark(document) } : {}),
    })),
    ...(facets.length
      ? { facets: Object.fromEntries(facets.map((facet, i) => [facet.path, facet.read(answer.facets[i])])) }
      : {}),
    metadata: {
      skip,
      take,
      count: options.count === "none" ? null : answer.count,
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: Date.now() - started,
    },
    provider_metadata: {
      tejido: {
        engine: "postgres-es",
        ...(corrections.length ? { corrections: asWritten(corrections, answer, plan) } : {}),
        ...(ignored.length ? { ignored_words: ignored } : {}),
      },
    },
  }
}

/** Corrections with the accents that the word has where it was found. */
function asWritten(corrections: Correction[], { hits }: Answer, plan: IndexPlan): Correction[] {
  const texts = hits.flatMap(({ document }) =>
    plan.fields
      .filter(({ searchable }) => searchable)
      .flatMap(({ path }) => readDocumentPath(document, path.split(".")).map(String))
  )
  return corrections.map(({ from, to }) => ({ from, to: writtenForm(to, texts) }))
}
