import { useId, useState } from 'react'
import { setState } from '#app/core/play/set-state'
import type { Value } from '#app/core/scenario/condition'
import type { ScenarioDefinition, Variable } from '#app/core/scenario/definition'
import { filledPlainly } from '#app/core/scenario/filled-plainly'
import type { Run, RunState } from '#app/core/scenario/run'
import { Button } from '../../primitives/button'
import { Disclosure } from '../../primitives/disclosure'
import { testWords } from '../../words/studio-test'

export type StateFormProps = { definition: ScenarioDefinition; run: Run; setTo: (state: RunState) => void }

const control = 'min-h-9 max-w-full rounded-md border-2 border-edge bg-sheet px-2 text-sm text-ink'

/** Any state one likes, to play on from it: scene, turns, values, needs, what was said. The mood follows. */
export function StateForm({ definition, run, setTo }: StateFormProps) {
	const id = useId()
	const [wished, setWished] = useState<RunState>(run.state)
	// The text may have changed since: what it does not have any more is not offered, and not kept.
	const { state, mood } = setState({ ...run, definition }, wished)
	const put = (change: Partial<RunState>) => setWished({ ...state, ...change })
	const toggled = (ids: string[], one: string, on: boolean) =>
		on ? [...ids, one] : ids.filter((other) => other !== one)
	const plain = (text: string) => filledPlainly(definition, text)
	return (
		<Disclosure summary={testWords.setTitle} look="line" className="mt-4">
			<p className="mb-3 text-sm text-ink-soft">{testWords.setText}</p>
			<form
				className="grid gap-4 text-sm"
				onSubmit={(event) => {
					event.preventDefault()
					setTo(state)
				}}
			>
				<div className="flex flex-wrap gap-4">
					<label htmlFor={`${id}-scene`} className="grid gap-1">
						{testWords.scene}
						<select
							id={`${id}-scene`}
							value={state.at}
							onChange={(event) => put({ at: event.currentTarget.value })}
							className={control}
						>
							{definition.scenes.map((scene) => (
								<option key={scene.id} value={scene.id}>
									{plain(scene.title) || scene.id}
								</option>
							))}
						</select>
					</label>
					<label htmlFor={`${id}-turn`} className="grid gap-1">
						{testWords.turnsTaken}
						<input
							id={`${id}-turn`}
							type="number"
							min={0}
							max={definition.turns.most - 1}
							value={state.turn}
							onChange={(event) => put({ turn: event.currentTarget.valueAsNumber || 0 })}
							className={`${control} w-24`}
						/>
					</label>
				</div>
				{definition.state.length > 0 && (
					<fieldset className="flex flex-wrap gap-4">
						<legend className="mb-1 font-semibold">{testWords.values}</legend>
						{definition.state.map((variable) => (
							<ValueField
								key={variable.name}
								id={`${id}-value-${variable.name}`}
								variable={variable}
								value={state.values[variable.name] ?? variable.start}
								put={(value) => put({ values: { ...state.values, [variable.name]: value } })}
							/>
						))}
					</fieldset>
				)}
				{definition.needs.length > 0 && (
					<Ticks
						legend={testWords.needs}
						all={definition.needs.map((need) => ({ id: need.id, words: plain(need.text) }))}
						ticked={state.met}
						tick={(one, on) => put({ met: toggled(state.met, one, on) })}
					/>
				)}
				<Ticks
					legend={testWords.said}
					all={definition.scenes.flatMap(({ replies }) =>
						replies.map((reply) => ({ id: reply.id, words: plain(reply.text || (reply.deed ?? '')) })),
					)}
					ticked={state.said}
					tick={(one, on) => put({ said: toggled(state.said, one, on) })}
				/>
				<p role="status">
					{testWords.moodThen} <strong>{mood}</strong>
				</p>
				<div className="flex flex-wrap gap-3">
					<Button type="submit" size="small">
						{testWords.setAct}
					</Button>
					<Button look="secondary" size="small" onClick={() => setWished(run.state)}>
						{testWords.fromNow}
					</Button>
				</div>
			</form>
		</Disclosure>
	)
}

type ValueFieldProps = { id: string; variable: Variable; value: Value; put: (value: Value) => void }

function ValueField({ id, variable, value, put }: ValueFieldProps) {
	if (variable.type === 'flag')
		return (
			<label htmlFor={id} className="flex min-h-9 items-center gap-2">
				<input
					id={id}
					type="checkbox"
					checked={value === true}
					onChange={(event) => put(event.currentTarget.checked)}
					className="size-5"
				/>
				{variable.name}
			</label>
		)
	return (
		<label htmlFor={id} className="grid gap-1">
			{variable.name}
			{variable.type === 'number' ? (
				<input
					id={id}
					type="number"
					min={variable.min}
					max={variable.max}
					value={Number(value)}
					onChange={(event) => put(event.currentTarget.valueAsNumber || 0)}
					className={`${control} w-24`}
				/>
			) : (
				<select
					id={id}
					value={String(value)}
					onChange={(event) => put(event.currentTarget.value)}
					className={control}
				>
					{variable.of.map((one) => (
						<option key={one}>{one}</option>
					))}
				</select>
			)}
		</label>
	)
}

type TicksProps = {
	legend: string
	all: { id: string; words: string }[]
	ticked: string[]
	tick: (id: string, on: boolean) => void
}

/** Many things that may each be so: they scroll in themselves. */
function Ticks({ legend, all, ticked, tick }: TicksProps) {
	const form = useId()
	return (
		<fieldset>
			<legend className="mb-1 font-semibold">{legend}</legend>
			<ul className="max-h-56 overflow-y-auto rounded-md border border-line p-2">
				{all.map(({ id, words }) => (
					<li key={id}>
						<label htmlFor={`${form}-${id}`} className="flex min-h-8 items-start gap-2 py-1">
							<input
								id={`${form}-${id}`}
								type="checkbox"
								checked={ticked.includes(id)}
								onChange={(event) => tick(id, event.currentTarget.checked)}
								className="mt-0.5 size-5 shrink-0"
							/>
							<span className="line-clamp-2 min-w-0">
								{words} <span className="font-mono text-xs text-ink-soft">{id}</span>
							</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	)
}
