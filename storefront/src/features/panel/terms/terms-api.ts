import "server-only"
import { notFound } from "next/navigation"
import { z } from "zod"
import { orNotFound, staffFetch } from "../api/staff-fetch"
import { StaffRefusal, StaffUnavailable } from "../api/staff-refusal"
import {
  type AlimonyOrder,
  alimonyOrderSchema,
  type Beneficiary,
  beneficiarySchema,
  type Instruction,
  instructionSchema,
  type MonthExample,
  monthExampleSchema,
  type Terms,
  termsSchema,
} from "./terms"

const of = (artisanId: string, what: string) => `/staff/artisans/${encodeURIComponent(artisanId)}/${what}`

/** What was ever recorded of somebody's legal terms, the latest first. */
export async function loadTerms(artisanId: string): Promise<Terms[]> {
  const { terms } = await staffFetch(of(artisanId, "terms"), {
    schema: z.object({ terms: z.array(termsSchema) }),
  })
  return terms
}

/** The alimony orders against somebody's part, those in force and those that are over. */
export async function loadOrders(artisanId: string): Promise<AlimonyOrder[]> {
  const { alimony_orders } = await staffFetch(of(artisanId, "alimony-orders"), {
    schema: z.object({ alimony_orders: z.array(alimonyOrderSchema) }),
  })
  return alimony_orders
}

/** What somebody ever signed about their part, the latest first. */
export async function loadInstructions(artisanId: string): Promise<Instruction[]> {
  const { instructions } = await staffFetch(of(artisanId, "instructions"), {
    schema: z.object({ instructions: z.array(instructionSchema) }),
  })
  return instructions
}

/** Those whom somebody's money goes to, also those who get nothing any more. Never who they are. */
export async function loadBeneficiaries(artisanId: string): Promise<Beneficiary[]> {
  const { beneficiaries } = await staffFetch(of(artisanId, "beneficiaries"), {
    schema: z.object({ beneficiaries: z.array(beneficiarySchema) }),
  })
  return beneficiaries
}

/** One of them; anybody else is a page that does not exist. */
export async function loadBeneficiary(artisanId: string, id: string): Promise<Beneficiary> {
  const all = await orNotFound(loadBeneficiaries(artisanId))
  return all?.find((each) => each.id === id) ?? notFound()
}

/** How 100 soles of a month would be divided today; null where that could not be said. */
export async function loadExample(artisanId: string): Promise<MonthExample | null> {
  try {
    const { example } = await staffFetch(of(artisanId, "month-example"), {
      schema: z.object({ example: monthExampleSchema }),
    })
    return example
  } catch (error) {
    if (error instanceof StaffUnavailable) console.error(error)
    else if (!(error instanceof StaffRefusal)) throw error
    return null
  }
}
