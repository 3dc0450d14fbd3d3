/** No published number is about fewer people than this (design P4). */
export const FEWEST_PEOPLE = 5

/** One addend of a public sum: what one person earned by one sale, or the hours of one training they attended. */
export type Fact = {
  /** Id of the row it comes from: published once. */
  source: string
  /** The sale or training it belongs to. */
  event: string
  /** The person it is about. Goes no further than this file. */
  person: string
  /** Department; null where it is not known. */
  region: string | null
  /** Of Lima, `2026-11`. */
  month: string
  /** Céntimos or hours. */
  value: bigint
}

/** Facts that are published together and never apart: an atom of every public sum. */
export type Batch = {
  /** Null: of several regions together. */
  region: string | null
  month: string
  value: bigint
  people: number
  sources: string[]
}

/** The least that a batch is about. */
export type Threshold = { people: number; events: number }

/**
 * Which of the facts that were not published yet may be published now, in batches about enough people and events.
 *
 * Sums for the public are sums of whole batches, in every table and on every day. So no difference, between two cells,
 * a total and its cells, or today's table and yesterday's, is about less than a batch: that is why no further cells
 * have to be hidden to protect the hidden ones. What is too few stays out of the totals too, and waits.
 *
 * A region's month is published as soon as it is about enough. What is left of a month that is over joins the other
 * regions of that month, and what is still too few the other months, under no region.
 * @param facts not published yet, in any order
 * @param currentMonth `2026-11`: its leftovers still wait for others of their own region
 */
export function releaseBatches(facts: readonly Fact[], currentMonth: string, least: Threshold): Batch[] {
  const released: Batch[] = []
  const release = (groups: Map<string, Fact[]>, regional: boolean): Fact[] =>
    [...groups.values()].flatMap((group) => {
      if (!isEnough(group, least)) return group
      released.push(batchOf(group, regional))
      return []
    })

  const located = facts.filter(({ region }) => region !== null)
  const nowhere = facts.filter(({ region }) => region === null)
  const left = release(
    groupBy(located, ({ region, month }) => `${month} ${region}`),
    true
  )
  const over = [...left, ...nowhere].filter(({ month }) => month < currentMonth)
  const stillLeft = release(
    groupBy(over, ({ month }) => month),
    false
  )
  release(
    groupBy(stillLeft, () => "all"),
    false
  )
  return released
}

function isEnough(facts: readonly Fact[], least: Threshold): boolean {
  return (
    new Set(facts.map(({ person }) => person)).size >= least.people &&
    new Set(facts.map(({ event }) => event)).size >= least.events
  )
}

function batchOf(facts: readonly Fact[], regional: boolean): Batch {
  return {
    region: regional ? (facts[0]?.region ?? null) : null,
    // The latest: a sum is never shown for a month before it could have been.
    month: facts.reduce((latest, { month }) => (month > latest ? month : latest), ""),
    value: facts.reduce((sum, { value }) => sum + value, 0n),
    people: new Set(facts.map(({ person }) => person)).size,
    sources: facts.map(({ source }) => source),
  }
}

function groupBy(facts: readonly Fact[], key: (fact: Fact) => string): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(key(fact))
    if (group) group.push(fact)
    else groups.set(key(fact), [fact])
  }
  return groups
}
