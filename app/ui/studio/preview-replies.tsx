import type { Reply, ScenarioDefinition } from '#app/core/scenario/definition'
import type { RunState } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'
import { conditionText } from './condition-text'
import { effectText } from './effect-text'

export type PreviewRepliesProps = {
	definition: ScenarioDefinition
	state: RunState
	say: (reply: string) => void
}

/** The replies on offer in the file's order, each with all that it does. */
export function PreviewReplies({ definition, state, say }: PreviewRepliesProps) {
	const replies = offered(definition, state)
	if (replies.length === 0) return <p className="mt-6">{studioWords.noReply}</p>
	return (
		<section aria-label={stageWords.chooseTitle} className="mt-6">
			<p className="mb-2 text-sm text-ink-soft">{studioWords.shuffled}</p>
			<ul className="grid gap-3">
				{replies.map((reply) => (
					<li key={reply.id}>
						<button
							type="button"
							onClick={() => say(reply.id)}
							className="motion-quick w-full rounded-lg border-2 border-edge bg-sheet p-4 text-start transition-colors hover:border-primary hover:bg-primary-wash"
						>
							{reply.text}
							<span className="mt-2 flex flex-wrap gap-x-4 gap-y-1 font-mono text-xs text-ink-soft">
								{doings(reply).map((doing) => (
									<span key={doing}>{doing}</span>
								))}
							</span>
						</button>
					</li>
				))}
			</ul>
		</section>
	)
}

function doings(reply: Reply): string[] {
	const list = (label: string, names: string[]) => (names.length > 0 ? [`${label} ${names.join(', ')}`] : [])
	const mark = (label: string, value: number | null) =>
		`${label} ${value === null ? studioWords.unmarked : studioWords.signed(value)}`
	return [
		reply.id,
		studioWords.replyTo(reply.to),
		mark(studioWords.tone, reply.tone),
		mark(studioWords.respect, reply.respect),
		...list(studioWords.sets, reply.set.map(effectText)),
		...list(studioWords.meets, reply.meets),
		...list(studioWords.offers, reply.offers),
		...list(studioWords.critical, reply.critical),
		...list(studioWords.repairs, reply.repairs),
		...(reply.when ? [`${studioWords.when} ${conditionText(reply.when)}`] : []),
		...(reply.sticky ? [studioWords.sticky] : []),
	]
}
