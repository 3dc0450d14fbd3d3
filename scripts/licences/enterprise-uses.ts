const imported =
  /(?:from\s+|import\s*\(?\s*|require\(\s*|resolve:\s*)["']([^"']*(?:\brbac\b|auth-oidc)[^"']*)["']/g
const enabled =
  /\b(?:MEDUSA_FF_RBAC\w*|rbac(?:_filter_fields)?["']?\s*:\s*(?:true|["']true["']|process\.env))/g

/**
 * Where a source file imports, registers or switches on a part of Medusa that is under its Enterprise licence
 * (`@medusajs/rbac`, its flags, `auth-oidc`): a sentence for each place.
 */
export function enterpriseUses(file: string, source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(^|[^:])\/\/.*$/gm, "$1")
  const found = [...code.matchAll(imported), ...code.matchAll(enabled)]
  return found.map((match) => `${file} uses an Enterprise part of Medusa: ${match[1] ?? match[0]}`)
}
