import http from "node:http"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import middlewares from "@medusajs/medusa/api/middlewares"

const ROOT = path.resolve(__dirname, "../..")
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]

/** Every route that has a file in one of our plugins or in the backend, as `GET /staff/workshops/:id`. */
export function ownRouteFiles(): string[] {
  const plugins = readdirSync(path.join(ROOT, "plugins")).map((name) => path.join(ROOT, "plugins", name))
  return [...plugins, path.join(ROOT, "backend")]
    .flatMap((home) => routesUnder(path.join(home, "src/api"), /^route\.ts$/))
    .sort()
}

/** Every route that comes with Medusa. */
export function medusaRouteFiles(): string[] {
  const medusa = path.dirname(require.resolve("@medusajs/medusa/package.json"))
  return routesUnder(path.join(medusa, "dist/api"), /^route\.js$/)
}

/** What Medusa has middlewares for, which the router lists like routes; some have no route any more. */
export function medusaMiddlewares(): string[] {
  return (middlewares.routes ?? []).flatMap(({ matcher, method, methods = method }) =>
    [methods ?? []].flat().map((each) => `${each} ${String(matcher)}`)
  )
}

function routesUnder(api: string, file: RegExp): string[] {
  return filesUnder(api)
    .filter((name) => file.test(path.basename(name)))
    .flatMap((name) => {
      const segments = path.relative(api, path.dirname(name)).split(path.sep)
      const route = segments.map((segment) => segment.replace(/^\[(\w+)\]$/, ":$1")).join("/")
      const methods = exportedMethods(readFileSync(name, "utf8"))
      if (methods.length === 0) throw new Error(`${name} is a route file of which no method was recognised`)
      return methods.map((method) => `${method} /${route}`)
    })
}

function filesUnder(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

/** Written as a declaration, in an export list, or as CommonJS has it. */
function exportedMethods(source: string): string[] {
  return METHODS.filter((method) =>
    new RegExp(
      `export (?:const|async function|function) ${method}\\b|export \\{[^}]*\\b${method}\\b[^}]*\\}|exports\\.${method} = `
    ).test(source)
  )
}

type Layer = { route?: { path: unknown; methods: Record<string, boolean> } }
type Express = { _router?: { stack: Layer[] } }

/**
 * Watches for the server that the application makes, to look into its router once it runs. Call before it starts.
 * What it gives back lists every method and path that the router answers or has a middleware for.
 */
export function watchRouter(): () => string[] {
  const create = jest.spyOn(http, "createServer")
  return () => {
    const apps = create.mock.calls.map(([app]) => app as unknown as Express)
    const stack = apps.findLast((app) => app?._router)?._router?.stack
    if (!stack) throw new Error("no router was seen: has Medusa's way of making its server changed?")
    const routes = stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${String(route.path)}`) : []
    )
    return [...new Set(routes)].sort()
  }
}
