import { FileProblem } from "../import-problem"
import { MOST } from "../raw-row"
import { readWholeXml } from "./read-xml"
import type { Workbook } from "./workbook"

type Relation = { id: string; type: string; target: string }

/** Where the parts are that a sheet needs. */
export type SheetParts = { sheet: string; sharedStrings: string | null; styles: string | null }

/**
 * Finds the first sheet that is not hidden, and the parts that its cells refer to. What a relation names outside of
 * the file is never looked at.
 * @throws FileProblem `not_a_workbook`, `too_many_sheets`
 */
export async function findSheet(workbook: Workbook): Promise<SheetParts> {
  const [root] = (await relations(workbook, "_rels/.rels", "")).filter(
    ({ type }) => type === "officeDocument"
  )
  if (!root || !workbook.has(root.target)) throw new FileProblem("not_a_workbook")
  const slash = root.target.lastIndexOf("/")
  const folder = root.target.slice(0, slash + 1)
  const related = await relations(workbook, `${folder}_rels/${root.target.slice(slash + 1)}.rels`, folder)
  const sheets: { id: string; hidden: boolean }[] = []
  await readWholeXml(workbook.read(root.target), {
    open: (name, { id = "", state = "visible" }) => {
      if (name !== "sheet") return
      if (sheets.length === MOST.sheets) throw new FileProblem("too_many_sheets", MOST.sheets)
      sheets.push({ id, hidden: state !== "visible" })
    },
  })
  const worksheets = new Map(
    related.filter(({ type }) => type === "worksheet").map(({ id, target }) => [id, target])
  )
  const shown = sheets.find(({ id, hidden }) => !hidden && worksheets.has(id))
  const sheet = shown && worksheets.get(shown.id)
  if (!sheet || !workbook.has(sheet)) throw new FileProblem("not_a_workbook")
  const partOf = (kind: string) => {
    const target = related.find(({ type }) => type === kind)?.target
    return target !== undefined && workbook.has(target) ? target : null
  }
  return { sheet, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") }
}

async function relations(workbook: Workbook, part: string, folder: string): Promise<Relation[]> {
  const found: Relation[] = []
  if (!workbook.has(part)) throw new FileProblem("not_a_workbook")
  await readWholeXml(workbook.read(part), {
    open: (name, { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode }) => {
      if (name !== "Relationship" || mode === "External") return
      found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolved(folder, target) })
    },
  })
  return found
}

function resolved(folder: string, target: string): string {
  return new URL(target, `http://part/${folder}`).pathname.slice(1)
}
