import { z } from 'zod'
import type { Scores } from '#app/core/assessment/result'
import type { Queries } from './db.server'
import type { RecordLine } from './record-lines-page.server'
import { versionTitles } from './version-titles.server'

export type RecordItem = {
	seq: number
	id: string
	at: Date
	kind: string
	slug: string
	title: string
	versionHash: string
	result: string
	scores: Scores | null
	minutes: number
	/** Null once the person was erased: the mark stands. */
	person: { id: string; name: string; email: string; team: string | null } | null
	attemptId: string | null
	corrects: number | null
	/** Why it corrects that one, as a code. */
	reason: string | null
	/** The marks it stands on, where turns were marked again. */
	round: number | null
	way: string | null
	courseRound: number | null
	expiresAt: Date | null
	approval: string | null
	/** The record that corrects this one, and that in which the person attests it. */
	correctedBy: number | null
	attestedBy: number | null
}

export const scoresSchema = z.object({
	tone: z.number(),
	respect: z.number(),
	resolution: z.number(),
	total: z.number(),
})

/** What these lines of the list stand for, in their order. */
export async function itemsOf(db: Queries, lines: readonly RecordLine[]): Promise<RecordItem[]> {
	const rows = await db.completionRecord.findMany({
		where: { seq: { in: lines.map(({ seq }) => seq) } },
		include: { subject: { include: { person: { include: { team: true } } } } },
	})
	const titles = await versionTitles(db, [...new Set(rows.map((row) => row.versionHash))])
	const bySeq = new Map(rows.map((row) => [row.seq, row]))
	return lines.flatMap(({ seq, correctedBy, attestedBy }) => {
		const row = bySeq.get(seq)
		if (!row) return []
		const { subject, scores } = row
		return {
			...{ seq, id: row.id, at: row.at, kind: row.kind, slug: row.slug, versionHash: row.versionHash },
			...{ result: row.result, minutes: row.minutes, attemptId: row.attemptId, round: row.round },
			...{ corrects: row.corrects, reason: row.reason, way: row.way, courseRound: row.courseRound },
			...{ expiresAt: row.expiresAt, approval: row.approval, correctedBy, attestedBy },
			title: titles.get(row.versionHash) ?? row.slug,
			scores: scores === null ? null : scoresSchema.parse(JSON.parse(scores)),
			person: subject && {
				id: subject.person.id,
				name: subject.person.name,
				email: subject.person.email,
				team: subject.person.team?.name ?? null,
			},
		}
	})
}
