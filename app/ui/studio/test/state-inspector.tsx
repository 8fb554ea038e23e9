import { holds } from '#app/core/scenario/holds'
import type { Run, RunState } from '#app/core/scenario/run'
import { testWords } from '../../words/studio-test'

type Row = { name: string; value: string; before: string | null }

/** Everything that the rules know of the run now; what the last turn changed says what it was before. */
export function StateInspector({ run }: { run: Run }) {
	const rows = rowsOf(run)
	return (
		<section aria-labelledby="state-title" className="mt-6 rounded-lg bg-sunk p-4 text-sm">
			<h3 id="state-title" className="text-base">
				{testWords.stateTitle}
			</h3>
			<p className="mb-2 text-ink-soft">{testWords.stateLast}</p>
			<table className="w-full text-start">
				<thead className="sr-only">
					<tr>
						<th scope="col">{testWords.name}</th>
						<th scope="col">{testWords.value}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map(({ name, value, before }) => (
						<tr key={name}>
							<th scope="row" className="pe-4 text-start align-top font-normal text-ink-soft">
								{name}
							</th>
							<td className="font-mono wrap-anywhere">
								{before === null ? (
									value
								) : (
									<mark className="rounded-sm bg-accent-wash px-1 text-accent-ink">
										{value} <span className="font-sans">({testWords.changed(before)})</span>
									</mark>
								)}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	)
}

function rowsOf({ definition, state, mood, turns }: Run): Row[] {
	const last = turns.at(-1)
	const now = shown(state, mood)
	const was = last ? shown(last.before, last.moodBefore) : null
	const facts = definition.facts
		.filter(({ earned }) => holds(earned, definition, state, mood))
		.map(({ id }) => id)
	const rows = [...now].map(([name, value]): Row => {
		const before = was?.get(name) ?? null
		return { name, value, before: before === value ? null : before }
	})
	return definition.facts.length > 0
		? [...rows, { name: testWords.facts, value: listed(facts), before: null }]
		: rows
}

function shown({ at, values, met, said }: RunState, mood: string): Map<string, string> {
	return new Map([
		[testWords.onStage, at],
		[testWords.mood, mood],
		...Object.entries(values).map(([name, value]): [string, string] => [name, String(value)]),
		[testWords.met, listed(met)],
		[testWords.saidSoFar, listed(said)],
	])
}

const listed = (names: readonly string[]): string => names.join(', ') || testWords.nothingYet
