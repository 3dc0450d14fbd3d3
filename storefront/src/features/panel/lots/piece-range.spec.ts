import { pieceRange } from "./piece-range"

describe("the pieces that a lot's page shows", () => {
  it("are the first ones unasked, all of a small lot", () => {
    expect(pieceRange({}, 500)).toEqual({ from: 1, to: 24 })
    expect(pieceRange({}, 3)).toEqual({ from: 1, to: 3 })
  })

  it("are the ones asked for, whichever end comes first", () => {
    expect(pieceRange({ desde: "30", hasta: "41" }, 500)).toEqual({ from: 30, to: 41 })
    expect(pieceRange({ desde: "41", hasta: "30" }, 500)).toEqual({ from: 30, to: 41 })
    expect(pieceRange({ desde: "490" }, 500)).toEqual({ from: 490, to: 500 })
    expect(pieceRange({ hasta: "5" }, 500)).toEqual({ from: 1, to: 5 })
  })

  it("stay inside the lot, and within what one answer holds", () => {
    expect(pieceRange({ desde: "0", hasta: "999999" }, 40)).toEqual({ from: 1, to: 40 })
    expect(pieceRange({ desde: "1", hasta: "5000" }, 5000)).toEqual({ from: 1, to: 200 })
    expect(pieceRange({ desde: "800" }, 40)).toEqual({ from: 40, to: 40 })
  })

  it("are the first ones for what cannot be read", () => {
    expect(pieceRange({ desde: "x", hasta: "-3" }, 40)).toEqual({ from: 1, to: 24 })
    expect(pieceRange({ desde: ["2", "9"], hasta: "1e3" }, 10)).toEqual({ from: 2, to: 10 })
  })
})
