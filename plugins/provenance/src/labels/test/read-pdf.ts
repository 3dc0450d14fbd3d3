import { inflateSync } from "node:zlib"

/** A page as a reader of PDF finds it: texts with where they begin, and filled rectangles, in points from the upper left. */
export type ReadPage = {
  texts: { text: string; x: number; y: number; size: number }[]
  rectangles: { x: number; y: number; width: number; height: number; fill: string }[]
}

type Matrix = [number, number, number, number, number, number]
type Pdf = { objects: Map<number, string>; stream: (id: number) => string }

/**
 * Reads back what pdfkit wrote, with nothing of pdfkit's: objects, compressed streams, the fonts' own tables of which
 * glyph is which sign. Knows as much of PDF as that takes.
 */
export function readPdf(bytes: Buffer): ReadPage[] {
  const pdf = objectsOf(bytes)
  const pages = [...pdf.objects.values()].filter((object) => /\/Type \/Page\b/.test(object))
  return pages.map((page) => {
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(page)?.[1])
    const resources = deref(pdf, /\/Resources (\d+) 0 R/.exec(page)?.[1])
    const fonts = new Map<string, Map<string, string>>()
    for (const [, name = "", id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g))
      fonts.set(name, glyphsOf(pdf, Number(id)))
    const content = pdf.stream(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]))
    return readContent(content, fonts, height)
  })
}

function objectsOf(bytes: Buffer): Pdf {
  const text = bytes.toString("latin1")
  const objects = new Map<number, string>()
  const streams = new Map<number, string>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, id = "", body = ""] = match
    const at = body.indexOf("stream\n")
    objects.set(Number(id), at < 0 ? body : body.slice(0, at))
    if (at < 0) continue
    const raw = Buffer.from(body.slice(at + 7, body.lastIndexOf("\nendstream")), "latin1")
    streams.set(
      Number(id),
      (/FlateDecode/.test(body.slice(0, at)) ? inflateSync(raw) : raw).toString("latin1")
    )
  }
  return { objects, stream: (id) => streams.get(id) ?? "" }
}

const deref = (pdf: Pdf, id: string | undefined) => pdf.objects.get(Number(id)) ?? ""

/** Which signs each glyph of a font stands for, from its ToUnicode table. */
function glyphsOf(pdf: Pdf, fontId: number): Map<string, string> {
  const table = pdf.stream(Number(/\/ToUnicode (\d+) 0 R/.exec(pdf.objects.get(fontId) ?? "")?.[1]))
  const glyphs = new Map<string, string>()
  const sign = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le")
  for (const [, from = "", , list = ""] of table.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    for (const [i, [, hex = ""]] of [...list.matchAll(/<([\w\s]+)>/g)].entries()) {
      const code = (Number.parseInt(from, 16) + i).toString(16).padStart(4, "0")
      glyphs.set(code, sign(hex.replace(/\s/g, "")))
    }
  }
  return glyphs
}

const times = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  a * m[0] + b * m[2],
  a * m[1] + b * m[3],
  c * m[0] + d * m[2],
  c * m[1] + d * m[3],
  e * m[0] + f * m[2] + m[4],
  e * m[1] + f * m[3] + m[5],
]

function readContent(content: string, fonts: Map<string, Map<string, string>>, pageHeight: number): ReadPage {
  const page: ReadPage = { texts: [], rectangles: [] }
  let now: { matrix: Matrix; fill: string } = { matrix: [1, 0, 0, 1, 0, 0], fill: "" }
  const kept: (typeof now)[] = []
  let [text, font, size]: [Matrix, string, number] = [[1, 0, 0, 1, 0, 0], "", 0]
  let path: { x: number; y: number; width: number; height: number }[] = []
  let operands: string[] = []
  for (const [token] of content.matchAll(/\[[^\]]*\]|<[\da-fA-F]*>|[^\s[\]<>]+/g)) {
    if (!/^[a-zA-Z*]+$/.test(token)) {
      operands.push(token)
      continue
    }
    const numbers = operands.map(Number)
    if (token === "q") kept.push({ ...now })
    else if (token === "Q") now = kept.pop() ?? now
    else if (token === "cm") now.matrix = times(now.matrix, numbers as Matrix)
    else if (token === "scn" || token === "rg") now.fill = numbers.map((part) => part.toFixed(2)).join(" ")
    else if (token === "re") path.push(boxOf(now.matrix, numbers, pageHeight))
    else if (token === "f" || token === "f*") {
      page.rectangles.push(...path.map((box) => ({ ...box, fill: now.fill })))
      path = []
    } else if (token === "Tm") text = times(now.matrix, numbers as Matrix)
    else if (token === "Tf") [font, size] = [(operands[0] ?? "").slice(1), numbers[1] ?? 0]
    else if (token === "TJ") {
      const hex = [...(operands[0] ?? "").matchAll(/<([\da-f]*)>/gi)].map(([, part]) => part).join("")
      const signs = (hex.match(/.{4}/g) ?? []).map((code) => fonts.get(font)?.get(code) ?? "�").join("")
      page.texts.push({ text: signs, x: text[4], y: pageHeight - text[5], size })
    }
    operands = []
  }
  return page
}

function boxOf(matrix: Matrix, [x = 0, y = 0, width = 0, height = 0]: number[], pageHeight: number) {
  const [, , , , left, first] = times(matrix, [1, 0, 0, 1, x, y])
  const [, , , , right, second] = times(matrix, [1, 0, 0, 1, x + width, y + height])
  return {
    ...{ x: left, width: right - left },
    ...{ y: pageHeight - Math.max(first, second), height: Math.abs(second - first) },
  }
}
