import fc from "fast-check"
import { fold } from "./fold"
import { spanishStem } from "./spanish-stem"

const stem = (word: string) => spanishStem(fold(word))

describe("the stem of a Spanish word", () => {
  it.each([
    ["bolso", "bolsos", "bolsa", "bolsas", "bolsito", "bolsitas"],
    ["decoración", "decoraciones", "decoracion"],
    ["collar", "collares"],
    ["cinturón", "cinturones", "cinturon"],
    ["luz", "luces"],
    ["pez", "peces"],
    ["taza", "tazas", "tacita", "tacitas"],
    ["lápiz", "lápices"],
    ["mate", "mates"],
    ["niño", "niña", "niños", "niñitas"],
    ["toro", "torito", "toritos"],
    ["flor", "flores", "florcita"],
    ["corazón", "corazones", "corazoncito"],
    ["hamaca", "hamaquita"],
    ["bag", "bags"],
    ["shoe", "shoes"],
    ["basket", "baskets"],
  ])("is one for %s and its forms", (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  it.each([
    ["manta", "mantel"],
    ["año", "ano"],
    ["casa", "caza"],
    ["vela", "velero"],
    ["gris", "grito"],
    ["0142", "014"],
  ])("tells %s from %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  it("is never empty, never longer than the word, and adds no form that the word has not", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zñ0-9]{1,30}$/), (word) => {
        const stemmed = spanishStem(word)
        expect(stemmed.length).toBeGreaterThan(0)
        expect(stemmed.length).toBeLessThanOrEqual(word.length)
        expect(stemmed.slice(0, -1)).toBe(word.slice(0, stemmed.length - 1))
      })
    )
  })

  it("is the same for a word and its plural in s", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[bcdfglmnprt][aeiou][a-zñ]{1,10}[aou]$/), (word) => {
        expect(spanishStem(`${word}s`)).toBe(spanishStem(word))
      })
    )
  })
})
