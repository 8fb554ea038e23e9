import type { Stage } from '#app/core/play/stage'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { PendingNote } from '../stage/pending-note'
import { UnclearNote } from '../stage/unclear-note'
import { studioWords } from '../words/studio'
import { PreviewReplies } from './preview-replies'
import { PreviewWithheld } from './preview-withheld'
import { PreviewWrite } from './preview-write'
import type { Preview } from './use-preview'

export type PreviewAnswerProps = { definition: ScenarioDefinition; preview: Preview; stage: Stage }

/** How this moment is answered, as a trainee would be asked; what can be meant is laid open beside it. */
export function PreviewAnswer({ definition, preview, stage }: PreviewAnswerProps) {
	const { run, told, say, write } = preview
	const { answer, unclear } = stage
	const { pending } = run
	return (
		<div className="mt-6">
			<UnclearNote unclear={unclear} answer={answer} />
			{pending && (
				<>
					<PendingNote pending={{ ...pending, understood: pending.matched !== null, wording: told }} />
					<p className="-mt-4 mb-6 font-mono text-xs text-ink-soft">
						{studioWords.matched(pending.matched, pending.scorer)}
					</p>
				</>
			)}
			{answer.write && <PreviewWrite write={write} />}
			<PreviewReplies definition={definition} state={run.state} say={answer.choose ? say : null} />
			<PreviewWithheld definition={definition} state={run.state} />
		</div>
	)
}
