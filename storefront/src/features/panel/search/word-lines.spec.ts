import { readWordLines, wordLines, wordProblem } from "./word-lines"

describe("the words of a group as somebody writes them", () => {
  it("stand one a line, or with commas between, and are the same when shown again", () => {
    const words = ["chompa", "suéter", "jersey de lana"]
    expect(readWordLines("chompa\r\nsuéter\n\n  jersey   de\tlana ")).toEqual(words)
    expect(readWordLines("chompa, suéter; jersey de lana,")).toEqual(words)
    expect(readWordLines(wordLines(words))).toEqual(words)
  })

  it("are kept once, as they were written first; an accent makes another word", () => {
    expect(readWordLines("Chullo\nchullo\nCHULLO")).toEqual(["Chullo"])
    expect(readWordLines("sueter\nsuéter")).toEqual(["sueter", "suéter"])
  })

  it("keep the apostrophe of Quechua and lose what cannot be seen", () => {
    expect(readWordLines("ch'ullu\nch\u2019ullu\u200b\u0000")).toEqual(["ch'ullu", "ch\u2019ullu"])
  })

  it("are nothing where nothing was written", () => {
    expect(readWordLines(" \n ,;\n\t")).toEqual([])
  })
})

describe("a word that a group cannot hold", () => {
  it.each([
    ["a".repeat(61), "long"],
    ["el mate burilado de Cochas", "parts"],
    ["¿?", "signs"],
    ["🦙", "signs"],
  ])("is %s", (word, problem) => {
    expect(wordProblem(["chullo", word])).toEqual({ word, problem })
  })

  it("is none of what people write", () => {
    expect(wordProblem(["ch'ullu", "mate burilado de Cochas", "lana 100", "a".repeat(60)])).toBeNull()
  })
})
