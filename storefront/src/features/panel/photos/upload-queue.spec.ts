import { afterUpload, nextUploads, onTheirWay, type UploadEvent, type UploadQueue } from "./upload-queue"

const play = (...events: UploadEvent[]): UploadQueue => events.reduce(afterUpload, [] as UploadQueue)
const chosen = (key: string): UploadEvent[] => [
  { kind: "chosen", key, name: `${key}.jpg` },
  { kind: "prepared", key, bytes: 1000, thumbnail: "data:," },
]
const states = (queue: UploadQueue) => Object.fromEntries(queue.map(({ key, state }) => [key, state]))

describe("photos on their way from a phone", () => {
  it("go two at a time, in the order in which they were chosen", () => {
    const four = play(...["a", "b", "c", "d"].flatMap(chosen))
    expect(nextUploads(four).map(({ key }) => key)).toEqual(["a", "b"])
    const begun = afterUpload(afterUpload(four, { kind: "began", key: "a" }), { kind: "began", key: "b" })
    expect(nextUploads(begun)).toEqual([])
    const first = afterUpload(begun, { kind: "finished", key: "a", photoId: "phot_1" })
    expect(nextUploads(first).map(({ key }) => key)).toEqual(["c"])
    expect(onTheirWay(first)).toBe(3)
  })

  it("wait for the line and go on from where they were", () => {
    const cut = play(
      ...chosen("a"),
      { kind: "began", key: "a" },
      { kind: "progressed", key: "a", sent: 990 },
      { kind: "interrupted", key: "a", reason: null }
    )
    expect(states(cut)).toEqual({ a: "paused" })
    expect(nextUploads(cut)).toEqual([])
    const back = afterUpload(cut, { kind: "resumed" })
    expect(nextUploads(back)).toMatchObject([{ key: "a", sent: 990 }])
  })

  it("are not tried again once they are refused", () => {
    const refused = play(
      ...chosen("a"),
      { kind: "began", key: "a" },
      { kind: "refused", key: "a", reason: "HEIC" }
    )
    expect(states(afterUpload(refused, { kind: "resumed", key: "a" }))).toEqual({ a: "refused" })
    expect(onTheirWay(refused)).toBe(0)
  })

  it("say no more than all of it has been sent", () => {
    const queue = play(
      ...chosen("a"),
      { kind: "began", key: "a" },
      { kind: "progressed", key: "a", sent: 4000 }
    )
    expect(queue[0]?.sent).toBe(1000)
  })

  it("are gone when they were taken off, whatever is heard of them later", () => {
    const off = play(...chosen("a"), { kind: "began", key: "a" }, { kind: "dropped", key: "a" })
    expect(afterUpload(off, { kind: "finished", key: "a", photoId: "phot_1" })).toEqual([])
    expect(afterUpload(off, { kind: "progressed", key: "a", sent: 5 })).toEqual([])
  })

  it("are one when the same is taken up again after the page was reloaded", () => {
    expect(play(...chosen("a"), ...chosen("a"))).toHaveLength(1)
  })
})
