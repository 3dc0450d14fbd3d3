import { notFound } from "next/navigation"

/** Any path no page answers: here, so that "not found" is said inside the panel. */
export default function UnknownPage() {
  notFound()
}
