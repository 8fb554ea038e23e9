import type { Deps } from '#app/server/deps.server'
import { oneRecord } from '#app/server/store/one-record.server'
import { titlesEver } from '#app/server/store/version-titles.server'
import type { TranscriptView } from '#app/server/views/transcript-view.server'

type Doubtable = { seq: number; title: string; at: Date }

/** The records one may say something about: those on the transcript, and the one that was asked about, if it is one's own. */
export async function doubtable(
	{ db }: Pick<Deps, 'db'>,
	personId: string,
	{ courses, scenarios }: TranscriptView,
	askedFor: string | null,
): Promise<{ records: Doubtable[]; asked: number | null }> {
	const shown: Doubtable[] = [
		...courses.flatMap(({ title, lines }) =>
			lines.flatMap(({ seq, at, state }) =>
				state === 'holds' || state === 'lapsed' ? [{ seq, title, at }] : [],
			),
		),
		...scenarios.map(({ seq, title, at }) => ({ seq, title, at })),
	]
	const seq = askedFor !== null && /^[1-9]\d{0,8}$/.test(askedFor) ? Number(askedFor) : null
	if (seq === null || shown.some((one) => one.seq === seq)) return { records: shown, asked: seq }
	const record = await oneRecord(db.read, seq)
	if (record?.person?.id !== personId) return { records: shown, asked: null }
	const titles = await titlesEver(db.read, record.kind === 'scenario' ? 'scenario' : 'course')
	const title = titles.get(record.slug) ?? record.slug
	return { records: [{ seq, title, at: record.at }, ...shown], asked: seq }
}
