import type { ScenarioDefinition } from '#app/core/scenario/definition'
import type { ScenarioWords } from '#app/core/scenario/words'
import { studioWords } from '../words/studio'
import type { PlayEngine } from './play-engine'
import { PreviewAnswer } from './preview-answer'
import { PreviewBar } from './preview-bar'
import { PreviewEnding } from './preview-ending'
import { PreviewScene } from './preview-scene'
import { PreviewState } from './preview-state'
import { usePreview } from './use-preview'

export type ScenarioPreviewProps = {
	definition: ScenarioDefinition
	words: ScenarioWords | null
	engine: PlayEngine
	/** The language it is told in, where that is not the author's. */
	spoken: { tag: string; direction: 'ltr' | 'rtl' } | null
}

/** The scenario, played in the browser with everything laid open: for its author, never for a trainee. */
export function ScenarioPreview({ definition, words, engine, spoken }: ScenarioPreviewProps) {
	const preview = usePreview(definition, engine)
	const { run } = preview
	const stage = engine.stage(run)
	return (
		<div className="rounded-xl border border-line bg-sheet p-4 sm:p-6">
			<noscript>
				<p className="mb-4">{studioWords.noScript}</p>
			</noscript>
			<PreviewBar definition={definition} preview={preview} />
			<div lang={spoken?.tag} dir={spoken?.direction}>
				<PreviewScene run={run} stage={stage} words={words} />
				{!stage.ended && <PreviewAnswer definition={definition} preview={preview} stage={stage} />}
			</div>
			{stage.ended && <PreviewEnding definition={definition} preview={preview} engine={engine} />}
			<PreviewState run={run} />
		</div>
	)
}
