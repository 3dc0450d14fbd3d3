import type { SearchTypes } from "@medusajs/framework/types"
import type { MultiSearchQuery, SearchResponse } from "meilisearch" with { "resolution-mode": "import" }
import type { Client } from "./client"
import { fromStored } from "./documents"
import { toMedusaError } from "./errors"
import type { Facet, FacetAnswers } from "./facets"
import { highlightsOf } from "./highlights"
import { base, countQuery, leadOf, mainQuery, pageOf, type Question } from "./question"
import { withFewerWords, type ReadText } from "./query-text"

type Hit = Record<string, unknown>
type Answer = SearchResponse<Hit>
type Found = readonly { value: string; count: number }[]

/** What one question got: its own answer, its counts by facet, its found facet values. */
type Answered = { main: Answer; counts: number[][]; found: Found[] }

/**
 * Asks questions of Meilisearch: all of them in one request, and one more for each facet whose values are searched.
 *
 * Only where nothing has all the words of a query, a second request looks which of them can be left out, and a third
 * asks again without them; what was left out is told.
 */
export class Searcher {
  constructor(private readonly client: () => Promise<Client>) {}

  /** @throws MedusaError as `toMedusaError` tells what the server said */
  async search(questions: readonly Question[]): Promise<SearchTypes.SearchResult[]> {
    const texts = questions.map(({ text }) => text)
    const answered = await this.#ask(questions, texts)
    const again = await this.#relaxed(questions, answered)
    if (again.size) {
      const places = questions.flatMap(({ words }, at) => (again.has(words) ? [at] : []))
      places.forEach((at) => (texts[at] = again.get(questions[at]?.words ?? "") ?? null))
      const fewer = await this.#ask(
        places.map((at) => questions[at] as Question),
        places.map((at) => texts[at] ?? null)
      )
      places.forEach((at, place) => (answered[at] = fewer[place] as Answered))
    }
    return questions.map((question, at) => resultOf(question, texts[at] ?? null, answered[at] as Answered))
  }

  async #ask(questions: readonly Question[], texts: readonly (ReadText | null)[]): Promise<Answered[]> {
    const queries = questions.flatMap((question, at) => {
      const text = texts[at] ?? null
      const counted = question.facets.flatMap((facet) => facet.counted)
      return [mainQuery(question, text), ...counted.map((condition) => countQuery(question, text, condition))]
    })
    const [results, found] = await Promise.all([
      this.#send(queries),
      Promise.all(questions.map((question, at) => this.#values(question, texts[at] ?? null))),
    ])
    let next = 0
    return questions.map((question, at) => {
      const main = results[next++] as Answer
      const counts = question.facets.map((facet) =>
        facet.counted.map(() => totalOf(results[next++] as Answer))
      )
      return { main, counts, found: found[at] as Found[] }
    })
  }

  /** The values of the facets that are searched in, in the facets' order; none for the others. */
  async #values(question: Question, text: ReadText | null): Promise<Found[]> {
    return await Promise.all(
      question.facets.map(async ({ path, valueQuery }) => {
        if (!valueQuery) return []
        const { indexUid, distinct: _, ...asked } = base(question, text)
        try {
          const client = await this.client()
          const answer = await client.index(indexUid).searchForFacetValues({
            ...asked,
            facetName: path,
            facetQuery: valueQuery,
            exhaustiveFacetCount: true,
          })
          return answer.facetHits
        } catch (error) {
          throw toMedusaError(error, `searching the values of ${path}`)
        }
      })
    )
  }

  /** For each text that found nothing anywhere: the same with as few words left out as gives anything. */
  async #relaxed(
    questions: readonly Question[],
    answered: readonly Answered[]
  ): Promise<Map<string, ReadText>> {
    const asked = new Map<string, { question: Question; fewer: ReadText[] }>()
    questions.forEach((question) => {
      const nowhere = questions.every(
        ({ words }, at) => words !== question.words || totalOf((answered[at] as Answered).main) === 0
      )
      const fewer = nowhere && question.text ? withFewerWords(question.text) : []
      if (fewer.length && !asked.has(question.words)) asked.set(question.words, { question, fewer })
    })
    const results = await this.#send(
      [...asked.values()].flatMap(({ question, fewer }) => fewer.map((text) => countQuery(question, text)))
    )
    const found = new Map<string, ReadText>()
    let next = 0
    for (const [words, { fewer }] of asked) {
      const counts = fewer.map(() => totalOf(results[next++] as Answer))
      const best = fewer[counts.findIndex((count) => count > 0)]
      if (best) found.set(words, best)
    }
    return found
  }

  async #send(queries: MultiSearchQuery[]): Promise<Answer[]> {
    if (!queries.length) return []
    try {
      const client = await this.client()
      const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries })
      return results as unknown as Answer[]
    } catch (error) {
      throw toMedusaError(error, "searching")
    }
  }
}

function totalOf(answer: Answer): number {
  const { totalHits, estimatedTotalHits } = answer as { totalHits?: number; estimatedTotalHits?: number }
  return totalHits ?? estimatedTotalHits ?? 0
}

function resultOf(
  question: Question,
  text: ReadText | null,
  { main, counts, found }: Answered
): SearchTypes.SearchResult {
  const { input, skip, take, facets } = question
  const options = input.search_options ?? {}
  const lead = leadOf(skip, pageOf(skip, take, options.count === "none"))
  return {
    hits: main.hits.slice(lead, lead + take).map((hit) => hitOf(question, hit as Hit)),
    ...(facets.length ? { facets: told(facets, main, counts, found) } : {}),
    metadata: {
      skip,
      take,
      count: options.count === "none" ? null : totalOf(main),
      ...(input.q === undefined ? {} : { query: input.q }),
      processing_time_ms: main.processingTimeMs,
    },
    provider_metadata: {
      tejido: {
        engine: "meilisearch",
        ...(text?.corrections.length ? { corrections: text.corrections } : {}),
        ...(text?.ignored.length ? { ignored_words: text.ignored } : {}),
      },
    },
  }
}

function hitOf({ source, input, highlighting }: Question, hit: Hit): SearchTypes.SearchHit {
  const wanted = input.attributes_to_retrieve
  const heads = new Set([...wanted.map((path) => path.split(".")[0] ?? path)])
  const shown = Object.fromEntries(Object.entries(hit).filter(([key]) => heads.has(key)))
  return {
    id: String(hit[source.primary_key]),
    ...(input.search_options?.include_score ? { score: Number(hit._rankingScore ?? 0) } : {}),
    document: fromStored(shown, source, wanted),
    ...(highlighting ? { highlights: highlightsOf(hit, highlighting) } : {}),
  }
}

function told(facets: readonly Facet[], main: Answer, counts: number[][], found: Found[]) {
  return Object.fromEntries(
    facets.map((facet, at) => {
      const answers: FacetAnswers = {
        distribution: main.facetDistribution?.[facet.path] ?? {},
        stats: main.facetStats?.[facet.path],
        counts: counts[at] ?? [],
        found: found[at] ?? [],
      }
      return [facet.path, facet.read(answers)]
    })
  )
}
