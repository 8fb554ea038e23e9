/** The guide's chapters as one reads them: first the studio, then how to write, what to look up, what comes after publishing, the HR desk, how to run it. */
const order = [
	'the-studio',
	'writing-a-script',
	'writing-a-scenario',
	'fair-replies',
	'typed-replies',
	'rating-replies',
	'testing-a-scenario',
	'scenario-reference',
	'translating',
	'writing-a-lesson',
	'versions-and-files',
	'what-trainees-do',
	'answering-trainees',
	'hr-desk',
	'people-and-imports',
	'records-and-audits',
	'adjustments',
	'privacy',
	'operations',
]

/** Chapters in reading order; one that is not in the list comes last. */
export function inReadingOrder<Page extends { slug: string }>(pages: readonly Page[]): Page[] {
	const place = ({ slug }: Page) => (order.includes(slug) ? order.indexOf(slug) : order.length)
	return pages.toSorted((a, b) => place(a) - place(b))
}
