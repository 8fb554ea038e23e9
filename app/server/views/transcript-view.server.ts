import { type CertificateStanding, certificateStanding } from '#app/core/records/certificate-state'
import { roundsOf, type Way, ways } from '#app/core/records/rounds'
import type { Deps } from '../deps.server'
import { type CertificateRow, certificatesOf } from '../store/certificates.server'
import { courseCompletionsOf } from '../store/course-completions.server'
import { type CourseRecord, courseRecordsOf } from '../store/course-records.server'
import { courseTermsOf } from '../store/course-terms.server'
import { officialPassesOf, titlesOfVersions } from '../store/official-records.server'

export type TranscriptLine = {
	seq: number
	/** From 1; null for what was corrected or taken away. */
	round: number | null
	at: Date
	expiresAt: Date | null
	way: Way
	minutes: number
	/** As counted here, or as the person said. */
	inWorkTime: string | null
	language: string | null
	attested: boolean
	state: 'holds' | 'lapsed' | 'corrected' | 'taken-away'
	/** The record that this one corrects, and that corrects this one. */
	corrects: number | null
	correctedBy: number | null
	approval: string | null
	certificate: { id: string; standing: CertificateStanding } | null
}

export type TranscriptView = {
	courses: { course: string; title: string; lines: TranscriptLine[] }[]
	scenarios: { seq: number; title: string; at: Date; minutes: number }[]
	madeAt: Date
}

/** All that somebody completed, round by round, corrections and all; no scores, no practice. */
export async function transcriptView(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	personId: string,
): Promise<TranscriptView> {
	const at = now()
	const [records, papers, scenarios, terms, completions] = await Promise.all([
		courseRecordsOf(db.read, personId),
		certificatesOf(db.read, personId),
		officialPassesOf(db.read, personId),
		courseTermsOf(db.read),
		courseCompletionsOf(db.read, [personId]),
	])
	const said = new Map(records.flatMap((row) => (row.about === null ? [] : [[row.about, row]])))
	const titles = await titlesOfVersions(
		db.read,
		[...records, ...scenarios].map((row) => row.versionHash),
	)
	const own = records.filter(({ kind }) => kind === 'course')
	const slugs = [...new Set(own.map(({ slug }) => slug))]
	const courses = slugs.map((course) => {
		const rounds = roundsOf(completions.get(`${personId} ${course}`) ?? [], terms.get(course) ?? [], at, at)
		const numbers = new Map(rounds.map((round) => [round.seq, round]))
		const lines = own
			.filter(({ slug, result }) => slug === course && result !== 'void')
			.sort((one, other) => one.at.getTime() - other.at.getTime() || one.seq - other.seq)
			.map((record): TranscriptLine => {
				const round = numbers.get(record.seq)
				const attested = said.get(record.seq)
				return {
					...plain(record),
					expiresAt: round ? round.expiresAt : record.expiresAt,
					round: round?.number ?? null,
					inWorkTime: attested?.inWorkTime ?? record.inWorkTime,
					attested: attested !== undefined,
					state: stateOf(record, own, round?.expiresAt ?? null, at),
					certificate: paperOf(papers, record.seq, at),
				}
			})
		const newest = own.filter(({ slug }) => slug === course).at(-1)
		return { course, title: titles.get(newest?.versionHash ?? '') ?? course, lines }
	})
	return {
		courses: courses.sort((one, other) => one.title.localeCompare(other.title)),
		scenarios: scenarios.map(({ seq, versionHash, slug, at: day, minutes }) => ({
			...{ seq, at: day, minutes },
			title: titles.get(versionHash) ?? slug,
		})),
		madeAt: at,
	}
}

function plain(record: CourseRecord) {
	const { seq, at, minutes, language, corrects, correctedBy, approval } = record
	const way = ways.find((one) => one === record.way) ?? 'play'
	return { seq, at, minutes, language, corrects, correctedBy, approval, way }
}

function stateOf(
	record: CourseRecord,
	all: readonly CourseRecord[],
	expiresAt: Date | null,
	at: Date,
): TranscriptLine['state'] {
	if (record.correctedBy !== null) {
		const by = all.find(({ seq }) => seq === record.correctedBy)
		return by?.result === 'void' ? 'taken-away' : 'corrected'
	}
	return expiresAt !== null && expiresAt <= at ? 'lapsed' : 'holds'
}

/** The one that is issued, else the newest. */
function paperOf(papers: readonly CertificateRow[], seq: number, at: Date): TranscriptLine['certificate'] {
	const own = papers.filter((paper) => paper.seq === seq)
	const shown = own.find(({ state }) => state === 'issued') ?? own[0]
	return shown ? { id: shown.id, standing: certificateStanding(shown, at) } : null
}
