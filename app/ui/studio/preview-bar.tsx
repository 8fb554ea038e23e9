import { type FormEvent, useId } from 'react'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import { Button } from '../primitives/button'
import { studioWords } from '../words/studio'
import { PreviewStart } from './preview-start'
import type { Preview } from './use-preview'

export type PreviewBarProps = { definition: ScenarioDefinition; preview: Preview }

/** Start again, one turn back, or into a scene. */
export function PreviewBar({ definition, preview }: PreviewBarProps) {
	const id = useId()
	function jump(event: FormEvent<HTMLFormElement>) {
		event.preventDefault()
		const scene = new FormData(event.currentTarget).get('scene')
		if (typeof scene === 'string') preview.jump(scene)
	}
	return (
		<div className="mb-5 border-b border-line pb-5">
			<div className="flex flex-wrap items-end gap-3">
				<Button look="secondary" size="small" onClick={() => preview.restart()}>
					{studioWords.restart}
				</Button>
				<Button look="secondary" size="small" onClick={preview.back} disabled={!preview.canGoBack}>
					{studioWords.back}
				</Button>
				<form onSubmit={jump} className="flex flex-wrap items-center gap-2">
					<label htmlFor={id} className="text-sm">
						{studioWords.jump}
					</label>
					<select
						id={id}
						name="scene"
						className="min-h-9 max-w-48 rounded-md border-2 border-edge bg-sheet px-2 text-sm text-ink"
					>
						{definition.scenes.map((scene) => (
							<option key={scene.id} value={scene.id}>
								{filledPlainly(definition, scene.title)}
							</option>
						))}
					</select>
					<Button type="submit" look="secondary" size="small">
						{studioWords.jumpAct}
					</Button>
				</form>
			</div>
			<PreviewStart definition={definition} preview={preview} />
			{preview.jumped && <p className="mt-3 text-sm text-ink-soft">{studioWords.jumped}</p>}
		</div>
	)
}
