import { parseArgs } from "node:util"

/** Environment variable that carries the parsed arguments into the process that Medusa runs. */
export const SEED_ARGUMENTS = "TEJIDO_SEED_ARGUMENTS"

/** Totals to generate up to, over the demo data set; 0 = the demo data set only. */
export type Amounts = { products: number; orders: number; artisans: number }

const LARGEST = 5_000_000

/**
 * Reads `--products`, `--orders` and `--artisans`.
 * @throws Error with a message for the person at the keyboard when an argument is unknown or no whole number
 */
export function readAmounts(args: string[]): Amounts {
  const option = { type: "string", default: "0" } as const
  const { values } = parseArgs({ args, options: { products: option, orders: option, artisans: option } })
  return {
    products: wholeNumber("products", values.products),
    orders: wholeNumber("orders", values.orders),
    artisans: wholeNumber("artisans", values.artisans),
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > LARGEST) {
    throw new Error(`--${name} takes a whole number from 0 to ${LARGEST}, not "${text}"`)
  }
  return value
}
