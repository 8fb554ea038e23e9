/** Where one page of a list stands in the whole of it; pages from 1. */
export type Paged = {
	first: number
	last: number
	all: number
	previous: number | null
	next: number | null
}

export const perPage = 20

/** The place of so many rows, which a page has out of `all`. */
export function paged(page: number, rows: number, all: number): Paged {
	const skip = (page - 1) * perPage
	const last = skip + rows
	return {
		first: rows === 0 ? 0 : skip + 1,
		last,
		all,
		previous: page > 1 ? page - 1 : null,
		next: last < all ? page + 1 : null,
	}
}

/** The page that an address asks for; the first one where that is no number. */
export function pageIn(params: URLSearchParams): number {
	const page = Number(params.get('page') ?? '1')
	return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1
}
