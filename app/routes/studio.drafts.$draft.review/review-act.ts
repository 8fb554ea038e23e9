import { commentDraft, settleComment } from '#app/server/acts/comment-draft.server'
import { discardDraft } from '#app/server/acts/discard-draft.server'
import { publishDraft } from '#app/server/acts/publish-draft.server'
import { reviewDraft } from '#app/server/acts/review-draft.server'
import { shareDraft } from '#app/server/acts/share-draft.server'
import type { Deps } from '#app/server/deps.server'
import type { Me } from '#app/server/session/require.server'
import { reviewWords } from '#app/ui/words/review'
import { urls } from '#app/urls'
import type { ReviewAsked } from './review-asked'

type Refused = keyof typeof reviewWords.refusals
export type ReviewActed =
	| { ok: true; text: string; to?: string }
	| {
			ok: false
			/** Null: what is wrong is said at the field. */
			refused: Refused | null
			status: number
			typed: { text?: string; note?: string; error?: string }
	  }

const refusal = (refused: Refused, typed = {}): ReviewActed => ({
	...{ ok: false, refused, typed },
	status: refused === 'not-found' ? 404 : refused === 'problems' ? 422 : 409,
})

/** Does what a form of the review page asks for, and says what came of it. */
export async function reviewAct(deps: Deps, me: Me, id: string, asked: ReviewAsked): Promise<ReviewActed> {
	switch (asked.intent) {
		case 'submit':
		case 'withdraw':
		case 'approve':
		case 'send-back': {
			const { version, intent: step } = asked
			const done = await reviewDraft(deps, me, { id, version, step })
			const to = step === 'send-back' || step === 'approve' ? urls.home() : undefined
			if (done !== 'ok') return refusal(done)
			return { ok: true, text: reviewWords.done[step], ...(to && me.role !== 'trainer' && { to }) }
		}
		case 'publish': {
			const { version, note } = asked
			const done = await publishDraft(deps, me, { id, version, note: note.trim() })
			if (!done.ok) return refusal(done.refused, { note })
			return { ok: true, text: reviewWords.published, to: urls.versions(done.kind, done.slug) }
		}
		case 'share':
		case 'unshare': {
			const { person, intent } = asked
			const done = await shareDraft(deps, me, { id, personId: person, share: intent === 'share' })
			return done === 'ok' ? { ok: true, text: reviewWords.done[intent] } : refusal(done)
		}
		case 'discard':
		case 'restore': {
			const done = await discardDraft(deps, me, { id, back: asked.intent === 'restore' })
			if (done !== 'ok') return refusal(done)
			const text = reviewWords.done[asked.intent]
			return asked.intent === 'discard' ? { ok: true, text, to: urls.studio() } : { ok: true, text }
		}
		case 'comment': {
			const { text, place = null, answers = null } = asked
			const done = await commentDraft(deps, me, { id, place, quote: '', text, answers })
			if (done === 'ok') return { ok: true, text: reviewWords.commentAdded }
			if (done === 'not-found') return refusal(done, { text })
			const error = reviewWords.commentErrors[done]
			return { ok: false, refused: null, status: 422, typed: { text, error } }
		}
		case 'resolve':
		case 'reopen': {
			const { comment, intent } = asked
			const done = await settleComment(deps, me, { id, comment, resolved: intent === 'resolve' })
			return done === 'ok' ? { ok: true, text: reviewWords.done[intent] } : refusal(done)
		}
	}
}
