export const linesPerPage = 50

/** Which page of a list is asked for, from 1. */
export function pageAsked(params: URLSearchParams): number {
	const page = Number(params.get('page') ?? '1')
	return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}

/** The neighbours of a page of a list by state. */
export function pagerOf(given: {
	to: string
	state: string
	page: number
	shown: number
	all: number
	text: (first: number, last: number, all: number) => string
}) {
	const { to, state, page, shown, all, text } = given
	const first = (page - 1) * linesPerPage
	const at = (number: number) => `${to}?state=${state}&page=${number}`
	return {
		previous: page > 1 ? at(page - 1) : null,
		next: first + shown < all ? at(page + 1) : null,
		text: text(shown === 0 ? 0 : first + 1, first + shown, all),
	}
}
