import { SaxesParser, type SaxesAttributePlain } from "saxes"
import { FileProblem } from "../import-problem"

/** What is done with the elements of a part; names come without their prefix. */
export type XmlHandlers = {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Goes through a part piece by piece, and gives what was found in each before the next is read.
 *
 * A document type is refused, whatever it says: it is how a file names other files and how entities multiply, and no
 * spreadsheet writes one.
 * @param take what the handlers found since it was last asked
 * @throws FileProblem `workbook_not_plain`, `not_a_workbook`
 */
export async function* readXml<Found>(
  pieces: AsyncIterable<string>,
  handlers: XmlHandlers,
  take: () => Found[]
): AsyncGenerator<Found> {
  const parser = new SaxesParser({ position: false })
  parser.on("doctype", () => {
    throw new FileProblem("workbook_not_plain")
  })
  parser.on("error", () => {
    throw new FileProblem("not_a_workbook")
  })
  parser.on("opentag", ({ name, attributes }) => handlers.open(local(name), plain(attributes)))
  parser.on("text", (text) => handlers.text?.(text))
  parser.on("cdata", (text) => handlers.text?.(text))
  parser.on("closetag", ({ name }) => handlers.close?.(local(name)))
  for await (const piece of pieces) {
    parser.write(piece)
    yield* take()
  }
  parser.close()
  yield* take()
}

/** Goes through a part to its end. */
export async function readWholeXml(pieces: AsyncIterable<string>, handlers: XmlHandlers): Promise<void> {
  // It gives nothing, so that the first thing it says is that it is done.
  await readXml(pieces, handlers, () => []).next()
}

const local = (name: string) => name.slice(name.indexOf(":") + 1)

function plain(attributes: Record<string, SaxesAttributePlain | string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), String(value)]))
}
