/** A piece of SQL with `?` for its parameters, put together from others. */
export interface Sql {
  readonly text: string
  readonly params: readonly unknown[]
}

/** Runs SQL; MikroORM's manager, narrowed to what the provider needs. */
export interface SqlManager {
  execute(text: string, params?: unknown[]): Promise<unknown[]>
  transactional?<T>(run: (manager: SqlManager) => Promise<T>): Promise<T>
  /** One like it that takes part in no transaction. */
  fork?(): SqlManager
}

/**
 * SQL with values in it: a value that is SQL itself becomes part of the text, any other a parameter.
 * A `?` that is an operator's has to be written `\\?`.
 */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  let text = strings[0] ?? ""
  const params: unknown[] = []
  values.forEach((value, i) => {
    if (isSql(value)) {
      text += value.text
      params.push(...value.params)
    } else {
      text += "?"
      params.push(value)
    }
    text += strings[i + 1] ?? ""
  })
  return { text, params }
}

/** Text that is SQL already, without parameters. Never anything a visitor wrote. */
export function raw(text: string): Sql {
  return { text, params: [] }
}

/** A quoted name of a table, column or index. */
export function name(identifier: string): Sql {
  return raw(`"${identifier.replaceAll('"', '""')}"`)
}

export function join(parts: readonly Sql[], separator: string): Sql {
  return {
    text: parts.map(({ text }) => text).join(separator),
    params: parts.flatMap(({ params }) => params),
  }
}

/** Conditions of which all must hold; `TRUE` when there are none. */
export function all(conditions: readonly Sql[]): Sql {
  return conditions.length ? join(conditions, " AND ") : raw("TRUE")
}

/** Text as one parameter that PostgreSQL reads as `text[]`; MikroORM would tear an array apart. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, "\\$&")}"`).join(",")}}`
}

/** @returns the rows of one statement */
export async function rows<T>(manager: SqlManager, statement: Sql): Promise<T[]> {
  return (await manager.execute(statement.text, [...statement.params])) as T[]
}

function isSql(value: unknown): value is Sql {
  return typeof value === "object" && value !== null && "text" in value && "params" in value
}
