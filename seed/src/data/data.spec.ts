import { CRAFT_LINE_CODES } from "../../../plugins/provenance/src/domain/craft-lines"
import { REGIONS, regionCode } from "../../../plugins/provenance/src/domain/region-codes"
import { DRAWING_KINDS } from "./drawing-kinds"
import { demoArtisans, ESTABLISHMENTS, MATERIALS, PRODUCT_TYPES, productsOf, WORKSHOPS } from "./index"
import type { Localized } from "./types"
import { visibilityOf } from "../visibility"

const PRODUCTS = productsOf(PRODUCT_TYPES)
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Every text a buyer may read, with where it stands. */
const TEXTS: [string, Localized][] = [
  ...WORKSHOPS.flatMap(({ handle, name, story }): [string, Localized][] => [
    [`${handle} name`, name],
    [`${handle} story`, story],
  ]),
  ...PRODUCT_TYPES.flatMap((type): [string, Localized][] => [
    [`${type.key} technique`, type.technique],
    [`${type.key} material`, type.material],
    [`${type.key} description`, type.description],
    [`${type.key} care`, type.care],
  ]),
  ...PRODUCTS.flatMap(({ key, variation }): [string, Localized][] => [
    [`${key} title`, variation.title],
    [`${key} detail`, variation.detail],
  ]),
  ...Object.entries(MATERIALS).map(([code, name]): [string, Localized] => [`material ${code}`, name]),
]

describe("establishments", () => {
  it("are all 69 of the reference list, with its totals", () => {
    expect(ESTABLISHMENTS).toHaveLength(69)
    expect(sum(ESTABLISHMENTS.map(({ capacity }) => capacity))).toBe(41_764)
    expect(sum(ESTABLISHMENTS.map(({ population }) => population))).toBe(103_717)
  })

  it("have codes of three letters, handles and ubigeos in the right form, none twice", () => {
    expect(repeated(ESTABLISHMENTS.map(({ code }) => code))).toEqual([])
    expect(repeated(ESTABLISHMENTS.map(({ handle }) => handle))).toEqual([])
    for (const { code, handle, ubigeo, department } of ESTABLISHMENTS) {
      expect(code).toMatch(/^[A-Z]{3}$/)
      expect(handle).toMatch(KEBAB)
      expect(ubigeo).toMatch(/^\d{6}$/)
      expect(REGIONS).toContain(department)
    }
  })

  it("never have a region's letters as code, which prefix the artisans of unnamed establishments", () => {
    const regions = REGIONS.map(regionCode)
    expect(ESTABLISHMENTS.filter(({ code }) => regions.includes(code))).toEqual([])
  })
})

describe("workshops", () => {
  it("stand in an establishment of the list, each with goods", () => {
    const codes = ESTABLISHMENTS.map(({ code }) => code)
    expect(WORKSHOPS.filter(({ establishment }) => !codes.includes(establishment))).toEqual([])
    expect(repeated(WORKSHOPS.map(({ handle }) => handle))).toEqual([])
    expect(
      WORKSHOPS.filter(({ handle }) => !PRODUCT_TYPES.some(({ workshop }) => workshop === handle))
    ).toEqual([])
  })

  it("name a company when, and only when, they work for one", () => {
    expect(WORKSHOPS.filter((w) => (w.mode === "company") !== Boolean(w.company_name))).toEqual([])
  })

  it("whose establishment is for women or small name neither it nor its town", () => {
    const leaks = WORKSHOPS.flatMap((workshop) => {
      const words = unnameable(workshop.establishment)
      const types = PRODUCT_TYPES.filter((type) => type.workshop === workshop.handle)
      const text = plain(JSON.stringify([workshop.handle, workshop.name, workshop.story, types]))
      return words
        .filter((word) => new RegExp(`\\b${word}\\b`).test(text))
        .map((w) => `${workshop.handle}: ${w}`)
    })
    expect(leaks).toEqual([])
  })

  it("include some whose establishment must not be named, so that the rule is tried", () => {
    expect(
      WORKSHOPS.filter(({ establishment }) => unnameable(establishment).length > 0).length
    ).toBeGreaterThan(2)
  })
})

describe("products", () => {
  it("are at least 240, and at least 8 in every craft line", () => {
    expect(PRODUCTS.length).toBeGreaterThanOrEqual(240)
    for (const code of CRAFT_LINE_CODES) {
      const workshops = WORKSHOPS.filter(({ craft_line }) => craft_line === code).map(({ handle }) => handle)
      const products = PRODUCTS.filter(({ type }) => workshops.includes(type.workshop))
      expect({ code, enough: products.length >= 8 }).toEqual({ code, enough: true })
    }
  })

  it("have keys, handles and titles of their own, handles in ascii", () => {
    expect(repeated(PRODUCTS.map(({ key }) => key))).toEqual([])
    expect(repeated(PRODUCTS.map(({ variation }) => variation.handle))).toEqual([])
    expect(repeated(PRODUCTS.map(({ variation }) => variation.title.es))).toEqual([])
    expect(repeated(PRODUCTS.map(({ variation }) => variation.title.en))).toEqual([])
    expect(PRODUCTS.filter(({ variation }) => !KEBAB.test(variation.handle))).toEqual([])
  })

  it("each say something of their own", () => {
    expect(repeated(PRODUCT_TYPES.map(({ key }) => key))).toEqual([])
    expect(repeated(PRODUCT_TYPES.map(({ description }) => description.es))).toEqual([])
    expect(repeated(PRODUCT_TYPES.map(({ description }) => description.en))).toEqual([])
    expect(repeated(PRODUCTS.map(({ variation }) => variation.detail.es))).toEqual([])
  })

  it("have a price to the ten céntimos, stock, size and weight", () => {
    for (const { key, type, variation } of PRODUCTS) {
      const { soles, stock } = variation
      const [length, width, height] = variation.size_mm ?? type.size_mm
      const sound =
        soles > 0 &&
        Number.isInteger(soles * 10) &&
        Number.isInteger(stock) &&
        stock >= 1 &&
        stock <= 40 &&
        Math.min(length, width, height, variation.weight_g ?? type.weight_g) > 0
      expect({ key, sound }).toEqual({ key, sound: true })
    }
  })

  it("that are the only one of their kind have a stock of one", () => {
    const unique = PRODUCTS.filter(({ variation }) => variation.one_of_a_kind)
    expect(unique.length).toBeGreaterThanOrEqual(25)
    expect(unique.filter(({ variation, type }) => variation.stock !== 1 || type.options)).toEqual([])
  })

  it("state the agreed pay in company workshops only, below the lowest price", () => {
    const company = WORKSHOPS.filter(({ mode }) => mode === "company").map(({ handle }) => handle)
    for (const type of PRODUCT_TYPES) {
      const lowest = Math.min(...type.variations.map(({ soles }) => soles))
      const pay = type.agreed_pay_soles
      const sound = company.includes(type.workshop) ? pay !== undefined && pay < lowest : pay === undefined
      expect({ key: type.key, sound }).toEqual({ key: type.key, sound: true })
    }
  })

  it("use every drawing", () => {
    const used = new Set(PRODUCT_TYPES.map(({ drawing }) => drawing))
    expect(DRAWING_KINDS.filter((kind) => !used.has(kind))).toEqual([])
  })
})

describe("texts", () => {
  it("stand in both languages, and are translated", () => {
    expect(TEXTS.filter(([, { es, en }]) => !es.trim() || !en.trim() || es === en)).toEqual([])
  })

  it("never stigmatise or plead", () => {
    const unwanted =
      /\b(re[oa]s?|pres[oa]s?|intern[oa]s?|reclus[oa]s?|penal(es)?|c[aá]rcel(es)?|prisi[oó]n(es)?|delit[oa]s?|delincuentes?|inmates?|prison(er)?s?|convicts?|jails?|criminals?|segunda oportunidad|second chances?)\b/iu
    const found = TEXTS.flatMap(([where, { es, en }]) =>
      unwanted.test(es) || unwanted.test(en) ? [where] : []
    )
    expect(found).toEqual([])
  })
})

describe("artisans", () => {
  const artisans = demoArtisans(WORKSHOPS)

  it("are the same on every run, about 120, at least two to a workshop", () => {
    expect(demoArtisans(WORKSHOPS)).toEqual(artisans)
    expect(artisans.length).toBeGreaterThanOrEqual(110)
    expect(
      WORKSHOPS.filter((w) => artisans.filter(({ workshop }) => workshop === w.handle).length < 2)
    ).toEqual([])
  })

  it("have numbers, names and DNI of their own that show they are invented", () => {
    expect(repeated(artisans.map(({ number }) => String(number)))).toEqual([])
    expect(repeated(artisans.map(({ dni }) => dni))).toEqual([])
    expect(artisans.filter(({ dni }) => !/^99\d{6}$/.test(dni))).toEqual([])
    expect(artisans.filter(({ full_name }) => !full_name.startsWith("Persona Demostración"))).toEqual([])
  })

  it("have an alias in some cases, and consent to showing it in some of these", () => {
    const aliased = artisans.filter(({ alias }) => alias)
    const shown = aliased.filter(({ alias_public }) => alias_public)
    expect(aliased.length / artisans.length).toBeGreaterThan(0.1)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.length).toBeLessThan(aliased.length)
    expect(artisans.filter(({ alias, alias_public }) => alias_public && !alias)).toEqual([])
    expect(repeated(aliased.map(({ alias }) => alias ?? ""))).toEqual([])
  })
})

/**
 * The words that would give away an establishment of which only the region is public (for women, or with
 * fewer than 300 people): its name, province and district, unless the region is called the same.
 */
function unnameable(code: string): string[] {
  const establishment = ESTABLISHMENTS.find((candidate) => candidate.code === code)
  if (!establishment || visibilityOf(establishment) === "name") {
    return []
  }
  const { name, province, district, department } = establishment
  const core = name.replace(/^E\.P\. (Anexo )?(de |del )?(La |Mujeres de )?/i, "")
  return [core, province, district].map(plain).filter((word) => word !== plain(department))
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("-", " ")
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
