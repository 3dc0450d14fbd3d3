import { readFileSync } from "node:fs"
import { join } from "node:path"

// Medusa Admin is React 18 and the shop is React 19. npm keeps them apart by nesting the shop's copy; a second
// copy of one of them inside one application breaks hooks at run time, so it is caught here.
const root = join(__dirname, "..")
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
  packages: Record<string, { version?: string }>
}

const problems = ["react", "react-dom"].flatMap((name) => {
  const copies = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`))
  return copies.flatMap(([path, { version = "" }]) => {
    const expected = path.startsWith("storefront/") ? /^19\./ : /^18\.3\.1$/
    const place = path === `node_modules/${name}` || path === `storefront/node_modules/${name}`
    if (!place) return [`${path}: a further copy of ${name} ${version}`]
    return expected.test(version) ? [] : [`${path} is ${version}, wanted ${expected.source}`]
  })
})
if (problems.length > 0) {
  console.error(problems.join("\n"))
  process.exit(1)
}
console.log("react: 18.3.1 for Medusa Admin, 19 for the shop, one copy of each")
