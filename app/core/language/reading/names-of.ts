import { madeNames } from '../../writing/made-names'
import type { NamePlace, OutlineItem, WrittenPart } from '../../writing/reading'
import { noteBody } from './body-mentions'
import { noteFront } from './front-mentions'
import type { FrontNode } from './front-nodes'
import { usesIn } from './in-expressions'
import { declaredPlace, type LookUp, lookUp } from './look-up'
import { type Given, type Mentions, nameIn, noMentions, type Use } from './mention'
import { noteSlots } from './slots-written'

/** Every place of a scenario in which a name stands, in order. */
export function namesOf(
	source: string,
	nodes: readonly FrontNode[],
	parts: readonly WrittenPart[],
	outline: readonly OutlineItem[],
): NamePlace[] {
	const mentions = noMentions()
	noteFront(nodes, mentions)
	noteBody(source, parts, mentions)
	for (const { value, scope } of mentions.given) if (value) noteSlots(value, mentions, scope)
	const known = lookUp(mentions, madeNames(outline))
	const uses = [
		...mentions.used,
		...mentions.expressions.flatMap((one) => usesIn(one, mentions, known)),
		...mentions.given.flatMap((one) => usesOf(one, mentions, known)),
	]
	return [...mentions.declared.map(declaredPlace), ...uses.flatMap(known.meant)].sort(
		(a, b) => a.at.start - b.at.start,
	)
}

/** What a `Use` gives: its name, and where an exit leads. */
function usesOf({ segment, name, at, value, scope }: Given, { segments }: Mentions, known: LookUp): Use[] {
	const inside = segments.get(segment) ?? null
	const own: Use = { kinds: ['exit', 'parameter'], name, at, scope: inside }
	if (inside === null || known.has('parameter', name, inside)) return inside === null ? [] : [own]
	const target = value && nameIn(value)
	if (!target) return [own]
	if (!target.name.startsWith('exit:')) return [own, { kinds: ['scene', 'ending', 'use'], ...target, scope }]
	const left = { name: target.name.slice(5).trim(), at: target.at + 5 }
	return left.name === '' ? [own] : [own, { kinds: ['exit'], ...left, scope }]
}
