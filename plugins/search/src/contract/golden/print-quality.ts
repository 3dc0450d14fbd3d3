import type { Quality } from "./golden-set"

/** Below this a query is told by name. */
const GOOD_ENOUGH = 0.9
const HITS_SHOWN = 3

/** The figures of one engine by class, and each query that it answers less than well, as text. */
export function printQuality(engine: string, { classes, ndcg, queries }: Quality): string {
  const rows = classes.map((each) => row(each.class, each.queries, each.ndcg))
  const poor = queries
    .filter((each) => each.ndcg < GOOD_ENOUGH)
    .map(
      ({ query, ids, ndcg: value }) =>
        `  ${value.toFixed(3)}  ${query.class}: "${query.query}" → ${ids.slice(0, HITS_SHOWN).join(", ") || "nothing"}`
    )
  return [
    `${engine}, nDCG@10`,
    ...rows,
    row("all", queries.length, ndcg),
    ...(poor.length ? ["below 0.9:", ...poor] : []),
  ].join("\n")
}

function row(name: string, queries: number, value: number): string {
  return `  ${name.padEnd(20)} ${String(queries).padStart(4)}  ${value.toFixed(3)}`
}
