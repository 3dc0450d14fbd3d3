import { Link } from "@/components/link"
import styles from "./name-and-email.module.css"

/** Who it is: the name leads to the person's page, the e-mail tells two of the same name apart. */
export function NameAndEmail({ href, name, email }: { href: string; name: string; email: string }) {
  const [mailbox, domain] = email.split("@")
  return (
    <>
      <Link href={href}>{name}</Link>
      <span className={styles.email}>
        {mailbox}@<wbr />
        {domain}
      </span>
    </>
  )
}
