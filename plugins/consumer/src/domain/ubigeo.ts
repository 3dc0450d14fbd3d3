import districts from "./districts.json"
import { placeName } from "./place-name"

export type UbigeoLevel = "department" | "province" | "district"
export type NaturalRegion = "costa" | "sierra" | "selva"

/** A department, province or district with its INEI code (2, 4 or 6 digits, always text). */
export interface Place {
  readonly code: string
  /** Spanish, in title case. */
  readonly name: string
  readonly level: UbigeoLevel
  /** Only districts; ours and not official, absent where no altitude is known. */
  readonly natural_region?: NaturalRegion
}

const alphabetical = new Intl.Collator("es")

/** Places by the code of what they lie in; departments under "". */
const children = buildTree()
const byCode = new Map([...children.values()].flat().map((place) => [place.code, place]))

/**
 * What lies in a place, in Spanish alphabetical order: the 25 departments without a parent, provinces of a
 * department, districts of a province, nothing in a district.
 * @returns null for a code that does not exist
 */
export function placesIn(parent?: string): readonly Place[] | null {
  if (parent === undefined) return children.get("") ?? []
  return byCode.has(parent) ? (children.get(parent) ?? []) : null
}

/** The place with this INEI code, or null. */
export function placeByCode(code: string): Place | null {
  return byCode.get(code) ?? null
}

function buildTree(): ReadonlyMap<string, readonly Place[]> {
  const tree = new Map<string, Map<string, Place>>()
  const put = (parent: string, place: Place) => {
    const siblings = tree.get(parent) ?? new Map<string, Place>()
    if (!siblings.has(place.code)) siblings.set(place.code, place)
    tree.set(parent, siblings)
  }
  for (const [code, department, province, district, region] of districts.rows as DistrictRow[]) {
    const [departmentCode, provinceCode] = [code.slice(0, 2), code.slice(0, 4)]
    put("", { code: departmentCode, name: placeName(department), level: "department" })
    put(departmentCode, { code: provinceCode, name: placeName(province), level: "province" })
    put(provinceCode, {
      code,
      name: placeName(district),
      level: "district",
      ...(region ? { natural_region: region } : {}),
    })
  }
  return new Map(
    [...tree].map(([parent, places]) => [
      parent,
      [...places.values()].sort((a, b) => alphabetical.compare(a.name, b.name)),
    ])
  )
}

type DistrictRow = [
  code: string,
  department: string,
  province: string,
  district: string,
  region: NaturalRegion | null,
]
