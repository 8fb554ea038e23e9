import type { numbersPage } from '#app/server/views/numbers-page.server'
import { type NumbersQuery, numbersParams, type ReplySort, replySorts } from '#app/server/views/numbers-query'
import { timeText } from '#app/ui/primitives/time-text'
import type { NumbersPageProps } from '#app/ui/studio/numbers/numbers-page'
import type { ReplySortLinks } from '#app/ui/studio/numbers/reply-table'
import { numbersWords as words } from '#app/ui/words/numbers'
import { urls } from '#app/urls'

type Page = NonNullable<Awaited<ReturnType<typeof numbersPage>>>

/** What the page draws, with every address on it. */
export function pageProps(
	slug: string,
	query: NumbersQuery,
	{ title, state, widened, versions, version, told }: Page,
): Omit<NumbersPageProps, 'added' | 'problem'> {
	const { sort, descending } = query
	const addressOf = (change: Partial<NumbersQuery>) => urls.numbers(slug, numbersParams(query, change))
	const days = query.from !== null || query.to !== null
	return {
		...{ title, state, widened },
		addresses: { studio: urls.studio(), scenario: urls.studioScenario(slug) },
		filter: {
			action: urls.numbers(slug),
			versions: versions.map(({ hash, createdAt, live }) => ({
				value: hash,
				label: words.versionOf(timeText(createdAt), live, hash.slice(0, 8)),
			})),
			value: {
				...{ version, sort, from: query.from ?? '', to: query.to ?? '' },
				dir: descending ? 'desc' : 'asc',
			},
			clear: days ? addressOf({ from: null, to: null }) : null,
		},
		told: told && {
			...told,
			table: {
				rows: told.rows,
				sort: sortLinks(query, addressOf),
				csv: urls.numbersCsv(slug, numbersParams(query)),
			},
			unclear: told.unclear.map(({ replies, ...group }) => ({
				...group,
				choices: [
					...replies.map(({ id, text, deed }) => ({
						value: `reply:${id}`,
						label: words.addToReply(shortened(text || (deed ?? id))),
					})),
					...told.needs.map(({ id, text }) => ({
						value: `need:${id}`,
						label: words.addToNeed(shortened(text)),
					})),
				],
			})),
		},
	}
}

function sortLinks(
	{ sort, descending }: NumbersQuery,
	addressOf: (change: Partial<NumbersQuery>) => string,
): ReplySortLinks {
	const link = (by: ReplySort): ReplySortLinks[ReplySort] => {
		const now = sort !== by ? 'none' : descending ? 'descending' : 'ascending'
		const next = sort === by ? !descending : by !== 'place'
		return { now, to: addressOf({ sort: by, descending: next }) }
	}
	const [place, offered, picked, share] = replySorts
	return { place: link(place), offered: link(offered), picked: link(picked), share: link(share) }
}

const shortened = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text)
