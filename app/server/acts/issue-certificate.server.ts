import { randomBytes } from 'node:crypto'
import type { CertificateDocument } from '#app/core/records/certificate'
import { dayOf } from '#app/core/records/day'
import { ways } from '#app/core/records/rounds'
import { canonical } from '#app/core/scenario/canonical'
import { courseByHash } from '../content/shelf.server'
import type { Deps } from '../deps.server'
import { enqueue } from '../jobs/queue.server'
import { signText } from '../signing.server'
import { addCertificate, certificatesOfRecords } from '../store/certificates.server'
import { type CourseRecord, courseRecord } from '../store/course-records.server'
import type { Queries } from '../store/db.server'
import { zoneOfPerson } from '../store/zones.server'

type Needs = Pick<Deps, 'db' | 'env' | 'keys' | 'now' | 'newId'>

/**
 * Issues the certificate of a completed course, in the transaction that writes its record. Nothing where the course has
 * none, the record is none of a completion, or it has one that holds. Answers its id, or null.
 */
export async function issueCertificate(deps: Needs, tx: Queries, seq: number): Promise<string | null> {
	const record = await courseRecord(tx, seq)
	if (record?.result !== 'completed' || record.personId === null || record.correctedBy !== null) return null
	const there = await certificatesOfRecords(tx, [seq])
	if (there.some(({ state }) => state === 'issued')) return null
	const version = await courseByHash(deps.db, record.versionHash)
	if (!version?.course.certificate) return null
	const zone = await zoneOfPerson(tx, record.personId, deps.env.timeZone)
	const id = await keepCertificate(deps, tx, { ...record, title: version.course.title, zone })
	// The head goes to its file later and apart: a full disk must not lose a completion.
	await enqueue(deps, tx, { kind: 'checkpoint', key: `checkpoint:certificate:${id}` })
	return id
}

/** What a certificate is made of. */
export type Certified = Pick<
	CourseRecord,
	| 'seq'
	| 'mac'
	| 'slug'
	| 'versionHash'
	| 'at'
	| 'expiresAt'
	| 'way'
	| 'courseRound'
	| 'corrects'
	| 'approval'
> & { title: string; zone: string }

/** Signs what a record says, and keeps it. */
export async function keepCertificate(deps: Needs, tx: Queries, of: Certified): Promise<string> {
	const row = certificateOf(deps, of)
	await addCertificate(tx, row)
	return row.id
}

/** A certificate as it is kept: canonical JSON, and its signature. */
export function certificateOf({ env, keys, now }: Pick<Deps, 'env' | 'keys' | 'now'>, of: Certified) {
	const at = now()
	const document: CertificateDocument = {
		format: 'rapport-certificate-1',
		id: randomBytes(16).toString('base64url'),
		course: of.slug,
		title: of.title,
		version: of.versionHash,
		completedOn: dayOf(of.at, of.zone),
		expiresOn: of.expiresAt && dayOf(of.expiresAt, of.zone),
		way: ways.find((way) => way === of.way) ?? 'play',
		round: of.courseRound ?? 1,
		corrected: of.corrects === null ? null : of.approval === 'two-persons' ? 'two-persons' : 'one-person',
		seq: of.seq,
		mac: of.mac,
		issuer: env.origin,
		issuedOn: dayOf(at, of.zone),
		keyId: keys.signing.id,
	}
	const text = canonical(document)
	return {
		id: document.id,
		seq: of.seq,
		course: of.slug,
		title: of.title,
		issuedAt: at,
		expiresAt: of.expiresAt,
		document: text,
		...signText(keys.signing, text),
	}
}
