import { canonical } from '../scenario/canonical'
import type { ScenarioDefinition } from '../scenario/definition'
import type { Change } from './change'
import { listedChanges } from './listed-changes'
import { personChanges, variantChanges } from './people-changes'
import type { BothWords } from './said-changes'
import { tellingOf } from './telling'

/** What changed in the front matter and the brief. */
export function frontChanges(
	before: ScenarioDefinition,
	after: ScenarioDefinition,
	words: BothWords,
): Change[] {
	const changes: Change[] = []
	const told = tellingOf(changes, null)
	for (const floor of ['total', 'tone', 'respect', 'resolution'] as const)
		told.value('counts', `pass-${floor}`, before.rule.pass[floor], after.rule.pass[floor])
	for (const share of ['tone', 'respect', 'resolution'] as const)
		told.value('counts', `weight-${share}`, before.rule.weights[share], after.rule.weights[share])
	told.value('counts', 'use', before.use, after.use)
	told.value('ways', 'turns-most', before.turns.most, after.turns.most)
	told.value('ways', 'turns-then', before.turns.then, after.turns.then)
	told.value('around', 'channel', before.channel, after.channel)
	told.value('around', 'level', before.level, after.level)
	told.value('around', 'minutes', before.minutes, after.minutes)
	told.value('around', 'pair', before.pair, after.pair)
	told.list('around', 'principles', before.principles, after.principles)
	told.words('title', before.title, after.title)
	told.words('summary', before.summary, after.summary)
	told.words('wanted', before.wanted, after.wanted)
	told.words('greeting', before.greeting, after.greeting)
	told.words('warning', before.warning, after.warning)
	told.words('brief', before.brief, after.brief)
	if (before.brief === after.brief && setOtherwise(words))
		told.tell('words', { kind: 'markup', what: 'brief' })
	return [
		...changes,
		...personChanges(before, after),
		...variantChanges(before, after),
		...listedChanges(before, after),
	]
}

function setOtherwise({ before, after }: BothWords): boolean {
	return before !== null && after !== null && canonical(before.brief) !== canonical(after.brief)
}
