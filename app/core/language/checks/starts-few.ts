import type { ScenarioDefinition } from '../../scenario/definition'
import { looksAt } from '../../scenario/looks-at'
import type { Draft } from '../draft'
import { mostStarts } from '../front/read-starts'
import type { Report } from '../report'

/** Not more ways to start than can be walked one by one: only variables that something looks at count. */
export function startsFew(definition: ScenarioDefinition, draft: Draft, report: Report): void {
	const looked = looksAt(definition)
	const several = definition.state.filter(({ name, starts }) => starts.length > 1 && looked.has(name))
	const ways = several.reduce((product, { starts }) => product * starts.length, 1)
	if (ways <= mostStarts) return
	const [most] = several.toSorted((a, b) => b.starts.length - a.starts.length)
	const counts = several.map(({ name, starts }) => `${name} ${starts.length}`).join(', ')
	report(
		'too-many-starts',
		draft.front.state.find(({ value }) => value.name === most?.name)?.at ?? 0,
		`There are ${ways} ways to start (${counts}); ${mostStarts} is the most.`,
		'Give fewer starts to the variables, or use fewer variants.',
	)
}
