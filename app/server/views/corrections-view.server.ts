import type { CorrectionChange } from '#app/core/records/corrections'
import type { Deps } from '../deps.server'
import { mayCorrect } from '../session/may-correct'
import type { Me } from '../session/require.server'
import { type CorrectionState, correctionsIn } from '../store/corrections.server'
import { namesFor, oneRecord } from '../store/one-record.server'
import { titlesEver } from '../store/version-titles.server'

export type CorrectionItem = {
	id: string
	seq: number
	person: string | null
	title: string
	at: Date
	change: CorrectionChange
	reason: string
	note: string
	requestedBy: string | null
	answeredBy: string | null
	answeredAt: Date | null
	newSeq: number | null
	/** Whether this reader may answer it. */
	mine: boolean
}

const most = 200

/** The wishes in one state about records that somebody reaches; a trainer sees their own teams'. */
export async function correctionsView(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	state: CorrectionState,
): Promise<CorrectionItem[]> {
	const wishes = await correctionsIn(db.read, state, most)
	const [records, names, courses, scenarios] = await Promise.all([
		Promise.all(wishes.map(({ seq }) => oneRecord(db.read, seq))),
		namesFor(
			db.read,
			wishes.flatMap(({ requestedById, answeredById }) => [requestedById, answeredById]),
		),
		titlesEver(db.read, 'course'),
		titlesEver(db.read, 'scenario'),
	])
	return wishes.flatMap((wish, place): CorrectionItem[] => {
		const record = records[place]
		if (!record?.person || !mayCorrect(me, record.person)) return []
		const { requestedById, answeredById, state: _, ...said } = wish
		const titles = record.kind === 'course' ? courses : scenarios
		return [
			{
				...said,
				person: record.person.name,
				title: titles.get(record.slug) ?? record.slug,
				requestedBy: names.get(requestedById) ?? null,
				answeredBy: names.get(answeredById ?? '') ?? null,
				mine: me.role === 'hr' && requestedById !== me.id && record.person.id !== me.id,
			},
		]
	})
}
