import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { type Expression, literalOf } from './literal.server'
import type { RawNode } from './raw-tree.server'

/** Stands for what React calls a fragment; its children take its place. */
export const fragment = ':fragment'

export type Recorded = { type: string; props: Record<string, unknown>; key: null }

/**
 * A `jsx` that writes down instead of making elements. Also what the equivalence test hands to mdx-bundler's code,
 * so that both ways are written down by the same hand.
 */
export function recordJsx(type: unknown, props: Record<string, unknown>): Recorded {
	if (typeof type !== 'string') throw new Error('Only names can be recorded.')
	return { type, props, key: null }
}

/** What was written down, as a tree without fragments. */
export function rawNodes(recorded: unknown): RawNode[] {
	if (recorded === undefined || recorded === null) return []
	if (typeof recorded === 'string') return [recorded]
	if (Array.isArray(recorded)) return recorded.flatMap(rawNodes)
	if (!isRecorded(recorded)) throw new Error('Only words and elements can be recorded.')
	const { children, ...props } = recorded.props
	if (recorded.type === fragment) return rawNodes(children)
	return [{ tag: recorded.type, props, children: rawNodes(children) }]
}

function isRecorded(value: unknown): value is Recorded {
	return typeof value === 'object' && value !== null && 'type' in value && 'props' in value && 'key' in value
}

/** The captured page tree as data. Literals are read, components named; anything that wants running is refused. */
export function recordTree(tree: Root, names: ReadonlySet<string>): RawNode[] {
	const evaluateExpression = (expression: Expression): unknown => {
		if (expression.type === 'Identifier') {
			if (names.has(expression.name)) return expression.name
			throw new Error('There is no component of this name.')
		}
		const literal = literalOf(expression)
		if (!literal.ok) throw new Error('Only literals can be recorded.')
		return literal.value
	}
	const recorded = toJsxRuntime(tree, {
		Fragment: fragment,
		jsx: recordJsx,
		jsxs: recordJsx,
		passKeys: false,
		tableCellAlignToStyle: false,
		createEvaluater: () => ({
			evaluateExpression,
			evaluateProgram: () => {
				throw new Error('Content never runs code.')
			},
		}),
	})
	return rawNodes(recorded)
}
