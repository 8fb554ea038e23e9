import { z } from 'zod'
import { termsAt } from '#app/core/records/course-terms'
import { verifyRows } from '../acts/verify-rows.server'
import { versionByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { courseTermsOf } from '../store/course-terms.server'
import type { Queries } from '../store/db.server'
import { namesOf } from '../store/people.server'
import { type PersonRecord, personRecords } from '../store/person-file.server'
import { fileRecord } from './file-record.server'
import { type FileStanding, type PersonTraining, personInReach, personTraining } from './person-view.server'
import { snapshotTold } from './snapshot-told.server'
import { type ApprovalTold, approvalOf } from './version-seen.server'

const ruleSchema = z.object({
	pass: z.object({ total: z.number(), tone: z.number(), respect: z.number(), resolution: z.number() }),
})

export type ProofRecord = ReturnType<typeof fileRecord> & {
	mac: string
	keyId: string
	/** Why it does not hold; null where it does. */
	fault: string | null
	/** What had to be reached, in points; null where there is no score. */
	pass: { total: number; tone: number; respect: number; resolution: number } | null
	snapshot: { job: string | null; team: string | null; site: string | null; manager: string | null } | null
	grantedBy: string | null
	agreedBy: string | null
}

/** A part of a course as this person met it. */
export type ProofPart = {
	kind: 'lesson' | 'scenario'
	slug: string
	title: string
	hash: string
	at: Date
	published: ApprovalTold | null
}

export type ProofCourse = FileStanding & {
	terms: {
		hash: string
		validMonths: number | null
		counts: string
		testOut: string | null
		from: Date
	} | null
	published: ApprovalTold | null
	parts: ProofPart[]
	records: ProofRecord[]
	certificates: PersonTraining['certificates']
	acts: PersonTraining['acts']
	counting: PersonTraining['counting']
}

/** Everything an auditor asks of one person, course by course; null where they are none of this reader's. */
export async function proofView(deps: Deps, me: Me, id: string) {
	const found = await personInReach(deps, me, id)
	if (!found || found.scope !== 'whole') return null
	const { read } = deps.db
	const at = deps.now()
	const [training, records, terms] = await Promise.all([
		personTraining(deps, me, id),
		personRecords(read, id),
		courseTermsOf(read),
	])
	const verdicts = await verifyRows(deps, id, records)
	const faults = new Map(verdicts.map(({ seq, why }) => [seq, why]))
	const names = await namesOf(
		read,
		records.flatMap(({ grantedById, agreedById }) => [grantedById, agreedById].flatMap((one) => one ?? [])),
	)
	const titles = new Map(training.records.map(({ seq, title }) => [seq, title]))
	const proofs = await Promise.all(records.map((record) => proofRecord(record)))
	const courses: ProofCourse[] = []
	for (const standing of training.standings) {
		const version = termsAt(terms.get(standing.course) ?? [], at, at)
		const own = proofs.filter(({ slug, kind }) => kind !== 'scenario' && slug === standing.course)
		const asked = new Set([...(version?.scenarios ?? []), ...(version?.testOut ? [version.testOut] : [])])
		const taken = proofs.filter(({ slug, kind }) => kind === 'scenario' && asked.has(slug))
		const seqs = new Set(own.map(({ seq }) => seq))
		courses.push({
			...standing,
			terms: version && { hash: version.versionHash, ...version },
			published: version && (await approvalOf(read, 'course', standing.course, version.versionHash)),
			parts: await partsOf(deps, id, standing.course, asked),
			records: [...taken, ...own],
			certificates: training.certificates.filter(({ seq }) => seqs.has(seq)),
			acts: training.acts.filter(({ course }) => course === null || course === standing.course),
			counting: training.counting.filter(({ course }) => course === standing.course),
		})
	}
	const shown = new Set(courses.flatMap((course) => course.records.map(({ seq }) => seq)))
	const { name, email, number, team, site, job, manager, hiredOn, leftOn } = found.person
	return {
		person: { id, name, email, number, team, site, job, manager, hiredOn, leftOn },
		madeAt: at,
		courses,
		/** Records that none of these courses asks for. */
		others: proofs.filter(({ seq }) => !shown.has(seq)),
		checked: { rows: verdicts.length, faults: verdicts.filter(({ why }) => why !== null).length },
	}

	async function proofRecord(record: PersonRecord): Promise<ProofRecord> {
		const { seq, mac, keyId, rule, snapshot, grantedById, agreedById } = record
		const nameOf = (person: string | null) => (person === null ? null : (names.get(person) ?? null))
		const pass = rule === null ? null : ruleSchema.safeParse(JSON.parse(rule))
		return {
			...fileRecord(record, titles.get(seq), { own: false }),
			...{ mac, keyId, fault: faults.get(seq) ?? null },
			pass: pass?.success ? pass.data.pass : null,
			snapshot: await snapshotTold(read, snapshot),
			grantedBy: nameOf(grantedById),
			agreedBy: nameOf(agreedById),
		}
	}
}

async function partsOf(
	deps: Pick<Deps, 'db'>,
	personId: string,
	course: string,
	scenarios: ReadonlySet<string>,
): Promise<ProofPart[]> {
	const { read } = deps.db
	const [readings, attempts] = await Promise.all([
		read.lessonReading.findMany({
			where: { personId, lesson: { startsWith: `${course}/` } },
			orderBy: { readAt: 'asc' },
		}),
		read.attempt.findMany({
			where: { personId, mode: 'official', passed: true, slug: { in: [...scenarios] } },
			orderBy: { endedAt: 'asc' },
		}),
	])
	return Promise.all([
		...readings.map(({ lesson, versionHash, readAt }) => part(read, 'lesson', lesson, versionHash, readAt)),
		...attempts.map(({ slug, versionHash, endedAt, startedAt }) =>
			part(read, 'scenario', slug, versionHash, endedAt ?? startedAt),
		),
	])

	async function part(db: Queries, kind: ProofPart['kind'], slug: string, hash: string, at: Date) {
		const version = await versionByHash(deps.db, hash)
		const published = await approvalOf(db, kind, slug, hash)
		return { kind, slug, hash, at, title: version?.title ?? slug, published }
	}
}
