/**
 * The JavaScript that each catalogue page sends, gzipped, above a text page of the same layout.
 * Run: `npm start` in one terminal, `npm run bench:page-weight` in another.
 */
import { gzipSync } from "node:zlib"
import { runFacts } from "./run-facts"

const GOAL_BYTES = 40 * 1024
const facts = runFacts()

async function main(): Promise<void> {
  const empty = await scripts("/es/legal/terminos")
  console.log(`empty page of the same layout: ${kilobytes(total(empty))} of JavaScript`)
  const product = await firstProductPath()
  for (const [name, path] of [
    ["home", "/es"],
    ["listing", "/es/productos"],
    ["search", "/es/buscar?q=cuero"],
    ["product", product],
    ["impact", "/es/impacto"],
  ] as const) {
    const page = await scripts(path)
    const above = total(page) - total(empty)
    const verdict = above <= GOAL_BYTES ? "reached" : "MISSED"
    console.log(
      `${name.padEnd(8)} ${kilobytes(total(page))}, above the empty page ${kilobytes(above)}, goal 40.0 KB: ${verdict}`
    )
  }
}

/** Every script a page asks for or preloads, by address, with its gzipped size; inline scripts count as well. */
async function scripts(path: string): Promise<Map<string, number>> {
  const html = await text(facts.shop + path)
  const sizes = new Map<string, number>()
  const addresses = new Set(
    [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js[^"]*)"[^>]*>/g)].map(
      (match) => match[1] ?? ""
    )
  )
  for (const address of addresses) {
    sizes.set(address, gzipSync(await text(new URL(address, facts.shop).href)).length)
  }
  const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)]
    .map((match) => match[1])
    .join("\n")
  sizes.set("inline", gzipSync(inline).length)
  return sizes
}

async function firstProductPath(): Promise<string> {
  const html = await text(`${facts.shop}/es/productos`)
  const path = /href="(\/es\/producto\/[^"?#]+)"/.exec(html)?.[1]
  if (!path) {
    throw new Error("The listing shows no product")
  }
  return path
}

async function text(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`)
  }
  return response.text()
}

const total = (sizes: Map<string, number>): number => [...sizes.values()].reduce((sum, size) => sum + size, 0)
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} KB`

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
