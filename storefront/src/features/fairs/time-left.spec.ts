import { timeLeft } from "./time-left"

describe("the time that is left", () => {
  it("is told in days, hours, minutes and seconds", () => {
    const left = ((2 * 24 + 3) * 60 + 4) * 60 + 5
    expect(timeLeft(left * 1000)).toEqual({ days: 2, hours: 3, minutes: 4, seconds: 5 })
  })

  it("is a second until the very end, and then nothing, however late one looks", () => {
    expect(timeLeft(1)).toMatchObject({ minutes: 0, seconds: 1 })
    expect(timeLeft(0)).toMatchObject({ seconds: 0 })
    expect(timeLeft(-90_000)).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 })
  })
})
