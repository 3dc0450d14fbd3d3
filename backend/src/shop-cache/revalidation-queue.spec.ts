import { setTimeout as sleep } from "node:timers/promises"
import { RevalidationQueue } from "./revalidation-queue"

function queueWith(fetchMock: jest.Mock) {
  const warn = jest.fn()
  const queue = new RevalidationQueue({
    url: "http://shop.test/api/revalidate",
    secret: "s",
    gatherMs: 20,
    delayMs: 40,
    logger: { warn },
    fetch: fetchMock,
  })
  return { queue, warn }
}

const sentTags = (fetchMock: jest.Mock) =>
  fetchMock.mock.calls.map(
    ([, init]: [string, RequestInit]) => JSON.parse(String(init.body)).tags as string[]
  )
const tagsNumbered = (count: number) => Array.from({ length: count }, (_, i) => `product:${i}`)

describe("RevalidationQueue", () => {
  it("tells the shop once for a burst of changes, each tag once, with the secret", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    const { queue } = queueWith(fetchMock)
    void queue.add(["catalogue", "product:1"])
    void queue.add(["catalogue", "product:2"])
    await sleep(100)
    expect(sentTags(fetchMock)).toEqual([["catalogue", "product:1", "product:2"]])
    expect(fetchMock.mock.calls[0][1].headers["x-revalidate-secret"]).toBe("s")
  })

  it("tells how many tags are on their way, and how each notice ended", async () => {
    const outcomes: unknown[] = []
    const fetchMock = jest
      .fn()
      .mockResolvedValueOnce({ ok: true })
      .mockResolvedValue({ ok: false, status: 503 })
    const queue = new RevalidationQueue({
      url: "http://shop.test",
      secret: "s",
      gatherMs: 20,
      delayMs: 20,
      logger: { warn: jest.fn() },
      fetch: fetchMock,
      onOutcome: (...outcome) => outcomes.push(outcome),
    })
    void queue.add(["a", "b"])
    expect(queue.waiting).toBe(2)
    await sleep(30)
    expect(queue.waiting).toBe(2)
    await sleep(40)
    expect(queue.waiting).toBe(0)
    void queue.add(["c"])
    await sleep(200)
    expect(outcomes).toEqual([
      [null, 2],
      ["Error: status 503", 1],
    ])
    expect(queue.waiting).toBe(0)
  })

  it("has nothing to say when there is nothing", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    expect(await queueWith(fetchMock).queue.add([])).toBe(true)
    await sleep(100)
    expect(fetchMock).not.toHaveBeenCalled()
  })

  it("tells of the first change while others keep coming", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    const { queue } = queueWith(fetchMock)
    for (let i = 0; i < 20; i++) {
      void queue.add([`product:${i}`])
      await sleep(10)
    }
    expect(sentTags(fetchMock).flat()).toContain("product:0")
  })

  it("tells of a change only after the delay, however full the batch before it is", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    const { queue } = queueWith(fetchMock)
    void queue.add(["old"])
    await sleep(45)
    void queue.add(["new"])
    await sleep(30)
    expect(sentTags(fetchMock)).toEqual([["old"]])
    await sleep(60)
    expect(sentTags(fetchMock)).toEqual([["old"], ["new"]])
  })

  it("sends no more tags in a notice than the shop takes", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    const { queue } = queueWith(fetchMock)
    void queue.add(tagsNumbered(450))
    await sleep(100)
    expect(sentTags(fetchMock).map(({ length }) => length)).toEqual([200, 200, 50])
    expect(sentTags(fetchMock).flat()).toEqual(tagsNumbered(450))
  })

  it("tries again when the shop does not answer", async () => {
    const fetchMock = jest.fn().mockRejectedValueOnce(new Error("refused")).mockResolvedValue({ ok: true })
    const { queue, warn } = queueWith(fetchMock)
    expect(await queue.add(["a"])).toBe(true)
    expect(sentTags(fetchMock)).toEqual([["a"], ["a"]])
    expect(warn).not.toHaveBeenCalled()
  })

  it("says of every change whether the shop took all of its batch", async () => {
    const fetchMock = jest
      .fn()
      .mockResolvedValueOnce({ ok: true })
      .mockResolvedValue({ ok: false, status: 503 })
    const { queue } = queueWith(fetchMock)
    const first = queue.add(["a"])
    const rest = queue.add(tagsNumbered(250))
    expect(await Promise.all([first, rest])).toEqual([false, false])
  })

  it("gives up on a shop that is down, and says so", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: false, status: 503 })
    const { queue, warn } = queueWith(fetchMock)
    expect(await queue.add(["a"])).toBe(false)
    expect(fetchMock).toHaveBeenCalledTimes(3)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("503"))
  })
})
