import { MedusaError } from "@medusajs/framework/utils"
import { join, raw, sql, type Sql, type SqlManager } from "./sql"
import { statement, type Answer, type Question } from "./statement"
import { unknownIndex } from "./catalogue"
import { Turns } from "./turns"

/** PostgreSQL's codes of what can happen to a search that is written correctly. */
const CANCELLED = "57014"
const TOO_DEEP = "54001"
/** Another process made the index anew, or deleted it. */
const TABLE_GONE = "42P01"
const COLUMN_GONE = "42703"

/** A search by the provider's own statements. */
export class Asker {
  readonly #manager: SqlManager
  readonly #settings: Sql

  readonly #turns: Turns

  /**
   * @param timeoutMs how long one statement may take, and wait for its turn
   * @param atOnce how many statements at once
   */
  constructor(
    manager: SqlManager,
    private readonly timeoutMs: number,
    atOnce: number
  ) {
    this.#turns = new Turns(atOnce)
    // MikroORM lets whatever runs inside a transaction take part in it, and the settings would stay there.
    this.#manager = manager.fork?.() ?? manager
    // Compiling a statement takes longer than any of these runs, and further workers take other visitors' time.
    // Reading a table whole looks cheap to the planner, which does not know that words lie out of line.
    this.#settings = raw(
      [
        `SET LOCAL statement_timeout = ${timeoutMs}`,
        "SET LOCAL jit = off",
        "SET LOCAL enable_seqscan = off",
        "SET LOCAL max_parallel_workers_per_gather = 0",
        "SET LOCAL work_mem = '16MB'",
        "",
      ].join(";\n")
    )
  }

  async answer(question: Question): Promise<Answer> {
    const [row] = await this.#run<Answer>(statement(question), question.table)
    return row ?? { count: 0, hits: [], facets: [] }
  }

  /** The first of these questions that has any answer: its place, or -1. */
  async firstWithAnswer(questions: readonly Question[]): Promise<number> {
    const [first] = questions
    if (!first) {
      return -1
    }
    const counts = questions.map(
      (question) =>
        sql`EXISTS (SELECT 1 FROM (${statement({ ...question, facets: [], take: 0 })}) a WHERE a."count" > 0)`
    )
    const [row] = await this.#run<{ found: boolean[] }>(
      sql`SELECT array_to_json(ARRAY[${join(counts, ", ")}]) AS "found"`,
      first.table
    )
    return row?.found.indexOf(true) ?? -1
  }

  /** One message with several statements is one transaction to PostgreSQL: the settings end with it. */
  async #run<T>(query: Sql, index: string): Promise<T[]> {
    const { text, params } = sql`${this.#settings}${query}`
    try {
      const run = () => this.#manager.execute(text, [...params]) as Promise<T[][]>
      return (await this.#turns.take(run, this.timeoutMs, tooSlow)).at(-1) ?? []
    } catch (error) {
      throw told(error, index)
    }
  }
}

/** @returns the error that says to the caller what happened, where it is known */
function told(error: unknown, index: string): unknown {
  switch ((error as { code?: string }).code) {
    case CANCELLED:
      return tooSlow()
    case TOO_DEEP:
      return new MedusaError(MedusaError.Types.INVALID_DATA, "This search asks for too much at once")
    case TABLE_GONE:
    case COLUMN_GONE:
      return unknownIndex(index)
    default:
      return error
  }
}

function tooSlow(): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "This search takes too long; ask for fewer things at once",
    "search_too_slow"
  )
}
