import "server-only"
import { z } from "zod"
import { StoreError } from "@/lib/api/store-error"
import { storeFetch } from "@/lib/api/store-fetch"

const ONE_DAY = 24 * 60 * 60
const placesReply = z.object({ ubigeo: z.array(z.object({ code: z.string(), name: z.string() })) })

/** A department, province or district by INEI's code. */
export type Place = { code: string; name: string }

/**
 * The places inside `parent`: departments for "", provinces for two digits, districts for four. Null for a parent
 * that does not exist. Kept for a day: the list changes when Congress makes a district.
 */
export async function placesIn(parent: string): Promise<Place[] | null> {
  if (!/^(\d{2}|\d{4})?$/.test(parent)) return null
  try {
    const reply = await storeFetch(`/store/ubigeo${parent ? `?parent=${parent}` : ""}`, {
      schema: placesReply,
      tags: ["ubigeo"],
      revalidate: ONE_DAY,
    })
    return reply.ubigeo.map(({ code, name }) => ({ code, name }))
  } catch (error) {
    if (error instanceof StoreError && error.status >= 400 && error.status < 500) return null
    throw error
  }
}

/** The names of a district and what it lies in; null when there is no such district. */
export async function districtNames(
  code: string
): Promise<{ department: string; province: string; district: string } | null> {
  const [departments, provinces, districts] = await Promise.all([
    placesIn(""),
    placesIn(code.slice(0, 2)),
    placesIn(code.slice(0, 4)),
  ])
  const name = (places: Place[] | null, wanted: string) =>
    places?.find((place) => place.code === wanted)?.name
  const department = name(departments, code.slice(0, 2))
  const province = name(provinces, code.slice(0, 4))
  const district = name(districts, code)
  return department && province && district ? { department, province, district } : null
}
