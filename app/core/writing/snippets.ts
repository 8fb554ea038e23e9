import { type Completion, type CompletionAsked, completion } from './completion'
import { saysOf } from './help'
import { lessonRules } from './lesson-rules'
import { holdsNothing, isComponent } from './scenario-components'

const reply = `<Reply id="$" to="$" tone="+1" respect="+1">

$

<Why>$</Why>

</Reply>`

/** Parts of a scenario as a whole: what they always have is there, and what is to be written is a place to fill in. */
const whole: readonly { name: string; key: string; written: string }[] = [
	{
		name: 'Scene',
		key: 'snippet.scene',
		written: `<Scene id="$" title="$">

<Says>$</Says>

${reply}

${reply}

</Scene>
`,
	},
	{ name: 'Reply', key: 'snippet.reply', written: `${reply}\n` },
	{
		name: 'Ending',
		key: 'snippet.ending',
		written: `<Ending id="$" title="$" outcome="$" returns="yes">

<Says>$</Says>

<Story>$</Story>

</Ending>
`,
	},
]

/** The wholes among some components. */
export function snippetsIn({ help }: CompletionAsked, names: readonly string[]): Completion[] {
	return whole
		.filter(({ name }) => names.includes(name))
		.map(({ name, key, written }) => completion(`${name} …`, 'snippet', saysOf(help, key), written))
}

const blocks = new Set(['Brief', 'Scene', 'Reply', 'Ending', 'Segment', 'Pick', 'See', 'If'])
/** What most have: the attributes that are needed, and those without which there is little sense in it. */
const usual: Readonly<Record<string, string>> = {
	...{
		Scene: ' id="$" title="$"',
		Reply: ' id="$" to="$"',
		Ending: ' id="$" outcome="$"',
		See: ' title="$"',
	},
	...{ If: ' when="$"', Segment: ' id="$" exits="$"', Use: ' segment="$" id="$"', Value: ' of="$"' },
	...{ Fact: ' of="$"', Patience: ' turns="$" to="$"', Gauge: ' of="$" title="$"' },
}

/** One component with its closing tag and what it needs. */
export function snippetFor(name: string, kind: 'scenario' | 'lesson' | 'course'): string {
	if (kind === 'scenario') {
		const attributes = Object.hasOwn(usual, name) ? (usual[name] ?? '') : ''
		if (isComponent(name) && holdsNothing(name)) return `<${name}${attributes}/>$`
		return blocks.has(name)
			? `<${name}${attributes}>\n\n$\n\n</${name}>\n`
			: `<${name}${attributes}>$</${name}>`
	}
	const rule = lessonRules.get(name)
	const needed = Object.entries(rule?.attributes ?? {}).flatMap(([key, { needed }]) =>
		needed ? [` ${key}="$"`] : [],
	)
	if (rule?.childless) return `<${name}${needed.join('')} />$`
	const inline = rule?.inside !== undefined || name === 'Term' || name === 'Practise'
	return inline
		? `<${name}${needed.join('')}>$</${name}>`
		: `<${name}${needed.join('')}>\n\n$\n\n</${name}>\n`
}
