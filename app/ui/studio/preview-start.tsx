import { useId } from 'react'
import type { Memory, ScenarioDefinition } from '#app/core/scenario/definition'
import { studioWords } from '../words/studio'
import { seedOfVariant } from './seed-of-variant'
import type { Preview } from './use-preview'

export type PreviewStartProps = { definition: ScenarioDefinition; preview: Preview }

const memories: readonly Memory[] = ['none', 'well', 'badly']
const small = 'min-h-9 max-w-40 rounded-md border-2 border-edge bg-sheet px-2 text-sm text-ink'

/** With what it starts: what is drawn, what is remembered, and whether one types. Any change starts again. */
export function PreviewStart({ definition, preview }: PreviewStartProps) {
	const id = useId()
	const { seed, opening, state } = preview.run
	const remembers = definition.state.some(({ name }) => name === 'memory')
	const types = definition.scenes.some(({ answer }) => answer !== 'choose')
	const begin = (change: { seed?: number; memory?: string; typed?: boolean }) =>
		preview.restart({
			seed: change.seed ?? seed,
			opening: {
				memory: memories.find((one) => one === change.memory) ?? opening.memory,
				typed: change.typed ?? opening.typed,
			},
		})
	return (
		<fieldset className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3 text-sm">
			<legend className="sr-only">{studioWords.startTitle}</legend>
			<label htmlFor={`${id}-seed`} className="flex items-center gap-2">
				{studioWords.seed}
				<input
					id={`${id}-seed`}
					type="number"
					min={0}
					max={2 ** 31 - 2}
					value={seed}
					onChange={(event) => {
						const given = event.currentTarget.valueAsNumber
						if (Number.isInteger(given) && given >= 0) begin({ seed: given })
					}}
					className={`${small} w-24`}
				/>
			</label>
			{definition.variants.length > 0 && (
				<label htmlFor={`${id}-variant`} className="flex items-center gap-2">
					{studioWords.variant}
					<select
						id={`${id}-variant`}
						value={String(state.values.variant)}
						onChange={(event) => begin({ seed: seedOfVariant(definition, event.currentTarget.value, seed) })}
						className={small}
					>
						{definition.variants.map((variant) => (
							<option key={variant.id}>{variant.id}</option>
						))}
					</select>
				</label>
			)}
			{remembers && (
				<label htmlFor={`${id}-memory`} className="flex items-center gap-2">
					{studioWords.memory}
					<select
						id={`${id}-memory`}
						value={opening.memory}
						onChange={(event) => begin({ memory: event.currentTarget.value })}
						className={small}
					>
						{memories.map((memory) => (
							<option key={memory} value={memory}>
								{studioWords.memories[memory]}
							</option>
						))}
					</select>
				</label>
			)}
			{types && (
				<label className="flex min-h-8 items-center gap-2">
					<input
						type="checkbox"
						checked={opening.typed}
						onChange={(event) => begin({ typed: event.currentTarget.checked })}
						className="size-5"
					/>
					{studioWords.typed}
				</label>
			)}
		</fieldset>
	)
}
