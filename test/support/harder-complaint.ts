import { compile } from '#app/core/language/compile'
import type { ScenarioDefinition } from '#app/core/scenario/definition'

const reply = (id: string, to: string, marks: string, words: string, why: string) =>
	`<Reply id="${id}" to="${to}" ${marks}>\n\n${words}\n\n<Why>${why}</Why>\n\n</Reply>\n`

const door = [
	'<Scene id="door" title="Before she rings off">\n\n<Says>Is that all, then?</Says>\n',
	reply(
		'say-it-back',
		'kept',
		'tone="+2" respect="+2" meets="again"',
		'Tomorrow between three and five, at no cost, and you have my name if anything changes.',
		'She can write it down, and knows whom to ask.',
	),
	reply('all-done', 'half', 'tone="+1" respect="-1"', 'That is all from me.', 'She has to remember it all.'),
	reply(
		'the-page',
		'half',
		'tone="0" respect="-1"',
		'It is all on our page.',
		'She rang not to need a page.',
	),
	reply('survey', 'half', 'tone="0" respect="-2"', 'Five stars would be lovely.', 'You speak of yourself.'),
	reply('ring-us', 'half', 'tone="0" respect="-1"', 'Ring us if it drips.', 'She has rung twice already.'),
	'</Scene>\n',
].join('\n')

/** The template of a complaint, made hard enough for official attempts by one more scene. */
export function harder(template: string): string {
	return template
		.replace('use: practice', 'use: official')
		.replace(/<Note>TODO .*?<\/Note>\n\n/, '')
		.replace('id="nothing" to="kept"', 'id="nothing" to="door"')
		.replace('id="nothing-and-ring" to="kept"', 'id="nothing-and-ring" to="door"')
		.replace(
			'needs:\n',
			'needs:\n  again: { text: "Inês can say what was agreed", side: task, must: true }\n',
		)
		.replace('<Ending id="kept"', `${door}\n<Ending id="kept"`)
}

/** What a text plays as; throws what keeps it from being published. */
export function definitionOfText(slug: string, text: string): ScenarioDefinition {
	const file = `content/scenarios/${slug}/scenario.mdx`
	const { definition, problems } = compile(text, { file, slug, anchors: null })
	const errors = problems.filter(({ severity }) => severity === 'error')
	if (!definition || errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '))
	return definition
}
