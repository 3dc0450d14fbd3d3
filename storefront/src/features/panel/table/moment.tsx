import { getLocale } from "next-intl/server"
import { formatMoment } from "./format-moment"

/** A moment in Lima time; a dash when there is none. `at` is ISO. */
export async function Moment({ at }: { at: string | null }) {
  if (at === null) return <span aria-hidden="true">–</span>
  return (
    <time dateTime={at} className="number">
      {formatMoment(at, await getLocale())}
    </time>
  )
}
