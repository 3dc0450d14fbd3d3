import { parseSoles } from "../../../lib/money"
import type { Params } from "../table/list-state"
import { readBasisPoints, WHOLE_BP } from "./basis-points"
import { type Mode, MODES } from "./policy-rules"

/** What stands in the simulator's form, as typed. */
export type SimulationFields = {
  precio: string
  cantidad: string
  modo: Mode
  pago: string
  partes: string
  reglas: string
  contra: string
}

/** What is asked of the simulator. Amounts in céntimos, parts in basis points; policies by their id. */
export type AskedSimulation = {
  price: number
  quantity: number
  mode: Mode
  agreed_pay: number | null
  makers: number[]
  policyId: string
  againstId: string | null
}

/** A field that cannot be read; the words for it have the same key. */
export type SimulationProblem = "precio" | "cantidad" | "pago" | "partes"

const LARGEST_PRICE = 10_000_000
const MOST_PIECES = 1_000
const MOST_MAKERS = 50

/**
 * Reads the simulator's address. Without a price nothing is asked yet; what cannot be read is named, and all that was
 * typed stays.
 */
export function readSimulation(
  params: Params,
  policies: { ids: readonly string[]; current: string }
): { fields: SimulationFields; asked: AskedSimulation | null; problems: SimulationProblem[] } {
  const text = (name: string, otherwise: string) => {
    const value = params[name]
    return (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 200) ?? otherwise
  }
  const known = (id: string) => (policies.ids.includes(id) ? id : "")
  const fields: SimulationFields = {
    precio: text("precio", ""),
    cantidad: text("cantidad", "1"),
    modo: MODES.find((mode) => mode === text("modo", "")) ?? "own_account",
    pago: text("pago", ""),
    partes: text("partes", "100"),
    reglas: known(text("reglas", "")) || policies.current,
    contra: known(text("contra", "")),
  }
  if (params.precio === undefined) return { fields, asked: null, problems: [] }
  const price = parseSoles(fields.precio)
  const quantity = /^\d{1,4}$/.test(fields.cantidad) ? Number(fields.cantidad) : 0
  const agreed_pay = fields.pago === "" ? null : parseSoles(fields.pago)
  const makers = readParts(fields.partes)
  const problems: SimulationProblem[] = []
  if (price === null || price === 0 || price > LARGEST_PRICE) problems.push("precio")
  if (quantity < 1 || quantity > MOST_PIECES) problems.push("cantidad")
  if (fields.pago !== "" && agreed_pay === null) problems.push("pago")
  if (makers === null) problems.push("partes")
  if (problems.length > 0 || price === null || makers === null) return { fields, asked: null, problems }
  return {
    fields,
    asked: {
      ...{ price, quantity, mode: fields.modo, agreed_pay, makers, policyId: fields.reglas },
      againstId: fields.contra === "" || fields.contra === fields.reglas ? null : fields.contra,
    },
    problems,
  }
}

/** "60 40", "60; 40", "33.33 % 66.67 %" as basis points that make the whole; null otherwise. */
function readParts(typed: string): number[] | null {
  const parts = typed
    .replace(/\s*%/g, "")
    .split(/[;\s]+|,\s+/)
    .filter((part) => part !== "")
    .map(readBasisPoints)
  const good = parts.filter((part) => part !== null && part > 0) as number[]
  const whole = good.reduce((total, part) => total + part, 0) === WHOLE_BP
  return whole && good.length === parts.length && good.length <= MOST_MAKERS ? good : null
}
