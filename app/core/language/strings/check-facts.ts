import type { ScenarioDefinition } from '../../scenario/definition'
import type { Report } from '../report'
import { factsTold } from './facts-told'
import { rewritten } from './rewritten'
import { sound } from './sound'
import { stringsOf } from './strings-of'
import type { Translation } from './translation'

/** Reports every translation that tells a fact in so many words where the author's text does not. */
export function checkFacts(definition: ScenarioDefinition, { entries }: Translation, report: Report): void {
	const { texts } = sound(stringsOf(definition, null), entries)
	const told = rewritten(definition, ({ key, text }) => texts.get(key)?.plain ?? text)
	for (const [key, facts] of factsTold(definition, told))
		for (const fact of facts)
			report(
				'string-slot',
				texts.get(key)?.entry.textAt ?? 0,
				`The translation of "${key}" tells the fact "${fact}", and the author's words do not.`,
				'Say it in other words: a trainee may read it before they have earned the fact.',
			)
}
