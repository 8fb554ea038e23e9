import type { Reply, Why } from '../../scenario/definition'
import type { Rewrite } from './spot'

/** A reply with every text rewritten, in order. `title` is its scene's. */
export function replyTexts(reply: Reply, title: string, rewrite: Rewrite): Reply {
	const own = `reply:${reply.id}`
	const short = reply.text || reply.deed || ''
	const shown = short.length > 50 ? `${short.slice(0, 49).trimEnd()}…` : short
	const put = (key: string, text: string, context: string) => rewrite({ key, text, context, words: null })
	const whyOf = (why: Why | null, key: string) =>
		why && { ...why, text: put(key, why.text, `What the person hears in the reply "${shown}"`) }
	const said = {
		...reply,
		text: reply.text && put(own, reply.text, `A reply, in "${title}"`),
		deed: reply.deed && put(`${own}:deed`, reply.deed, `What is done with a reply, in "${title}"`),
		reason: reply.reason && put(`${own}:reason`, reply.reason, `Why the reply "${shown}" cannot be had`),
		likes: reply.likes.map((text, at) =>
			put(`${own}:like-${at + 1}`, text, `Another way to say the reply "${shown}"`),
		),
	}
	const why = whyOf(reply.why, `${own}:why`)
	return {
		...said,
		why,
		cases: reply.cases.map((one, at) => ({
			...one,
			// A case without a reason of its own has the reply's.
			why: one.why?.text === reply.why?.text ? why : whyOf(one.why, `${own}:case-${at + 1}:why`),
		})),
	}
}
