import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import type { RunState } from '#app/core/scenario/run'
import { offered } from '#app/core/scenario/step'
import { ReplyWords } from '../stage/reply-words'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'
import { doingsOf } from './doings-of'

export type PreviewRepliesProps = {
	definition: ScenarioDefinition
	state: RunState
	/** Null where nothing is chosen now: then they are what a typed reply can be taken for. */
	say: ((reply: string) => void) | null
}

/** The replies on offer in the file's order, each with all that it does in this state. */
export function PreviewReplies({ definition, state, say }: PreviewRepliesProps) {
	const replies = offered(definition, state)
	const fill = (text: string) => filled(definition, state, text)
	if (replies.length === 0) return <p className="mt-6">{studioWords.noReply}</p>
	return (
		<section aria-label={say ? stageWords.chooseTitle : studioWords.meant} className="mt-6">
			<p className="mb-2 text-sm text-ink-soft">{say ? studioWords.shuffled : studioWords.meant}</p>
			<ul className="grid gap-3">
				{replies.map((reply) => {
					const told = (
						<>
							<ReplyWords text={fill(reply.text)} deed={reply.deed && fill(reply.deed)} />
							<span className="mt-2 flex flex-wrap gap-x-4 gap-y-1 font-mono text-xs text-ink-soft">
								{doingsOf(reply).map((doing) => (
									<span key={doing}>{doing}</span>
								))}
							</span>
						</>
					)
					return (
						<li key={reply.id}>
							{say ? (
								<button
									type="button"
									onClick={() => say(reply.id)}
									className="motion-quick w-full rounded-lg border-2 border-edge bg-sheet p-4 text-start transition-colors hover:border-primary hover:bg-primary-wash"
								>
									{told}
								</button>
							) : (
								<div className="rounded-lg border border-line p-4">{told}</div>
							)}
						</li>
					)
				})}
			</ul>
		</section>
	)
}
