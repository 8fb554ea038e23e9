import { conditionText } from '#app/core/scenario/condition-text'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { filled } from '#app/core/scenario/filled'
import type { RunState } from '#app/core/scenario/run'
import { withheld } from '#app/core/scenario/step'
import { ReplyWords } from '../stage/reply-words'
import { stageWords } from '../words/stage'
import { studioWords } from '../words/studio'

export type PreviewWithheldProps = { definition: ScenarioDefinition; state: RunState }

/** Replies that a trainee would see with a reason why not. */
export function PreviewWithheld({ definition, state }: PreviewWithheldProps) {
	const replies = withheld(definition, state)
	const fill = (text: string) => filled(definition, state, text)
	if (replies.length === 0) return null
	return (
		<section aria-label={stageWords.withheldTitle} className="mt-4">
			<p className="mb-2 text-sm text-ink-soft">{stageWords.withheldTitle}</p>
			<ul className="grid gap-3">
				{replies.map(({ id, text, deed, reason, when }) => (
					<li key={id} className="rounded-lg border-2 border-dashed border-line p-4">
						<ReplyWords text={fill(text)} deed={deed && fill(deed)} />
						<span className="mt-2 flex flex-wrap gap-x-4 gap-y-1 font-mono text-xs text-ink-soft">
							<span>{id}</span>
							<span>
								{studioWords.reason} {fill(reason ?? '')}
							</span>
							{when && (
								<span>
									{studioWords.when} {conditionText(when)}
								</span>
							)}
						</span>
					</li>
				))}
			</ul>
		</section>
	)
}
