import type { ListingContent } from "./listing-content"

/** What a machine can see that a curator should look at twice; none of it decides anything. */
export const REVIEW_PROBLEMS = [
  "price_outlier",
  "text_short",
  "alt_missing_en",
  "contact_in_text",
  "name_in_text",
  "photo_small",
] as const
export type ReviewProblem = (typeof REVIEW_PROBLEMS)[number]

/** Prices in céntimos of what is published in the same craft line. */
export type SimilarPrices = { count: number; median: number | null }

/** Fewer than this many prices say nothing about one more. */
const ENOUGH_PRICES = 5
/** This many times the usual price, or a part of it, is worth a question. */
const FAR = 3
/** Characters; less than that tells a buyer nothing. */
const SHORT = 60
/** Pixels of the longer side; below, it looks blurred on a large screen. */
const SMALL = 1000

const CONTACTS = [
  /[\w.+-]+@[\w-]+\.[a-z]{2,}/iu,
  /https?:\/\/|www\.|\b[\w-]+\.(?:com|pe|net|org)\b/iu,
  /(?:^|\s)@[a-z0-9_.]{3,}/iu,
  /\bwh?ats?app\b/iu,
  // A mobile number as people write it, with or without the country's: 987 654 321.
  /(?<!\d)(?:\+?51[\s-]?)?9\d{2}[\s.-]?\d{3}[\s.-]?\d{3}(?!\d)/u,
  /(?<!\d)\(?0\d{1,2}\)?[\s-]?\d{3}[\s-]?\d{3,4}(?!\d)/u,
]

const NAME = String.raw`\p{Lu}\p{Ll}+(?:\s+(?:de\s+(?:la\s+|los\s+)?)?\p{Lu}\p{Ll}+)+`
const CALLED = String.raw`(?:[Hh]ech[oa]s?|[Ee]laborad[oa]s?|[Tt]allad[oa]s?|[Tt]ejid[oa]s?|[Pp]intad[oa]s?|[Cc]read[oa]s?)\s+por`
const TITLED = String.raw`(?:[Ee]l\s+|[Ll]a\s+)?(?:[Aa]rtesan[oa]|[Mm]aestr[oa]|[Ii]ntern[oa]|[Dd]on|[Dd]oña|[Ss]r\.?|[Ss]ra\.?|[Ss]eñora?|[Ss]e\s+llama|[Mm]ade\s+by|[Bb]y)`
const NAMES = [
  new RegExp(String.raw`(?<!\p{L})(?:${CALLED}|${TITLED})\s+${NAME}`, "u"),
  // Eight digits are a DNI's.
  /(?<!\d)\d{8}(?!\d)/u,
]

/** What is worth a second look, in the order of {@link REVIEW_PROBLEMS}. */
export function reviewProblems(
  content: ListingContent,
  prices: SimilarPrices,
  photos: readonly { width: number | null; height: number | null }[]
): ReviewProblem[] {
  const texts = textsOf(content)
  const tests: Record<ReviewProblem, boolean> = {
    price_outlier: isFar(content.price, prices),
    text_short: content.description.es.length < SHORT,
    alt_missing_en: content.photos.some(({ alt }) => alt.en === ""),
    contact_in_text: texts.some((text) => CONTACTS.some((contact) => contact.test(text))),
    name_in_text: texts.some((text) => NAMES.some((name) => name.test(text))),
    photo_small: photos.some(({ width, height }) => Math.max(width ?? 0, height ?? 0) < SMALL),
  }
  return REVIEW_PROBLEMS.filter((problem) => tests[problem])
}

function isFar(price: number | null, { count, median }: SimilarPrices): boolean {
  return (
    price !== null &&
    median !== null &&
    count >= ENOUGH_PRICES &&
    (price > median * FAR || price * FAR < median)
  )
}

function textsOf({
  title,
  description,
  technique,
  material,
  care,
  option,
  variants,
  photos,
}: ListingContent): string[] {
  return [
    ...[title, description, technique, material, care, option ?? { es: "", en: "" }],
    ...photos.map(({ alt }) => alt),
  ]
    .flatMap(({ es, en }) => [es, en])
    .concat(variants.map(({ value }) => value))
}
