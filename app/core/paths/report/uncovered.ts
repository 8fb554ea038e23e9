import type { ScenarioDefinition } from '../../scenario/definition'
import type { Coverage } from '../coverage/coverage'
import { conditionKey } from '../coverage/sightings'

/**
 * Something that no path comes to. `what` is in words, `key` names the place in the text: `scene <id>`, `ending <id>`,
 * `reply <id>`, `case <reply>#<number>`, `mood <mood>`, `line <id>`, or a condition's own key.
 */
export type Uncovered = { key: string; what: string }

/** What no path of a definition comes to, in the author's order; what is inside it is not told again. */
export function uncovered(definition: ScenarioDefinition, coverage: Coverage): Uncovered[] {
	const found: Uncovered[] = []
	const never = (map: Coverage['scenes'], id: string) => (map.get(id)?.states ?? 0) === 0
	const put = (key: string, what: string) => void found.push({ key, what })
	const lines = [...coverage.lines.keys()]
	for (const { mood } of definition.mood)
		if (never(coverage.moods, mood)) put(`mood ${mood}`, `the mood "${mood}" never comes`)
	for (const { id, replies } of definition.scenes) {
		if (never(coverage.scenes, id)) {
			put(`scene ${id}`, `the scene "${id}" is never reached`)
			continue
		}
		putLines(id)
		for (const reply of replies) {
			if (never(coverage.replies, reply.id)) {
				put(`reply ${reply.id}`, `the reply "${reply.id}" is never on offer`)
				continue
			}
			for (const at of reply.cases.keys())
				if (never(coverage.cases, `${reply.id}#${at + 1}`))
					put(`case ${reply.id}#${at + 1}`, `If number ${at + 1} of the reply "${reply.id}" never applies`)
		}
	}
	for (const { id } of definition.endings)
		if (never(coverage.endings, id)) put(`ending ${id}`, `the ending "${id}" is never reached`)
		else putLines(id)
	for (const one of coverage.conditions) {
		if (one.held === one.failed) continue
		const never = one.held ? 'never fails' : 'never holds'
		put(conditionKey(one), `${conditionNames[one.kind]} "${one.id}" ${never}`)
	}
	return found

	function putLines(place: string): void {
		for (const line of lines)
			if (line.startsWith(`${place}:`) && never(coverage.lines, line))
				put(`line ${line}`, `the line ${line} is never said`)
	}
}

const conditionNames: Record<Coverage['conditions'][number]['kind'], string> = {
	'reply-when': 'the condition of the reply',
	'case-when': 'the condition of an If of the reply',
	'line-when': 'the condition of the line',
	'line-mood': 'the mood of the line',
	mood: 'the condition of the mood',
	beaten: 'what beats the expectation',
	broken: 'what breaks the expectation',
	'need-when': 'the condition of the need',
	'critical-when': 'the condition of the omission',
	fit: 'the fit of the extra',
	earned: 'what earns the fact',
}
