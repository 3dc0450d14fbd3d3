import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { Link } from "@/components/link"
import { artisanPath } from "../artisans/artisan-path"

/** An account as it is called; leads to the artisan's money where it is about one and one may see it. */
export function AccountLink({
  staff,
  account: { label, artisan_id },
}: {
  staff: Staff
  account: { label: string; artisan_id: string | null }
}) {
  return artisan_id !== null && mayDo(staff, "terms.read") ? (
    <Link href={artisanPath(artisan_id, "money")}>{label}</Link>
  ) : (
    label
  )
}
