import { pointsOf } from '../../../scenario/rubric'
import { type Apart, repliesHeard } from '../../../wording/replies-heard'
import type { DraftReply } from '../../draft'
import type { Hearing } from './hearing'

/** An author's mark and what the scorer hears in the words are not far apart, but where the author has settled it. */
export function scorerDiffers({ definition, draft, text, report, scorer }: Hearing): void {
	const names = new Set(draft.front.settled.map(({ value }) => value))
	const replies = draft.scenes.flatMap((scene) => scene.replies)
	const inSegments = draft.segments.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.replies))
	const settled = [...replies, ...inSegments].filter(({ id }) => id && names.has(id.value))
	const places = new Set(settled.map(({ at }) => at))
	const written = new Map(replies.flatMap((reply) => (reply.id ? [[reply.id.value, reply]] : [])))
	for (const { reply, apart } of repliesHeard(definition, scorer.marked)) {
		const own = written.get(reply.id)
		if (!own || places.has(own.at)) continue
		for (const one of apart)
			report(
				'scorer-differs',
				attributeAt(text, own, one.dimension),
				told(reply.id, one),
				`Look at the words and the mark once more. If the mark is right, add "${reply.id}" to settled in the front matter.`,
			)
	}
}

function told(id: string, { dimension, mark, points }: Apart): string {
	const band = Math.round(points / 5) * 5
	const sign = mark > 0 ? `+${mark}` : `${mark}`
	return `The words of "${id}" alone come to about ${band} in ${dimension}; your mark of ${sign} is ${pointsOf(mark)}.`
}

/** Where the mark stands in the tag of its reply; the tag itself where it cannot be found. */
function attributeAt(text: string, { at }: DraftReply, name: string): number {
	const [tag = ''] = /^<(?:"[^"]*"|'[^']*'|[^"'>])*/.exec(text.slice(at)) ?? []
	const found = new RegExp(`\\s${name}\\s*=`).exec(
		tag.replace(/"[^"]*"|'[^']*'/g, (value) => ' '.repeat(value.length)),
	)
	return found ? at + found.index + 1 : at
}
