import { RevalidationQueue } from "./revalidation-queue"

function queueWith(fetchMock: jest.Mock) {
  const warn = jest.fn()
  const queue = new RevalidationQueue({
    url: "http://shop.test/api/revalidate",
    secret: "s",
    delayMs: 10,
    logger: { warn },
    fetch: fetchMock,
  })
  return { queue, warn }
}

const sentTags = (fetchMock: jest.Mock) =>
  fetchMock.mock.calls.map(
    ([, init]: [string, RequestInit]) => JSON.parse(String(init.body)).tags as string[]
  )

describe("RevalidationQueue", () => {
  it("tells the shop once for a burst of changes, each tag once", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    const { queue } = queueWith(fetchMock)
    queue.add(["catalogue", "product:1"])
    queue.add(["catalogue", "product:2"])
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(sentTags(fetchMock)).toEqual([["catalogue", "product:1", "product:2"]])
  })

  it("carries the secret and nothing when there is nothing to say", async () => {
    const fetchMock = jest.fn().mockResolvedValue({ ok: true })
    const { queue } = queueWith(fetchMock)
    await queue.flush()
    expect(fetchMock).not.toHaveBeenCalled()
    queue.add(["a"])
    await queue.flush()
    expect(fetchMock.mock.calls[0][1].headers["x-revalidate-secret"]).toBe("s")
  })

  it("swallows a shop that is down, and says so", async () => {
    const { queue, warn } = queueWith(jest.fn().mockRejectedValue(new Error("refused")))
    queue.add(["a"])
    await expect(queue.flush()).resolves.toBeUndefined()
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("refused"))
  })
})
