import { notFound } from "next/navigation"

/** Any path no page answers: here, so that "not found" is said in the visitor's language, inside the shop. */
export default function UnknownPage() {
  notFound()
}
