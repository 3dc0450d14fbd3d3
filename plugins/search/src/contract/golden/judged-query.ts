/** The kinds of queries people write; quality is told for each, for a mean hides the bad one. */
export type QueryClass =
  | "accents"
  | "plurals"
  | "gender"
  | "typos"
  | "Quechua"
  | "English"
  | "several words"
  | "part of a word"
  | "synonyms"
  | "price words"
  | "place and thing"
  | "material and thing"
  | "nonsense"

/** 3: what was asked for. 2: what a buyer may well take instead. 1: has to do with it. */
export type Grade = 1 | 2 | 3

export interface JudgedQuery {
  class: QueryClass
  query: string
  /** Document id → grade. A document that is not here should not be found. */
  grades: ReadonlyMap<string, Grade>
}
