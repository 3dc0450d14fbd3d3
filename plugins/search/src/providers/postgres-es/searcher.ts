import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import { queryWords } from "../../domain/query-words"
import { TYPO_RULES } from "../../domain/typos"
import type { WordTable } from "../../domain/word-table"
import type { WordSource } from "../../language/word-source"
import { Asker } from "./ask"
import type { CatalogueEntry } from "./catalogue"
import { highlighter } from "./highlights"
import type { Indexes } from "./indexes"
import { matchOf } from "./match"
import { frameOf, searchedFields, type Frame } from "./question"
import { asTyped, corrected, matcher, relaxations, wordsOf, type Reading } from "./reading"
import type { SqlManager } from "./sql"
import type { Answer, Question } from "./statement"
import { lookUp } from "./vocabulary"

type Query = SearchTypes.ProviderSearchQuery

/** Answers queries: reads their words, asks, and reads them again when nothing has them all. */
export class Searcher {
  readonly #asker: Asker

  constructor(
    private readonly manager: SqlManager,
    private readonly indexes: Indexes,
    private readonly words: WordSource,
    timeoutMs: number
  ) {
    this.#asker = new Asker(manager, timeoutMs)
  }

  /** Queries that belong together: a query for one facet has to read the words as the listing beside it does. */
  batch(): { search(input: Query): Promise<SearchTypes.SearchResult> } {
    const readings = new Map<string, Promise<Reading>>()
    return {
      search: async (input) => {
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
      },
    }
  }

  async #answerAs(input: Query, reading: Reading): Promise<SearchTypes.SearchResult> {
    const entry = await this.indexes.current(input.index.physical_name)
    const started = Date.now()
    const question = questionOf(input, entry, reading)
    return resultOf(input, entry, reading, await this.#asker.answer(question), question, started)
  }

  async #answer(input: Query): Promise<{ result: SearchTypes.SearchResult; reading: Reading }> {
    const started = Date.now()
    const entry = await this.indexes.current(input.index.physical_name)
    const table = await this.words.current()
    let reading = readingOf(input, table)
    let question = questionOf(input, entry, reading)
    let answer = await this.#asker.answer(question)
    if (!answer.count && reading.units.length && !isLiteral(input)) {
      const better = await this.#readAgain(input, entry, table, reading)
      if (better) {
        reading = better
        question = questionOf(input, entry, reading)
        answer = await this.#asker.answer(question)
      }
    }
    return { reading, result: resultOf(input, entry, reading, answer, question, started) }
  }

  /** How a query that finds nothing may have been meant: with its typos mended, then with fewer words. */
  async #readAgain(
    input: Query,
    entry: CatalogueEntry,
    table: WordTable,
    typed: Reading
  ): Promise<Reading | undefined> {
    const words = wordsOf(typed.units)
    const known = await lookUp(this.manager, entry.table, words, rulesOf(input))
    const isNonsense = [...known.values()].every((word) => !word.known && !word.nearest.length)
    if (isNonsense && !typed.units.some(({ alternatives }) => alternatives.length)) {
      return undefined
    }
    const mended = corrected(typed, known, table)
    const wanted = [...(mended ? [mended] : []), ...relaxations(mended ?? typed)]
    const first = await this.#asker.firstWithAnswer(
      wanted.map((reading) => questionOf(input, entry, reading))
    )
    return wanted[first]
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
  reading: Reading,
  answer: Answer,
  { facets, skip, take }: Question,
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
        ...(corrections.length ? { corrections } : {}),
        ...(ignored.length ? { ignored_words: ignored } : {}),
      },
    },
  }
}
