import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { LOCALES, type Locale } from "../../../i18n/locales"

const LISTINGS = join(__dirname, "../../../../../plugins/listings/src")
const PANEL = join(__dirname, "..")

/** What makes a refusal that staff are told of, by a code among its arguments. */
const MAKERS = ["refused", "refuse", "MedusaError", "ToldRefusal"]
const CODE = /^[a-z]+(_[a-z]+)+$/

/** Refusals that no form of the panel can be answered with. */
const NOT_IN_FORMS: Readonly<Record<string, string>> = {
  not_published: "a step of a workflow that the next run mends",
  nothing_to_print: "a dispatch with nothing in it has no link to its slip",
  price_changed: "the shop's checkout shows the new total",
  product_withdrawn: "the shop's cart has words for it",
  range_backwards: "the page of figures turns such a time around",
  range_too_long: "the page of figures shortens such a time",
}

/** Where the panel looks words up: the lists of codes, and the messages under them. */
const LOOKED_UP = [
  "listings/listing-refusal.ts",
  "photos/photo-problem.ts",
  "imports/import-refusals.ts",
  "stock/stock-refusals.ts",
  "dispatches/dispatch-refusals.ts",
]
  .map((path) => readFileSync(join(PANEL, path), "utf8"))
  .join("\n")

describe("the words for what the API refuses about listings", () => {
  const codes = [...new Set(sourcesOf(LISTINGS).flatMap(codesIn))].sort()

  it("are looked for where refusals are made", () => {
    expect(codes).toEqual(
      expect.arrayContaining(["code_taken", "upload_moved", "own_submission", "more_than_sent"])
    )
    expect(codes).toEqual(expect.arrayContaining(["below_reserved", "photo_heic", "archive_too_large"]))
  })

  it("are looked up for every code", () => {
    const unknown = codes.filter((code) => !new RegExp(`\\b${code}\\b`).test(LOOKED_UP))
    expect(unknown).toEqual(Object.keys(NOT_IN_FORMS))
  })

  it.each(LOCALES)("are there for every code (%s)", (locale) => {
    const words = wordsOf(locale)
    expect(codes.filter((code) => !words.has(code) && !(code in NOT_IN_FORMS))).toEqual([])
  })
})

function sourcesOf(folder: string): ts.SourceFile[] {
  return (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[])
    .filter((path) => path.endsWith(".ts") && !path.includes(".spec.") && !path.includes("/test/"))
    .map((path) =>
      ts.createSourceFile(path, readFileSync(join(folder, path), "utf8"), ts.ScriptTarget.Latest)
    )
}

function codesIn(source: ts.SourceFile): string[] {
  const found: string[] = []
  const take = (node: ts.Node) => {
    if (ts.isStringLiteral(node) && CODE.test(node.text)) found.push(node.text)
  }
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      if (MAKERS.includes(node.expression.text)) node.arguments?.forEach(take)
    }
    if (ts.isObjectLiteralExpression(node)) {
      const parts = new Map(
        node.properties.flatMap((part) =>
          ts.isPropertyAssignment(part) && ts.isIdentifier(part.name) ? [[part.name.text, part]] : []
        )
      )
      // `{ type, code, message }` of a rule in the database; `{ below_reserved: { type, message } }` of a kind.
      const code = parts.get("code")?.initializer
      if (code && parts.has("message")) take(code)
      for (const [name, { initializer }] of parts) {
        if (CODE.test(name) && isTold(initializer)) found.push(name)
      }
    }
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === "PHOTO_FAILURES") {
      found.push(...[...node.getText(source).matchAll(/^ {2}([a-z_]+): "/gm)].map(([, code = ""]) => code))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** `{ type, message }` */
function isTold(node: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(node)) return false
  const names = node.properties.map(({ name }) => (name && ts.isIdentifier(name) ? name.text : ""))
  return names.includes("type") && names.includes("message") && !names.includes("code")
}

/** The keys that have words under any `refusals` or `problems`. */
function wordsOf(locale: Locale): Set<string> {
  const folder = join(__dirname, "../../../messages", locale)
  const words = new Set<string>()
  const collect = (value: unknown, within: boolean): void => {
    if (typeof value !== "object" || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (within && typeof inner === "string") words.add(key)
      collect(inner, within || key === "refusals" || key === "problems")
    }
  }
  for (const area of ["listings", "photos", "imports", "stock", "dispatches", "review"]) {
    collect(JSON.parse(readFileSync(join(folder, `panel-${area}.json`), "utf8")), false)
  }
  return words
}
