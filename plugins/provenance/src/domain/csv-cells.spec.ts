import fc from "fast-check"
import { artisanCode } from "./artisan-code"
import {
  readCode,
  readCodes,
  readCraftLine,
  readDate,
  readHours,
  readRegion,
  readText,
  readTrainingKind,
} from "./csv-cells"
import { CRAFT_LINES } from "./craft-lines"
import { REGIONS, regionCode } from "./region-codes"
import { fold } from "./fold"

const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })

describe("readDate", () => {
  it("reads every day however it is written in Peru, and as ISO", () => {
    fc.assert(
      fc.property(days, fc.constantFrom("/", "-", "."), fc.boolean(), (day, sign, padded) => {
        const iso = day.toISOString().slice(0, 10)
        const [year, month, date] = iso.split("-").map(Number) as [number, number, number]
        const two = (n: number) => (padded ? String(n).padStart(2, "0") : String(n))
        expect(readDate(`${two(date)}${sign}${two(month)}${sign}${year}`)).toEqual({ value: iso })
        expect(readDate(iso)).toEqual({ value: iso })
      })
    )
  })

  it.each([
    "31/02/2026",
    "29/02/2025",
    "12/31/2026",
    "1/1/26",
    "2026-1-1",
    "46000",
    "01/02-2026",
    "ayer",
    "0/1/2026",
  ])("%j is no day", (cell) => {
    expect(readDate(cell)).toEqual({ problem: "bad_date", detail: cell })
  })

  it("never throws, and what it takes is a day", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789/-. ") }), (cell) => {
        const reading = readDate(cell)
        if ("value" in reading) expect(new Date(reading.value).toISOString().slice(0, 10)).toBe(reading.value)
      })
    )
  })
})

describe("codes", () => {
  it("are read however they are typed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom(" ", "-", "", "–", ".", " - "),
        fc.boolean(),
        (number, between, lower) => {
          const code = artisanCode({ code: "LUR", visibility: "name", department: "Lima" }, number)
          const typed = `${lower ? "lur" : "LUR"}${between}${number}`
          expect(readCode(typed)).toEqual({ value: code })
        }
      )
    )
  })

  it.each(["LU-1", "LURI-0001", "LUR-1234567", "1234", "LUR", "ÑUR-0001"])("%j is none", (cell) => {
    expect(readCode(cell)).toEqual({ problem: "bad_code", detail: cell })
  })

  it("stand in one cell with any mark between them, each once", () => {
    expect(readCodes("LUR-0001, lur-2;LUR-0003 | LUR-0004\nLUR-0005")).toEqual({
      value: ["LUR-0001", "LUR-0002", "LUR-0003", "LUR-0004", "LUR-0005"],
    })
    expect(readCodes("LUR-0001 lur-1")).toEqual({ problem: "repeated_attendee", detail: "LUR-0001" })
    expect(readCodes("LUR-0001 x")).toEqual({ problem: "bad_code", detail: "x" })
    expect(readCodes(", ;")).toEqual({ problem: "missing_value" })
    const many = Array.from({ length: 301 }, (_, i) => `LUR-${1000 + i}`).join(" ")
    expect(readCodes(many)).toEqual({ problem: "too_many_people", detail: 300 })
  })
})

describe("words", () => {
  it("every craft line is read by its code and its names, with or without accents", () => {
    for (const { code, name } of CRAFT_LINES) {
      for (const word of [code, name.es, name.en, name.es.toUpperCase(), fold(name.es)]) {
        expect(readCraftLine(word)).toEqual({ value: code })
      }
    }
    expect(readCraftLine("Cerámicas")).toMatchObject({ problem: "bad_craft_line" })
  })

  it("every region is read by its name and its letters", () => {
    for (const region of REGIONS) {
      for (const word of [region, fold(region), regionCode(region), ` ${region} `.trim()]) {
        expect(readRegion(word)).toEqual({ value: region })
      }
    }
    expect(readRegion("Lima Norte")).toMatchObject({ problem: "bad_region" })
  })

  it.each([
    ["20", 20],
    ["20 h", 20],
    ["20,0 horas", 20],
    ["15hrs.", 15],
    ["0", 0],
  ])("%j are %d hours", (cell, hours) => {
    expect(readHours(cell)).toEqual({ value: hours })
  })

  it.each(["20.5", "-3", "veinte", "20 min", "1 000"])("%j are no hours", (cell) => {
    expect(readHours(cell)).toEqual({ problem: "bad_number", detail: cell })
  })

  it.each([
    ["Capacitación", "training"],
    ["ASISTENCIA TÉCNICA", "assistance"],
    ["technical assistance", "assistance"],
  ])("%j is %s", (cell, kind) => {
    expect(readTrainingKind(cell)).toEqual({ value: kind })
  })

  it("a text is one line of so many characters", () => {
    expect(readText(5)("ab \n c")).toEqual({ value: "ab c" })
    expect(readText(3)("abcd")).toEqual({ problem: "too_long", detail: 3 })
    expect(readText(9)("a\u0007b")).toEqual({ problem: "control_character" })
  })
})
