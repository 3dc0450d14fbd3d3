import { awningCloth } from "./awning-cloth"
import styles from "./awning.module.css"

/**
 * The awning over a fair, in cloth that is its own: stripes that end in the steps of Andean borders. An ornament:
 * screen readers pass over it.
 */
export function Awning({ seed }: { seed: string }) {
  const { width, height, stripes, seam } = awningCloth(seed)
  const id = `toldo-${seed}`
  return (
    <svg className={styles.awning} width="100%" height={height} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width={width} height={height} patternUnits="userSpaceOnUse">
          <path d={stripes.map(({ shadow }) => shadow).join("")} fill="#231f1c" opacity="0.1" />
          {stripes.map(({ path, colour }) => (
            <path key={path} d={path} fill={colour} />
          ))}
          <path d={seam} stroke="#231f1c" strokeOpacity="0.14" />
        </pattern>
      </defs>
      <rect width="100%" height={height} fill={`url(#${id})`} />
    </svg>
  )
}
