import type { AuditScope } from '../store/audit-list.server'
import type { Queries } from '../store/db.server'
import { may } from './permissions'

/** Acts about people, records and what is decided from them: what HR and auditors read. */
export const recordActs = [
	...['records.', 'record.', 'training.', 'assignment.', 'act.', 'certificate.', 'correction.', 'completion'],
	...[
		'person.',
		'people.',
		'site.',
		'team.',
		'adjustment.',
		'erasure.',
		'retention.',
		'report.',
		'saved-view.',
	],
	...['attempt.', 'dispute.', 'setting.', 'checkpoint.', 'sign-off.', 'attestation.', 'enrol.', 'import.'],
] as const

/** Acts about what is written and published. */
const contentActs = ['draft.', 'content.', 'media.', 'panel.'] as const

/** Which entries of the log somebody may read; null for none. Trainers read what was done to their own content. */
export async function auditScope(db: Queries, me: { id: string; role: string }): Promise<AuditScope | null> {
	const reach = may(me.role, 'audit-read')
	if (reach === 'all') return { kind: 'all' }
	if (reach === 'records') return { kind: 'acts', starts: recordActs }
	if (reach !== 'own-content') return null
	const [owned, drafts] = await Promise.all([
		db.contentOwner.findMany({ where: { personId: me.id }, select: { kind: true, slug: true } }),
		db.draft.findMany({ where: { ownerId: me.id }, select: { id: true } }),
	])
	const courses = owned.flatMap(({ kind, slug }) => (kind === 'course' ? slug : []))
	const lessons = await db.contentHead.findMany({
		where: { kind: 'lesson', OR: courses.map((course) => ({ slug: { startsWith: `${course}/` } })) },
		select: { slug: true },
	})
	const targets = [
		...owned.map(({ kind, slug }) => `${kind}:${slug}`),
		...(courses.length === 0 ? [] : lessons.map(({ slug }) => `lesson:${slug}`)),
		...drafts.map(({ id }) => `draft:${id}`),
	]
	return { kind: 'targets', targets, starts: contentActs, actorId: me.id }
}
