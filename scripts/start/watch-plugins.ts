import { watch } from "node:fs"
import { join } from "node:path"
import { root } from "./data-dir"

/**
 * Calls back with the paths that changed below `plugins/<name>/src`, once the writing has been quiet for a moment.
 * Callbacks never overlap; what changes during one is reported in the next.
 */
export function watchPlugins(onChange: (paths: string[]) => Promise<void>): void {
  const changed = new Set<string>()
  let busy = false
  let timer: NodeJS.Timeout | undefined

  const flush = async () => {
    if (busy) return
    busy = true
    const paths = [...changed]
    changed.clear()
    await onChange(paths).catch((error: unknown) => console.error(error))
    busy = false
    if (changed.size > 0) timer = setTimeout(() => void flush(), 300)
  }

  watch(join(root, "plugins"), { recursive: true }, (_event, path) => {
    if (!path || !/^[^/\\]+[/\\]src[/\\]/.test(path) || /\.spec\.ts$|__admin-extensions__/.test(path)) return
    changed.add(path)
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), 300)
  })
}
