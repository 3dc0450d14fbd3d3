import type { ListSpec } from "./list-spec"

/** Where a list's CSV lies: `/panel/talleres` → `/panel/descargar/talleres`. */
export function downloadPath({ path }: Pick<ListSpec, "path">): string {
  return path.replace(/^\/panel/, "/panel/descargar")
}
