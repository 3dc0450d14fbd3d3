import type { Engine } from "./engines"
import type { QuestionClass } from "./questions"

export type Times = { p50: number; p95: number; asked: number; found: number }

const CONNECTIONS = 10
const RETRIEVED = ["id", "handle", "title", "price", "in_stock", "image_320", "region", "workshop_name"]

/**
 * How long an engine takes for questions of one kind, 10 of them under way at any time.
 * @param first number of the first question; two measurements must not overlap
 * @param most at most so many questions, and none begun after `seconds`
 */
export async function measure(
  engine: Engine,
  { question }: QuestionClass,
  { first, most, seconds }: { first: number; most: number; seconds: number }
): Promise<Times> {
  const times: number[] = []
  const until = Date.now() + seconds * 1000
  let next = 0
  let found = 0
  const visitor = async () => {
    while (next < most && Date.now() < until) {
      const n = first + next++
      const start = performance.now()
      const { metadata } = await engine.search({
        ...question(n),
        index: engine.index,
        attributes_to_retrieve: RETRIEVED,
      })
      times.push(performance.now() - start)
      if (metadata.count) found++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, visitor))
  times.sort((a, b) => a - b)
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    asked: times.length,
    found: found / times.length,
  }
}

function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
