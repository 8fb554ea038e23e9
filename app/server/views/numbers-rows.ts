import type { Separation } from '#app/core/assessment/numbers/separation'
import type { NumbersQuery, ReplySort } from './numbers-query'
import type { NumbersView } from './numbers-view.server'

/** A reply with its figures; a count is null where it may not be shown. */
export type ReplyRow = {
	/** Title of its scene. */
	scene: string
	reply: string
	/** What is said, or else what is done. */
	text: string
	offered: number | null
	picked: number | null
	separation: Separation | null
}

/** The replies of a scenario in the order that is asked for; what may not be shown comes last. */
export function replyRows(
	{ scenes, numbers }: Pick<NumbersView, 'scenes' | 'numbers'>,
	{ sort, descending }: Pick<NumbersQuery, 'sort' | 'descending'>,
): ReplyRow[] {
	const figures = new Map(
		numbers?.scenes.flatMap(({ replies }) => replies).map((one) => [one.reply, one] as const),
	)
	const rows = scenes.flatMap((scene) =>
		scene.replies.map(({ id, text, deed }): ReplyRow => {
			const { offered = null, picked = null, separation = null } = figures.get(id) ?? {}
			return { scene: scene.title, reply: id, text: text || (deed ?? ''), offered, picked, separation }
		}),
	)
	if (sort === 'place') return descending ? rows.toReversed() : rows
	const sign = descending ? -1 : 1
	return rows.toSorted((a, b) => {
		const [one, other] = [valueOf(a, sort), valueOf(b, sort)]
		if (one === null || other === null) return Number(one === null) - Number(other === null)
		return sign * (one - other)
	})
}

function valueOf({ offered, picked }: ReplyRow, sort: ReplySort): number | null {
	if (sort === 'offered') return offered
	if (sort === 'picked') return picked
	return offered === null || picked === null || offered === 0 ? null : picked / offered
}
