import { likesHeard } from '../../../wording/likes-heard'
import type { Hearing } from './hearing'

/** Another way to say a reply means that reply, and not one beside it. */
export function likesOwn({ definition, draft, report, scorer }: Hearing): void {
	const replies = draft.scenes.flatMap((scene) => scene.replies)
	for (const { reply, index, taken } of likesHeard(definition, scorer.matcherOf)) {
		if (taken === null || taken === reply) continue
		const at = replies.find(({ id }) => id?.value === reply)?.likes[index]?.at
		if (at !== undefined)
			report(
				'like-taken-for-another',
				at,
				`This <Like> of "${reply}" is nearer to the words of "${taken}", so what people type like it is taken for that.`,
				`Write it as nobody would say "${taken}", or give "${reply}" more <Like>s that say it this way.`,
			)
	}
}
