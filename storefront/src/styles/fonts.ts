import localFont from "next/font/local"

// From the npm packages, so that nothing is fetched at build or at run; the Latin subset holds Spanish and Quechua.

/** Display: names of pieces and page titles. */
export const fraunces = localFont({
  src: "../../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2",
  weight: "100 900",
  style: "normal",
  display: "swap",
  variable: "--font-fraunces",
  fallback: ["Georgia", "serif"],
  adjustFontFallback: "Times New Roman",
})

/** Text: everything else. */
export const figtree = localFont({
  src: "../../../node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2",
  weight: "300 900",
  style: "normal",
  display: "swap",
  variable: "--font-figtree",
  fallback: ["system-ui", "sans-serif"],
  adjustFontFallback: "Arial",
})
