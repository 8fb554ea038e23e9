import type { WordElement, WordNode } from '#app/core/scenario/words'
import { attributeFault } from './attribute-fault.server'
import { htmlTags, isClassToken, type PropertyRule, voidTags } from './html-tags.server'
import type { ContentKind } from './job.server'
import { mostDepth, mostNodes } from './lock-a.server'
import type { RawElement, RawNode } from './raw-tree.server'
import { registry } from './registry.server'
import { isFigure, isSafeLink } from './safe-url.server'

/** Thrown when a tree is not one that the other locks let pass: somebody is at work, or a lock is broken. */
export class LockDRefusal extends Error {}

/**
 * Lock D, in the web process, on what the child answered: builds stored words anew from a schema of tags and
 * properties. Nothing is copied that is not known here; anything unknown refuses the whole tree.
 */
export function lockD(nodes: readonly RawNode[], kind: ContentKind): WordNode[] {
	const budget = { left: mostNodes }
	return children(nodes, kind, mostDepth, budget)
}

function children(
	nodes: readonly RawNode[],
	kind: ContentKind,
	depth: number,
	budget: { left: number },
): WordNode[] {
	if (depth === 0) throw new LockDRefusal('too deep')
	const between =
		nodes.some((node) => typeof node !== 'string' && !isInline(node)) && nodes.every(isBlockOrSpace)
	const words: WordNode[] = []
	for (const node of nodes) {
		budget.left -= 1
		if (budget.left < 0) throw new LockDRefusal('too many nodes')
		if (typeof node !== 'string') words.push(element(node, kind, depth, budget))
		// Line ends between blocks are the parser's, not the author's.
		else if (!between) words.push(node)
	}
	return words
}

function element(node: RawElement, kind: ContentKind, depth: number, budget: { left: number }): WordElement {
	const { tag } = node
	const rule = registry[kind].get(tag)
	const html = htmlTags.get(tag)
	const below = () => children(node.children, kind, depth - 1, budget)
	if (rule) {
		const props: WordElement['props'] = {}
		for (const [name, value] of Object.entries(node.props)) {
			const expected = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined
			const plain = plainValue(value)
			if (
				rule.open ? !/^[a-z][a-z-]{0,30}$/.test(name) : !expected || attributeFault(expected, plain) !== null
			) {
				throw new LockDRefusal(`${name} on ${tag}`)
			}
			props[name] = plain
		}
		return { tag, props, children: below() }
	}
	if (!html) throw new LockDRefusal(`tag ${tag}`)
	if (voidTags.has(tag) && node.children.length > 0) throw new LockDRefusal(`words in ${tag}`)
	const props: WordElement['props'] = {}
	for (const [name, value] of Object.entries(node.props)) {
		if (value === undefined) continue
		if (name === 'align' && (tag === 'th' || tag === 'td')) {
			props.className = htmlValue('class', `align-${String(value)}`, tag)
			continue
		}
		const expected = Object.hasOwn(html, name) ? html[name] : undefined
		if (!expected) throw new LockDRefusal(`${name} on ${tag}`)
		props[name] = htmlValue(expected, value, tag)
	}
	return { tag, props, children: below() }
}

function htmlValue(rule: PropertyRule, value: unknown, tag: string): string | number | boolean {
	switch (rule) {
		case 'link':
			if (typeof value === 'string' && isSafeLink(value)) return value
			break
		case 'figure':
			if (typeof value === 'string' && isFigure(value)) return value
			break
		case 'text':
			if (typeof value === 'string') return value
			break
		case 'id':
			// Every id that words bring along begins alike, so none can stand in for one of the page.
			if (value === 'footnote-label') return 'words-footnote-label'
			if (typeof value === 'string' && /^words-[\x21-\x7e]{1,200}$/.test(value)) return value
			break
		case 'class':
			if (typeof value === 'string') return classTokens(value, tag)
			break
		case 'yes':
			if (value === true || value === '') return true
			break
		case 'flag':
			if (typeof value === 'boolean') return value
			break
		case 'whole':
			if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
			break
		case 'checkbox':
			if (value === 'checkbox') return value
			break
	}
	throw new LockDRefusal(`a ${rule} on ${tag}`)
}

/** A code block may name any language; a name that is no class of ours is left out. */
function classTokens(value: string, tag: string): string {
	const tokens = value.split(' ').filter((token) => isClassToken(token) || !token.startsWith('language-'))
	if (!tokens.every(isClassToken)) throw new LockDRefusal(`a class on ${tag}`)
	return tokens.join(' ')
}

function plainValue(value: unknown): string | number | boolean | null {
	if (value === null || typeof value === 'boolean') return value
	if (typeof value === 'number' && Number.isFinite(value)) return value
	if (typeof value === 'string' && value.length <= 2000) return value
	throw new LockDRefusal('a value that is not plain')
}

const inline = new Set(['a', 'br', 'cite', 'code', 'del', 'em', 'img', 'input', 'kbd', 'mark', 'q'])
for (const tag of ['small', 'strong', 'sub', 'sup']) inline.add(tag)

function isInline(node: RawElement): boolean {
	return inline.has(node.tag)
}

function isBlockOrSpace(node: RawNode): boolean {
	return typeof node === 'string' ? /^\s*$/.test(node) : !isInline(node)
}
