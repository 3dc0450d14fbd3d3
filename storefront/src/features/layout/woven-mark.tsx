/** The shop's mark: a stepped diamond, two threads crossing in its middle. */
export function WovenMark({ size = 36 }: { size?: number }) {
  return (
    <svg viewBox="0 0 13 13" width={size} height={size} aria-hidden="true" shapeRendering="crispEdges">
      <path
        fill="#a3203a"
        d="M5 0h3v1h1v1h1v1h1v1h1v1h1v3h-1v1h-1v1h-1v1h-1v1h-1v1h-3v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-3h1v-1h1v-1h1v-1h1v-1h1z"
      />
      <path
        fill="#fbf7f0"
        d="M6 2h1v1h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1v-1h1z"
      />
      <path fill="#23325f" d="M6 4h1v1h1v1h1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h1v-1h1z" />
      <path fill="#e0a526" d="M6 6h1v1h-1z" />
    </svg>
  )
}
