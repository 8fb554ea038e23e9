import type { Reading } from '../../writing/reading'
import { cut } from '../body/cut'
import { cutFront } from '../front/cut-front'
import { preflight } from '../preflight'
import { frontNodes } from './front-nodes'
import { lessonNames } from './lesson-names'
import { lessonOutline } from './lesson-outline'
import { namesOf } from './names-of'
import { nested } from './nested'
import { outlineOf } from './outline-of'
import { tagsIn } from './tags-in'

/**
 * What a text says about itself: its contents, names, tags and fields, all with their places in the author's own text.
 * It never throws, judges nothing, and makes the most of a text that is broken. One that is too long to be read at all
 * (64 KiB, 8 KiB in a line) says nothing.
 */
export function readingOf(kind: 'scenario' | 'lesson' | 'course', text: string): Reading {
	const source = preflight(text, () => {})
	if (source === null) return { outline: [], names: [], tags: [], fields: [], front: null }
	const front = cutFront(text, () => {})
	const scenario = kind === 'scenario'
	const pieces = scenario ? cut(source, front.bodyAt) : [{ start: front.bodyAt, end: text.length }]
	const parts = pieces.flatMap((piece) => {
		const stretch = { ...piece, scenario }
		return nested({ text, source }, tagsIn(source, stretch), stretch)
	})
	const nodes = frontNodes(front)
	const fields = nodes.flatMap((node) => (node.kind === 'scalar' ? [node.field] : []))
	const tags = parts.filter((part) => 'name' in part)
	const span = front.whole ? { start: front.at, end: front.at + front.yaml.length } : null
	const outline = scenario ? outlineOf(tags, fields, span) : lessonOutline(source, parts, fields, span)
	return {
		outline,
		names: scenario ? namesOf(source, nodes, parts, outline) : lessonNames(source, parts),
		tags,
		fields,
		front: span,
	}
}
