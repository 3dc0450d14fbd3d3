import type { ButtonHTMLAttributes, ComponentProps } from "react"
import { Link } from "./link"
import styles from "./button.module.css"

type Look = "primary" | "secondary" | "plain"

/** A button. `primary` (cochineal) is for the one main action of a view. */
export function Button({
  look = "primary",
  className,
  type = "submit",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look }) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.button, styles[look], className].filter(Boolean).join(" ")}
    />
  )
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  look = "primary",
  className,
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link {...rest} className={[styles.button, styles[look], className].filter(Boolean).join(" ")} />
}
