import type { WovenBand } from "./weave-band"

/** Pixels of one woven cell. */
export const CELL = 3

/** Drawn wide enough for any screen: the page cuts it, it never stretches. */
const WIDTH = 2400

/** A band as an SVG document: one repeat as a pattern, one path per thread, laid over the whole width. */
export function bandSvg({ palette, cells }: WovenBand): string {
  const columns = cells[0]?.length ?? 0
  const height = cells.length * CELL
  const paths = palette.slice(1).map((colour, index) => {
    const path = runs(cells, index + 1)
    return path === "" ? "" : `<path fill="${colour}" d="${path}"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" shape-rendering="crispEdges">`,
    `<defs><pattern id="b" width="${columns * CELL}" height="${height}" patternUnits="userSpaceOnUse">`,
    `<g transform="scale(${CELL})"><path fill="${palette[0]}" d="M0 0h${columns}v${cells.length}h-${columns}z"/>`,
    ...paths,
    `</g></pattern></defs><rect width="100%" height="100%" fill="url(#b)"/></svg>`,
  ].join("")
}

// Cells of one colour that stand side by side become one stroke.
function runs(cells: number[][], colour: number): string {
  let path = ""
  cells.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== colour) continue
      const start = x
      while (row[x + 1] === colour) x++
      const length = x - start + 1
      path += `M${start} ${y}h${length}v1h-${length}z`
    }
  })
  return path
}
