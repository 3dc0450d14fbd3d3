import { StubError } from "./stub-error"
import { valuesAt } from "./document-values"

/** A filter as a question to a document. */
export type Filter = (document: Record<string, unknown>) => boolean

type Token = { kind: "symbol" | "word" | "text"; text: string }

/** Words that mean something in the language, and have to be quoted to be a value. */
const KEYWORDS = new Set([
  "AND",
  "OR",
  "IN",
  "NOT",
  "TO",
  "EXISTS",
  "IS",
  "NULL",
  "EMPTY",
  "CONTAINS",
  "STARTS",
  "WITH",
  "_geoRadius",
  "_geoBoundingBox",
])
const COMPARISONS = ["<=", ">=", "!=", "<", ">", "="]

/** A value as the server compares it: without regard to case, accents kept, in which form whatever. */
export function comparable(value: string): string {
  return value.trim().normalize("NFKD").toLowerCase()
}

/** A word as the server compares it: without case and accents. */
export function normalized(value: string): string {
  return value.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}

/**
 * Reads Meilisearch's filter language: strings, and lists of strings (AND) with lists of strings (OR) in them.
 * @param fields calls of fields; throws for one that is not filterable
 * @throws StubError invalid_search_filter
 */
export function readFilter(filter: unknown, check: (field: string) => void): Filter {
  if (filter === undefined || filter === null || (Array.isArray(filter) && !filter.length)) {
    return () => true
  }
  if (typeof filter === "string") {
    return filter.trim() ? new Parser(tokens(filter), check).whole() : () => true
  }
  const all = (filter as (string | string[])[]).map((part) => {
    const any = (Array.isArray(part) ? part : [part]).map((text) => readFilter(text, check))
    return (document: Record<string, unknown>) => any.some((one) => one(document))
  })
  return (document) => all.every((one) => one(document))
}

function refuse(message: string): never {
  throw new StubError(400, "invalid_search_filter", message)
}

/** Cuts a filter into values, words and signs; both escapes of the language are undone. */
function tokens(filter: string): Token[] {
  const found: Token[] = []
  let at = 0
  while (at < filter.length) {
    const rest = filter.slice(at)
    const blank = /^\s+/u.exec(rest)
    const word = /^[\p{L}\p{N}_.-]+/u.exec(rest)
    const sign = ["(", ")", "[", "]", ",", ...COMPARISONS].find((one) => rest.startsWith(one))
    if (blank) {
      at += blank[0].length
    } else if (rest[0] === '"' || rest[0] === "'") {
      const end = closingQuote(filter, at)
      found.push({ kind: "text", text: unescapeText(filter.slice(at + 1, end), rest[0]) })
      at = end + 1
    } else if (word) {
      found.push({ kind: "word", text: word[0] })
      at += word[0].length
    } else if (sign) {
      found.push({ kind: "symbol", text: sign })
      at += sign.length
    } else {
      refuse(`Was expecting an operation at ${rest.slice(0, 20)}`)
    }
  }
  return found
}

function closingQuote(filter: string, start: number): number {
  for (let at = start + 1; at < filter.length; at++) {
    if (filter[at] === "\\") {
      at++
    } else if (filter[at] === filter[start]) {
      return at
    }
  }
  return refuse("missing closing delimiter")
}

/** First the escaped quote, then the escapes of C that the server knows. */
function unescapeText(text: string, quote: string): string {
  const unquoted = text.replaceAll(`\\${quote}`, quote)
  return unquoted.replace(
    /\\(u\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\s\S]|$)/gu,
    (all, code: string) => {
      const simple: Record<string, string> = { n: "\n", r: "\r", t: "\t", "\\": "\\", "'": "'", '"': '"' }
      const named = simple[code]
      if (named !== undefined) {
        return named
      }
      if (code.length > 1) {
        return String.fromCodePoint(parseInt(code.replace(/[ux{}]/g, ""), 16))
      }
      return refuse(`malformed value: ${all}`)
    }
  )
}

class Parser {
  #at = 0

  constructor(
    private readonly tokens: Token[],
    private readonly check: (field: string) => void
  ) {}

  whole(): Filter {
    const filter = this.#or()
    if (this.#at < this.tokens.length) {
      refuse(`Found unexpected characters at the end of the filter: ${this.tokens[this.#at]?.text}`)
    }
    return filter
  }

  #or(): Filter {
    const any = [this.#and()]
    while (this.#take("OR")) any.push(this.#and())
    return any.length === 1 ? (any[0] as Filter) : (document) => any.some((one) => one(document))
  }

  #and(): Filter {
    const all = [this.#not()]
    while (this.#take("AND")) all.push(this.#not())
    return all.length === 1 ? (all[0] as Filter) : (document) => all.every((one) => one(document))
  }

  #not(): Filter {
    if (this.#take("NOT")) {
      const inner = this.#not()
      return (document) => !inner(document)
    }
    if (this.#take("(")) {
      const inner = this.#or()
      this.#expect(")")
      return inner
    }
    return this.#condition()
  }

  #condition(): Filter {
    const field = this.#value()
    this.check(field)
    if (this.#take("IS")) {
      const not = this.#take("NOT")
      const kind = this.#take("NULL")
        ? isNull
        : this.#take("EMPTY")
          ? isEmpty
          : refuse("Was expecting NULL or EMPTY")
      return (document) => kind(document, field) !== not
    }
    const not = this.#take("NOT")
    const inner = this.#afterNot(field)
    return not ? (document) => !inner(document) : inner
  }

  #afterNot(field: string): Filter {
    if (this.#take("EXISTS")) {
      return (document) => valuesAt(document, field) !== undefined
    }
    if (this.#take("STARTS")) {
      this.#expect("WITH")
      const start = comparable(this.#value())
      return (document) => texts(document, field).some((text) => text.startsWith(start))
    }
    if (this.#take("IN")) {
      const wanted = this.#list().map(comparable)
      return (document) => texts(document, field).some((text) => wanted.includes(text))
    }
    return this.#comparison(field)
  }

  #list(): string[] {
    const values: string[] = []
    this.#expect("[")
    while (!this.#take("]")) {
      values.push(this.#value())
      if (!this.#take(",")) {
        this.#expect("]")
        break
      }
    }
    return values
  }

  #comparison(field: string): Filter {
    const sign = this.tokens[this.#at]?.text ?? ""
    if (this.tokens[this.#at]?.kind !== "symbol" || !COMPARISONS.includes(sign)) {
      refuse(`Was expecting an operation after ${field}`)
    }
    this.#at++
    const value = this.#value()
    if (sign === "=" || sign === "!=") {
      const wanted = comparable(value)
      return (document) => texts(document, field).includes(wanted) === (sign === "=")
    }
    const bound = Number(value)
    const compare: Record<string, (number: number) => boolean> = {
      "<": (number) => number < bound,
      "<=": (number) => number <= bound,
      ">": (number) => number > bound,
      ">=": (number) => number >= bound,
    }
    return (document) =>
      (valuesAt(document, field) ?? []).some((one) => typeof one === "number" && compare[sign]?.(one))
  }

  #value(): string {
    const token = this.tokens[this.#at++]
    if (!token || token.kind === "symbol" || (token.kind === "word" && KEYWORDS.has(token.text))) {
      return refuse(`Was expecting a value but found ${token?.text ?? "the end"}`)
    }
    return token.text
  }

  #take(text: string): boolean {
    const token = this.tokens[this.#at]
    const there = token?.text === text && token.kind !== "text"
    this.#at += there ? 1 : 0
    return there
  }

  #expect(text: string): void {
    if (!this.#take(text))
      refuse(`Was expecting ${text} but found ${this.tokens[this.#at]?.text ?? "the end"}`)
  }
}

function texts(document: Record<string, unknown>, field: string): string[] {
  return (valuesAt(document, field) ?? [])
    .filter((value) => value !== null && typeof value !== "object")
    .map((value) => comparable(String(value)))
}

function isNull(document: Record<string, unknown>, field: string): boolean {
  const values = valuesAt(document, field)
  return values?.length === 1 && values[0] === null
}

function isEmpty(document: Record<string, unknown>, field: string): boolean {
  const values = valuesAt(document, field)
  return values !== undefined && (values.length === 0 || (values.length === 1 && values[0] === ""))
}
