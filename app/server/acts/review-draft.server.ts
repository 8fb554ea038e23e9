import type { Deps } from '../deps.server'
import { type DraftForMe, draftFor, mayWriteContent } from '../session/owns.server'
import { may } from '../session/permissions'
import type { Me } from '../session/require.server'
import type { Queries } from '../store/db.server'
import { changeDraft, type DraftChange, draftById } from '../store/drafts.server'
import { recordAudit } from './record-audit.server'

export type ReviewStep = 'submit' | 'withdraw' | 'approve' | 'send-back'
export type ReviewRefusal =
	| 'not-found'
	/** The draft was saved, or somebody else took this step, since the page was read. */
	| 'moved-on'
	| 'not-yours'
	/** Whoever writes a text does not approve it. */
	| 'own-text'
type ReviewDeps = Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>

/**
 * A draft's way to being published: its writers submit and withdraw it, somebody without a part in it approves it or
 * sends it back. What is approved is one version of the text: any later save takes the approval back.
 */
export async function reviewDraft(
	deps: ReviewDeps,
	me: Pick<Me, 'id' | 'role'>,
	asked: { id: string; version: number; step: ReviewStep },
): Promise<'ok' | ReviewRefusal> {
	return deps.db.write(async (tx) => {
		const found = await seenBy(tx, me, asked.id)
		if (!found) return 'not-found'
		const { draft } = found
		if (draft.version !== asked.version) return 'moved-on'
		const refused = await refusal(tx, me, found, asked.step)
		if (refused) return refused
		const at = deps.now()
		const { id, version, state } = draft
		const change = changeBy(asked.step, me.id, at, version)
		const done = await changeDraft(tx, { id, version, state, byId: me.id, at, change })
		if (done === 'stale') return 'moved-on'
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: `draft.${asked.step}`, target: `draft:${id}` },
			before: { state },
			after: { state: change.state, text: `${draft.kind}:${draft.slug}`, version },
		})
		return 'ok'
	})
}

/** As a trainer may see a draft; those who only approve see what is in review. */
export async function seenBy(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	id: string,
): Promise<DraftForMe | null> {
	const found = await draftFor(db, me, id)
	if (found || may(me.role, 'content-publish') !== 'approve') return found
	const draft = await draftById(db, id)
	const inReview = draft?.state === 'review' || draft?.state === 'approved'
	return draft && inReview ? { draft, mayWrite: false, mayApprove: draft.state === 'review' } : null
}

async function refusal(
	db: Queries,
	me: Pick<Me, 'id' | 'role'>,
	{ draft, mayWrite, mayApprove }: DraftForMe,
	step: ReviewStep,
): Promise<ReviewRefusal | null> {
	const { state, kind, slug } = draft
	if (step === 'submit') {
		if (!mayWrite) return 'not-found'
		if (!(await mayWriteContent(db, me, kind, slug))) return 'not-yours'
		return state === 'writing' ? null : 'moved-on'
	}
	if (step === 'withdraw') {
		if (!mayWrite) return 'not-found'
		return state === 'writing' ? 'moved-on' : null
	}
	if (mayWrite) return 'own-text'
	if (step === 'approve') return mayApprove ? null : 'moved-on'
	return state === 'review' || state === 'approved' ? null : 'moved-on'
}

function changeBy(step: ReviewStep, byId: string, at: Date, version: number): DraftChange {
	const noApproval = { approvedById: null, approvedAt: null, approvedVersion: null }
	switch (step) {
		case 'submit':
			return { state: 'review', submittedById: byId, submittedAt: at, ...noApproval }
		case 'approve':
			return { state: 'approved', approvedById: byId, approvedAt: at, approvedVersion: version }
		case 'withdraw':
		case 'send-back':
			return { state: 'writing', ...noApproval }
	}
}
