import { z } from 'zod'
import { certificateStanding } from '#app/core/records/certificate-state'
import { changesOf } from '#app/core/records/corrections'
import { versionByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { mayCorrect } from '../session/may-correct'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import { mayReach } from '../session/scope'
import { certificatesOfRecords } from '../store/certificates.server'
import { correctionsOf, recordNotesOf } from '../store/corrections.server'
import { openDoubtsAbout } from '../store/doubts.server'
import { namesFor, type OneRecord, oneRecord } from '../store/one-record.server'
import { publicationsOf } from '../store/publications.server'
import { scoresSchema } from '../store/record-items.server'
import { settingOf } from '../store/settings.server'
import { kindOf, resultOf } from './records-view.server'

const snapshotSchema = z.object({
	job: z.string().nullable(),
	team: z.string().nullable(),
	site: z.string().nullable(),
	manager: z.string().nullable(),
})

export type RecordView = Awaited<ReturnType<typeof viewOf>>

/** One record for somebody who may see it; null for everybody else, and where there is none. */
export async function recordView(deps: Deps, me: Me, seq: number): Promise<RecordView | null> {
	const record = await oneRecord(deps.db.read, seq)
	if (!record) return null
	// Whose person was erased is HR's and the auditor's to see, who see everybody.
	const whose = record.person ?? { id: '', teamId: null }
	return mayReach(me, 'records-read', whose) ? viewOf(deps, me, record) : null
}

async function viewOf(deps: Deps, me: Me, record: OneRecord) {
	const db = deps.db.read
	const { person, seq } = record
	const then = record.snapshot === null ? null : snapshotSchema.parse(JSON.parse(record.snapshot))
	const chain = [seq, record.corrects, record.correctedBy].flatMap((one) => one ?? [])
	const [version, published, certificates, notes, wishes, names, setting, doubts] = await Promise.all([
		versionByHash(deps.db, record.versionHash),
		publicationsOf(db, record.kind === 'scenario' ? 'scenario' : 'course', record.slug),
		certificatesOfRecords(db, [seq]),
		recordNotesOf(db, chain),
		correctionsOf(db, seq),
		namesFor(db, [
			...[record.grantedById, record.agreedById],
			...(then ? [then.team, then.site, then.manager] : []),
		]),
		settingOf(db, 'corrections'),
		me.role === 'hr' && person?.id !== me.id ? openDoubtsAbout(db, seq) : [],
	])
	const nameOf = (id: string | null | undefined) => (id ? (names.get(id) ?? id) : null)
	const own = person?.id === me.id
	const scores =
		record.scores === null || (record.result === 'not-yet' && !own)
			? null
			: scoresSchema.parse(JSON.parse(record.scores))
	const ofVersion = published.filter(({ hash }) => hash === record.versionHash)
	const approved = ofVersion.find(({ at }) => at <= record.at) ?? ofVersion.at(-1)
	const mayAsk = person !== null && !own && mayCorrect(me, person)
	return {
		...{ seq, at: record.at, minutes: record.minutes, way: record.way, courseRound: record.courseRound },
		...{ recordedAt: record.recordedAt ?? record.at, expiresAt: record.expiresAt },
		...{ inWorkTime: record.inWorkTime, language: record.language, reason: record.reason },
		...{ corrects: record.corrects, correctedBy: record.correctedBy, attestedBy: record.attestedBy },
		...{ about: record.about, approval: record.approval, mac: record.mac, previous: record.previous },
		kind: kindOf(record.kind),
		result: resultOf(record.result),
		title: version?.title ?? record.slug,
		person: person && { id: person.id, name: person.name },
		own,
		scores: scores && {
			total: Math.floor(scores.total / 1000),
			tone: Math.floor(scores.tone / 1000),
			respect: Math.floor(scores.respect / 1000),
			resolution: Math.floor(scores.resolution / 1000),
		},
		version: {
			hash: record.versionHash,
			known: version !== null,
			approvedBy: approved?.approvedBy ?? null,
			approval: approved?.approval ?? null,
			publishedBy: approved?.by ?? null,
			publishedAt: approved?.at ?? null,
		},
		then: then && {
			job: then.job,
			team: nameOf(then.team),
			site: nameOf(then.site),
			manager: nameOf(then.manager),
		},
		grantedBy: nameOf(record.grantedById),
		agreedBy: nameOf(record.agreedById),
		certificates: certificates.map((one) => ({ id: one.id, standing: certificateStanding(one, deps.now()) })),
		notes: own ? [] : notes,
		/** What may be asked for here: null where nothing may. */
		correction: mayAsk
			? {
					changes: changesOf(record),
					waits: wishes.some(({ state }) => state === 'open'),
					/** It is done at once, by one person. */
					atOnce: me.role === 'hr' && setting === 'one-person',
				}
			: null,
		/** What the person says is wrong here, for HR to answer. */
		doubts: doubts.map(({ id, text }) => ({ id, text })),
		mayCorrect: may(me.role, 'records-correct') !== false,
	}
}
