import fc from "fast-check"
import { type DocumentType, IdentityFormError, readDocumentNumber, readIdentity } from "./identity-document"

const [DIGITS, LETTERS] = ["65432110987", "KJIHGFEDCBA"]
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2]
/** Both check characters of a DNI, as RENIEC makes them. */
const checksOf = (number: string) => {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(number[i]), 0) % 11
  return [DIGITS[sum]!, LETTERS[sum]!]
}
const dni = fc.integer({ min: 1, max: 99_999_999 }).map((number) => String(number).padStart(8, "0"))
const refused = (type: DocumentType, number: string) =>
  expect(() => readDocumentNumber(type, number)).toThrow(IdentityFormError)

describe("a DNI", () => {
  it("is the same number with its check character, without, and however it is spaced", () => {
    fc.assert(
      fc.property(dni, fc.constantFrom("", " ", "-", ".", "\u00a0"), (number, gap) => {
        const [digit, letter] = checksOf(number)
        const spaced = `${number.slice(0, 2)}${gap}${number.slice(2, 5)}${gap}${number.slice(5)}`
        for (const typed of [number, spaced, number + digit!, `${number}-${letter!.toLowerCase()}`]) {
          expect(readDocumentNumber("dni", typed)).toBe(number)
        }
      })
    )
  })

  it("is refused with any other check digit", () => {
    fc.assert(
      fc.property(dni, fc.integer({ min: 0, max: 9 }), (number, digit) => {
        fc.pre(checksOf(number)[0] !== String(digit))
        refused("dni", `${number}${digit}`)
      })
    )
  })

  // The number that python-stdnum documents.
  it.each(["10117410-2", "10117410-G"])("%s is one", (number) => {
    expect(readDocumentNumber("dni", number)).toBe("10117410")
  })

  it.each(["", "1234567", "00000000", "1234567A", "12345678Z", "1234567890", "１２３４", "12345678\n9x"])(
    "%j is none",
    (number) => refused("dni", number)
  )
})

describe("other documents", () => {
  it.each([
    ["ce", "001 234 567", "001234567"],
    ["ce", "1234567", "001234567"],
    ["ce", "n00123456", "N00123456"],
    ["passport", "ab 123456", "AB123456"],
    ["passport", "G-1234567", "G1234567"],
  ] as const)("of type %s, %s is %s", (type, typed, read) => {
    expect(readDocumentNumber(type, typed)).toBe(read)
  })

  it.each([
    ["ce", "12345"],
    ["ce", "000000000"],
    ["ce", "ABCDEFGHI"],
    ["ce", "1234567890123"],
    ["passport", "1234"],
    ["passport", "ABCDEFG"],
    ["passport", "AB12345678901234"],
    ["passport", "AB<12345"],
  ] as const)("of type %s, %s is none", (type, typed) => refused(type, typed))
})

describe("a name", () => {
  const nameOf = (full_name: string) =>
    readIdentity({ document_type: "dni", document_number: "12345678", full_name }).full_name

  it.each([
    ["  María   del  Carmen Ñahui\n", "María del Carmen Ñahui"],
    ["Jose\u0301 D’Angelo-Quispe", "José D’Angelo-Quispe"],
    ["Mª Rosa Vda. de Huamán", "Mª Rosa Vda. de Huamán"],
    ["Bo Li", "Bo Li"],
  ])("%j is kept as %j", (typed, read) => {
    expect(nameOf(typed)).toBe(read)
  })

  it.each([
    "",
    " ",
    "A",
    "...",
    "Rosa 2",
    "Rosa <b>",
    "Rosa\u0000Quispe",
    "Rosa\u202eQuispe",
    "R".repeat(201),
  ])("%j is none", (typed) => {
    expect(() => nameOf(typed)).toThrow(IdentityFormError)
  })
})

it("what is wrong with an identity is told without what stood there, whatever stood there", () => {
  const type = fc.constantFrom<DocumentType>("dni", "ce", "passport")
  fc.assert(
    fc.property(
      type,
      fc.string({ minLength: 4 }),
      fc.string({ minLength: 4 }),
      (document_type, number, name) => {
        try {
          readIdentity({ document_type, document_number: number, full_name: name })
        } catch (error) {
          expect(error).toBeInstanceOf(IdentityFormError)
          expect((error as Error).message).toMatch(
            /^this is not (a person's name|the number of such a document)$/
          )
        }
      }
    )
  )
})
