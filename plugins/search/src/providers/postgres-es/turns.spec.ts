import { Turns } from "./turns"

/** Something that is under way until it is told to end. */
function task() {
  let end = (_: string) => {}
  const ended = new Promise<string>((resolve) => (end = resolve))
  return { end: () => end("done"), run: jest.fn(() => ended) }
}
const tooLate = () => new Error("too late")

describe("Turns", () => {
  it("lets so many at once, and the others in the order they came", async () => {
    const turns = new Turns(2)
    const [a, b, c, d] = [task(), task(), task(), task()]
    const all = [a, b, c, d].map((each) => turns.take(each.run, 1000, tooLate))
    expect([a, b, c, d].map(({ run }) => run.mock.calls.length)).toEqual([1, 1, 0, 0])
    b.end()
    await all[1]
    expect([c, d].map(({ run }) => run.mock.calls.length)).toEqual([1, 0])
    for (const each of [a, c, d]) {
      each.end()
    }
    expect(await Promise.all(all)).toEqual(["done", "done", "done", "done"])
    const e = task()
    const f = task()
    void turns.take(e.run, 1000, tooLate)
    void turns.take(f.run, 1000, tooLate)
    expect([e, f].map(({ run }) => run.mock.calls.length)).toEqual([1, 1])
    e.end()
    f.end()
  })

  it("sends away who waited too long, and keeps the turn for who comes next", async () => {
    const turns = new Turns(1)
    const a = task()
    const b = task()
    const first = turns.take(a.run, 1000, tooLate)
    await expect(turns.take(b.run, 5, tooLate)).rejects.toThrow("too late")
    a.end()
    await first
    expect(b.run).not.toHaveBeenCalled()
    expect(await turns.take(async () => "next", 1000, tooLate)).toBe("next")
  })

  it("gives the turn on when somebody fails", async () => {
    const turns = new Turns(1)
    await expect(turns.take(() => Promise.reject(new Error("fell")), 1000, tooLate)).rejects.toThrow("fell")
    expect(await turns.take(async () => "next", 1000, tooLate)).toBe("next")
  })
})
