import type { OpenProvider } from "../test/open-providers"
import { GOLDEN_NDCG, measureQuality, type Quality } from "./golden-set"
import { printQuality } from "./print-quality"

/** That an engine answers the golden set well enough. */
export function describeQuality(name: string, open: () => Promise<OpenProvider>): void {
  let opened: OpenProvider
  let quality: Quality
  beforeAll(async () => {
    opened = await open()
    quality = await measureQuality(opened.provider)
  })
  afterAll(() => opened.close())

  it(`answers the golden set with an nDCG@10 of at least ${GOLDEN_NDCG}`, () => {
    // As text, so that a failure tells the classes and the queries that are to blame.
    const report = quality.ndcg >= GOLDEN_NDCG ? "" : printQuality(name, quality)
    expect(report).toBe("")
  })
}
