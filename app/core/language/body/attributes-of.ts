import { type ComponentName, components } from '../components'
import type { TextEdit } from '../problem'
import type { Report } from '../report'
import type { Attribute, Tag } from '../scan/tag'
import { type Way, wayTo } from '../way-to'

/**
 * The attributes of a component by name; what is wrong with them is reported. A near miss that can only mean one
 * attribute is read as that one. A use of a segment takes any, since exits and parameters are named by their author.
 */
export function attributesOf(
	report: Report,
	name: ComponentName,
	tag: Tag | undefined,
): ReadonlyMap<string, Attribute> {
	const known: readonly string[] = components[name].attributes
	const attributes = new Map<string, Attribute>()
	const unknown: Attribute[] = []
	for (const attribute of tag?.attributes ?? []) {
		const first = attributes.get(attribute.name)
		if (first)
			report(
				'attribute-twice',
				attribute.at,
				`<${name}> has ${attribute.name} twice.`,
				'Keep one of them.',
				first.value === attribute.value ? [{ start: attribute.at, end: attribute.end, text: '' }] : undefined,
			)
		else if (known.includes(attribute.name) || name === 'Use') attributes.set(attribute.name, attribute)
		else unknown.push(attribute)
	}
	for (const attribute of unknown) {
		const free = known.filter((one) => !attributes.has(one))
		const [fix, edits] = wayOut(name, attribute, free.length > 0 ? free : known)
		if (!tag?.broken)
			report('unknown-attribute', attribute.at, `<${name}> has no attribute ${attribute.name}.`, fix, edits)
		const meant = free.find((one) => edits?.[0]?.text === one)
		if (meant) attributes.set(meant, { ...attribute, name: meant })
	}
	return attributes
}

function wayOut(
	name: ComponentName,
	attribute: Attribute,
	known: readonly string[],
): [string | undefined, TextEdit[] | undefined] {
	if (name === 'Reply' && attribute.name === 'hidden')
		return [
			'Leave it out: a reply is hidden while its when does not hold, unless it has a reason.',
			[{ start: attribute.at, end: attribute.end, text: '' }],
		]
	if (name === 'Reply' && attribute.name === 'shown')
		return [
			'Write reason="…": while its when does not hold, the reply is shown with it.',
			attribute.value ? [{ start: attribute.at, end: attribute.at + 5, text: 'reason' }] : undefined,
		]
	const way: Way = wayTo(attribute.name, attribute.at, known, `<${name}> takes no attributes.`)
	return way
}
