/** Where the pages of the rules are. */
export const RULES_PATH = "/panel/reglas"
export const PROPOSE_PATH = `${RULES_PATH}/proponer`
export const SIMULATOR_PATH = `${RULES_PATH}/simulador`

/** The page of one version or proposal. */
export function policyPath(id: string): string {
  return `${RULES_PATH}/${encodeURIComponent(id)}`
}

/** The simulator with a version chosen, beside another one to compare it with. */
export function simulatorPath(id: string, against?: string): string {
  const query = new URLSearchParams({ reglas: id, ...(against ? { contra: against } : {}) })
  return `${SIMULATOR_PATH}?${query.toString()}`
}
