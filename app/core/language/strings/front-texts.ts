import type { ScenarioDefinition } from '../../scenario/definition'
import type { Rewrite } from './spot'

type Front = Omit<ScenarioDefinition, 'scenes' | 'endings'>

/** The front matter and the brief with every text rewritten, in order. */
export function frontTexts(definition: ScenarioDefinition, rewrite: Rewrite): Front {
	const put = (key: string, text: string, context: string) => rewrite({ key, text, context, words: null })
	const { scenes: _, endings: __, ...front } = definition
	return {
		...front,
		title: put('title', front.title, 'The title of the scenario'),
		summary: put('summary', front.summary, 'What it is about, in the list of scenarios'),
		people: front.people.map((person) => ({
			...person,
			name: put(`people:${person.id}:name`, person.name, 'The name of a person'),
			about: person.about && put(`people:${person.id}:about`, person.about, `About ${person.name}`),
		})),
		variants: front.variants.map(({ id, texts }) => ({
			id,
			texts: Object.fromEntries(
				Object.entries(texts).map(([name, text]) => [
					name,
					put(`variant:${id}:${name}`, text, `Printed as {{${name}}} where "${id}" is drawn`),
				]),
			),
		})),
		facts: front.facts.map((fact) => ({
			...fact,
			text: put(`fact:${fact.id}`, fact.text, `Printed as {{${fact.id}}}`),
		})),
		gauges: front.gauges.map((gauge) => ({
			...gauge,
			title: put(`gauge:${gauge.name}`, gauge.title, 'Shown beside a number'),
			unit: gauge.unit && put(`gauge:${gauge.name}:unit`, gauge.unit, `The unit of "${gauge.title}"`),
		})),
		expects: front.expects.map((one) => ({
			...one,
			text: put(`expects:${one.id}`, one.text, 'What the person expects'),
		})),
		needs: front.needs.map((need) => ({
			...need,
			text: put(`need:${need.id}`, need.text, 'What the person must leave with'),
			examples: need.examples.map((text, at) =>
				put(`need:${need.id}:example-${at + 1}`, text, `A phrasing that meets "${need.text}"`),
			),
			near: need.near.map((text, at) =>
				put(`need:${need.id}:near-${at + 1}`, text, `A phrasing that does not quite meet "${need.text}"`),
			),
		})),
		extras: front.extras.map((extra) => ({
			...extra,
			text: put(`extra:${extra.id}`, extra.text, 'Something the person did not expect'),
		})),
		critical: front.critical.map((one) => ({
			...one,
			text: put(`critical:${one.id}`, one.text, 'A failure that no points outweigh'),
		})),
		wanted: put('wanted', front.wanted, 'The story that we want the person to tell'),
		greeting: front.greeting && put('greeting', front.greeting, 'How the house opens here'),
		warning: front.warning && put('warning', front.warning, 'What may be hard to hear, said before play'),
		brief: front.brief && rewrite({ key: 'brief', text: front.brief, context: 'The brief', words: 'brief' }),
	}
}
