/** A package of the lockfile with the licence it states (an SPDX expression, where its authors know SPDX). */
export type LockedPackage = { name: string; version?: string; licence?: string; optional?: boolean }

const allowed = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
  "MPL-2.0",
  "Zlib",
])

/** Allowed for these packages alone, with the reason. */
const exceptions: { name: RegExp; licence: string; reason: string }[] = [
  {
    name: /^@medusajs\/(core-flows|dashboard|framework|js-sdk|link-modules|medusa|types|utils)$/,
    licence: "SEE LICENSE IN LICENSE",
    reason: "MIT except its Enterprise parts, which enterprise-uses.ts proves unused",
  },
  {
    name: /^@medusajs\/(rbac|auth-oidc)$/,
    licence: "SEE LICENSE IN LICENSE",
    reason: "Enterprise: installed by @medusajs/medusa, never imported or enabled (enterprise-uses.ts)",
  },
  {
    name: /^@img\/sharp-(libvips-|win32-|wasm32|freebsd-wasm32|webcontainers-wasm32)/,
    licence: "LGPL-3.0-or-later",
    reason: "libvips, linked dynamically and unchanged, replaceable by the system's own",
  },
  { name: /^@fontsource(-variable)?\//, licence: "OFL-1.1", reason: "fonts, which OFL-1.1 is made for" },
  { name: /^caniuse-lite$/, licence: "CC-BY-4.0", reason: "browser data for builds, named here as it asks" },
]

/** Packages whose manifest states no licence; what their repository's LICENSE file or readme says. */
const stated: { name: RegExp; licence: string }[] = [
  { name: /^@medusajs\/admin-(bundler|sdk|shared|vite-plugin)$/, licence: "MIT" },
  {
    name: /^(busboy|combine-errors|connect-dynamodb|limiter|parent-require|png-js|streamsearch)$/,
    licence: "MIT",
  },
  // Optional binaries of other systems: the same release and repository as their parent.
  { name: /^@(msgpackr-extract|rollup|next|turbo|oxc-parser|unrs)\//, licence: "MIT" },
  { name: /^@swc\/core-/, licence: "Apache-2.0" },
]

/** Does an SPDX expression come down to allowed licences? `OR` needs one of them, `AND` all. */
export function isAllowed(expression: string, also: (licence: string) => boolean = () => false): boolean {
  const bare = expression.trim().replace(/^\((.*)\)$/, "$1")
  if (bare.includes(" OR ")) return bare.split(" OR ").some((part) => isAllowed(part, also))
  if (bare.includes(" AND ")) return bare.split(" AND ").every((part) => isAllowed(part, also))
  return allowed.has(bare) || also(bare)
}

/** A sentence for each package whose licence is not allowed or not known. */
export function judge(packages: LockedPackage[]): string[] {
  return packages.flatMap(({ name, version, licence }) => {
    const known = licence ?? stated.find((entry) => entry.name.test(name))?.licence
    if (!known) return [`${name}@${version} states no licence`]
    const excepted = (one: string) =>
      exceptions.some((entry) => entry.licence === one && entry.name.test(name))
    return isAllowed(known, excepted) ? [] : [`${name}@${version}: ${known} is not allowed`]
  })
}
