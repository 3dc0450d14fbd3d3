import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { foldWords } from "@tejido/search/domain/fold-words"
import { spanishStem } from "@tejido/search/domain/spanish-stem"
import type { WordTable } from "@tejido/search/domain/word-table"
import { buildWordTable } from "@tejido/search/language/build-word-table"
import { readWordGroups } from "@tejido/search/language/word-groups"
import { type Database, rowsOf } from "../product-index/connection"
import { PRODUCT_INDEX } from "../product-index/write-documents"
import { HIT_END, HIT_START } from "../store-search/marked-text"
import { typedQuery } from "../store-search/typed-query"

/** How the shop's search reads a query, and what it finds first. */
export type TriedQuery = {
  /** What answered: `postgres-es`, `meilisearch`. */
  engine: string
  /** The query's words as they are compared; `synonyms` is what else may stand for them. */
  words: { word: string; stem: string | null; synonyms: string[] }[]
  corrections: { from: string; to: string }[]
  ignored_words: string[]
  count: number
  /** `why`: the fields in which something was found. */
  hits: { id: string; handle: string; title: string; score: number | null; why: string[] }[]
}

type Said = { engine?: string; corrections?: TriedQuery["corrections"]; ignored_words?: string[] }

const HITS = 10
/** Where words are looked for and hits can be marked. */
const MARKED = [
  ...["title", "title_en", "technique", "material_text", "craft_line_name", "workshop_name"],
  ...["establishment_name", "region", "makers", "description"],
]

/** Asks as a visitor's search does, of everything that is published. Two short queries and one question to the index. */
export async function tryQuery(container: MedusaContainer, typed: string): Promise<TriedQuery> {
  const query = typedQuery(typed)
  const database = container.resolve<Database>(ContainerRegistrationKeys.PG_CONNECTION)
  const search = container.resolve(Modules.SEARCH)
  const [groups, result] = await Promise.all([
    readWordGroups((text, params) => rowsOf(database, text, params)),
    search.search<{ handle: string; title: string }>({
      entity: PRODUCT_INDEX,
      fields: ["handle", "title"],
      filters: { q: query, status: "published" },
      pagination: { take: HITS },
      search_options: {
        match_strategy: "last",
        include_score: true,
        count: "exact",
        highlight: { fields: MARKED, pre_tag: HIT_START, post_tag: HIT_END },
      },
    }),
  ])
  const said = (result.provider_metadata?.tejido ?? {}) as Said
  return {
    engine: said.engine ?? search.getIndex(PRODUCT_INDEX).provider,
    words: readWords(query, buildWordTable(groups, "now")),
    corrections: said.corrections ?? [],
    ignored_words: said.ignored_words ?? [],
    count: result.metadata.count ?? 0,
    hits: result.hits.map(({ id, score, document, highlights }) => ({
      id,
      handle: document.handle,
      title: document.title,
      score: score ?? null,
      why: MARKED.filter((field) => highlights?.[field]?.some((text) => text.includes(HIT_START))),
    })),
  }
}

/** A phrase that has other names is one entry; a word that never decides has no stem. */
function readWords(query: string, table: WordTable): TriedQuery["words"] {
  const folded = foldWords(query).map((word) => table.spelling(word) ?? word)
  const matches = table.synonymsOf(folded)
  const words: TriedQuery["words"] = []
  for (let at = 0; at < folded.length;) {
    const match = matches.find((each) => each.at === at)
    const length = match?.length ?? 1
    const [word = "", ...more] = folded.slice(at, at + length)
    words.push({
      word: [word, ...more].join(" "),
      stem: more.length || table.stopWords.includes(word) ? null : spanishStem(word),
      synonyms: match?.alternatives.map((phrase) => phrase.join(" ")) ?? [],
    })
    at += length
  }
  return words
}
