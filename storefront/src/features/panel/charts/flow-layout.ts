import type { Tone } from "./tones"

/** One place that money comes to, in céntimos. `parts` are where it went on to. */
export type FlowNode = {
  key: string
  label: string
  amount: number
  tone: Tone
  parts?: readonly FlowNode[]
}

export type PlacedNode = Omit<FlowNode, "parts"> & { column: number; x: number; y: number; height: number }
/** A ribbon from one node to the next: where it begins and ends, from its upper to its lower edge. */
export type PlacedLink = { key: string; tone: Tone; ends: { x: number; top: number; bottom: number }[] }
export type PlacedFlow = { width: number; height: number; nodes: PlacedNode[]; links: PlacedLink[] }

/** The width of a node's bar, and the least height in which two lines of words fit beside it. */
export const BAR = 12
const SLOT = 40
const GAP = 6
const WIDTH = 960
/** How tall the whole of the money is drawn. */
const TALL = 300

/**
 * Places a flow of money from left to right: every height is in the same proportion to its amount, so that what is
 * drawn adds up where the numbers do. What is zero or below has no height and is left out; its number stands in the
 * table. Null when there is nothing to draw.
 */
export function layoutFlow(root: FlowNode): PlacedFlow | null {
  if (root.amount <= 0) return null
  const columns = levels(root)
  const scale = (amount: number) => (amount / root.amount) * TALL
  const step = (WIDTH - 250) / Math.max(columns.length - 1, 1)
  const nodes = new Map<string, PlacedNode>()
  for (const [column, level] of columns.entries()) {
    let y = 0
    for (const { parts: _parts, ...node } of level) {
      const height = Math.max(scale(node.amount), 1.5)
      const slot = Math.max(height, SLOT)
      nodes.set(node.key, { ...node, column, x: column * step, y: y + (slot - height) / 2, height })
      y += slot + GAP
    }
  }
  const placed = [...nodes.values()]
  return {
    width: WIDTH,
    height: Math.max(...placed.map(({ y, height }) => Math.max(y + height, y + height / 2 + SLOT / 2))),
    nodes: placed,
    links: columns.flat().flatMap((from) => linksOf(from, nodes, scale)),
  }
}

/** The nodes of each column from the left on, without what has nothing. */
function levels(root: FlowNode): FlowNode[][] {
  const all: FlowNode[][] = []
  let level: FlowNode[] = [root]
  while (level.length > 0) {
    all.push(level)
    level = level.flatMap(({ parts = [] }) => parts.filter(({ amount }) => amount > 0))
  }
  return all
}

function linksOf(from: FlowNode, nodes: Map<string, PlacedNode>, scale: (amount: number) => number) {
  const source = nodes.get(from.key)
  let left = source?.y ?? 0
  return (from.parts ?? []).flatMap((part): PlacedLink[] => {
    const target = nodes.get(part.key)
    if (!source || !target || part.amount <= 0) return []
    const height = scale(part.amount)
    const ends = [
      { x: source.x + BAR, top: left, bottom: left + height },
      { x: target.x, top: target.y, bottom: target.y + target.height },
    ]
    left += height
    return [{ key: part.key, tone: part.tone, ends }]
  })
}
