import type { Deps } from '../deps.server'
import { mayCorrect } from '../session/may-correct'
import type { Me } from '../session/require.server'
import { correctionsOf } from '../store/corrections.server'
import { type DoubtRow, type DoubtState, doubtsIn } from '../store/doubts.server'
import { namesFor, oneRecord } from '../store/one-record.server'
import { titlesEver } from '../store/version-titles.server'

export type DoubtItem = Pick<DoubtRow, 'id' | 'seq' | 'text' | 'at' | 'answer' | 'answeredAt'> & {
	/** Of the course or scenario; null where no record is named. */
	title: string | null
	person: { id: string; name: string }
	answeredBy: string | null
	/** The record that corrects it by now. */
	correctedBy: number | null
	/** A correction of it waits for a second person. */
	waits: boolean
	/** It is about the reader. */
	own: boolean
}

const most = 200

/** What people say is wrong with their own records, for HR, as far as they reach; nothing for anybody else. */
export async function doubtsView(
	{ db }: Pick<Deps, 'db'>,
	me: Pick<Me, 'id' | 'role' | 'trains'>,
	state: DoubtState,
): Promise<DoubtItem[]> {
	if (me.role !== 'hr') return []
	const doubts = (await doubtsIn(db.read, state, most)).filter(({ person }) => mayCorrect(me, person))
	const [names, courses, scenarios] = await Promise.all([
		namesFor(
			db.read,
			doubts.map(({ answeredById }) => answeredById),
		),
		titlesEver(db.read, 'course'),
		titlesEver(db.read, 'scenario'),
	])
	const items = doubts.map(async ({ person: { id: personId, name }, answeredById, ...doubt }) => {
		const { id, seq, text, at, answer, answeredAt } = doubt
		const [record, wishes] =
			seq === null
				? [null, []]
				: await Promise.all([oneRecord(db.read, seq), state === 'open' ? correctionsOf(db.read, seq) : []])
		const titles = record?.kind === 'scenario' ? scenarios : courses
		return {
			...{ id, seq, text, at, answer, answeredAt },
			title: record && (titles.get(record.slug) ?? record.slug),
			person: { id: personId, name },
			answeredBy: names.get(answeredById ?? '') ?? null,
			correctedBy: record?.correctedBy ?? null,
			waits: wishes.some((wish) => wish.state === 'open'),
			own: personId === me.id,
		}
	})
	return Promise.all(items)
}
