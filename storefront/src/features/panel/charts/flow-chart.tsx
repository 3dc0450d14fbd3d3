import { area, curveBumpX } from "d3-shape"
import { formatCentimos } from "@/lib/money"
import { BAR, type FlowNode, layoutFlow, type PlacedLink } from "./flow-layout"
import styles from "./flow-chart.module.css"

/**
 * Where money went, as ribbons from left to right. Drawn only where there is room to read it; the table beside it says
 * the same on a phone, to a screen reader, and with links.
 */
export function FlowChart({ root }: { root: FlowNode }) {
  const flow = layoutFlow(root)
  if (!flow) return null
  return (
    <div className={styles.frame} aria-hidden="true">
      <svg viewBox={`0 0 ${flow.width} ${Math.ceil(flow.height)}`} className={styles.flow}>
        {flow.links.map(({ key, tone, ends }) => (
          <path key={key} d={ribbon(ends) ?? undefined} data-tone={tone} className={styles.link} />
        ))}
        {flow.nodes.map(({ key, label, amount, tone, x, y, height }) => (
          <g key={key}>
            <rect x={x} y={y} width={BAR} height={height} data-tone={tone} className={styles.node} />
            <text x={x + BAR + 8} y={y + height / 2 - 3} className={styles.label}>
              {label}
            </text>
            <text x={x + BAR + 8} y={y + height / 2 + 15} className={styles.amount}>
              {formatCentimos(amount)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

const ribbon = area<PlacedLink["ends"][number]>()
  .x(({ x }) => x)
  .y0(({ bottom }) => bottom)
  .y1(({ top }) => top)
  .curve(curveBumpX)
  .digits(1)
